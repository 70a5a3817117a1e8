package import Diagnostics
import Documents
import Schema
import Syntax

/// What a template or a word processor left behind. All of it has been published by others.
package enum Residue {
    /// Every fault of this kind, for tests and lists.
    package static let all: [Fault] = [placeholder, dottedLine, wordField, pageHeader]

    /// What a template asks for, and nobody wrote.
    package static let placeholder = Fault(
        "unfilled-placeholder", .error, Wording(sv: "«» är inte ifyllt", en: "«» has not been filled in"),
        remedy: Wording(
            sv: "skriv det som ska stå där, eller ta bort det", en: "write what belongs there, or remove it"))

    /// Dots or lines to write on.
    package static let dottedLine = Fault(
        "dotted-line", .error,
        Wording(sv: "«» är en rad att fylla i på papper", en: "«» is a line to be filled in on paper"),
        remedy: Wording(
            sv: "ta bort punkterna; underskriftsrader skrivs ut av husstilen",
            en: "remove the dots; lines for signatures come from the house style"))

    /// What a field of Word shows when what it pointed at is gone.
    package static let wordField = Fault(
        "word-field-residue", .error,
        Wording(sv: "«» är ett felmeddelande från ett fält i Word", en: "«» is an error message of a field in Word"),
        remedy: Wording(
            sv: "skriv det som fältet skulle visa, eller ta bort meddelandet",
            en: "write what the field should show, or remove the message"))

    /// The number of a page elsewhere.
    package static let pageHeader = Fault(
        "page-header-residue", .error, Wording(sv: "«» är från ett sidhuvud", en: "«» comes from the head of a page"),
        remedy: Wording(
            sv: "ta bort det och det andra ur sidhuvudet; sidnummer skrivs ut av husstilen",
            en: "remove it and all else from there; the house style prints the page numbers"))

    /// Reports what is withheld in a file of which there is one edition alone, whoever reads it: the last guard.
    static func checkThatNothingIsWithheld(in mapping: Mapping, of file: SourceFile, _ reader: inout Reader) {
        for place in reader.withheldPlaces { reader.report(SecrecyFault.secrecyOutOfPlace, at: place) }
        guard !reader.hasErrors, file.bytes.mayHoldMarks else { return }
        check(.mapping(mapping), &reader)
    }

    private static func check(_ value: Value, _ reader: inout Reader) {
        switch value {
        case .scalar(let scalar):
            if scalar.content.bytes.contains(subsequence: mark) {
                reader.report(SecrecyFault.spanOutOfPlace, at: scalar.range)
            }
        case .mapping(let mapping):
            for entry in mapping.entries {
                check(.scalar(entry.key), &reader)
                check(entry.value, &reader)
            }
        case .sequence(let items):
            for item in items.values { check(item, &reader) }
        }
    }

    fileprivate static let mark = Array("((".utf8)

    /// Reports what is found in a text. One pass: only few signs can begin something.
    static func check(_ content: Content, _ reader: inout Reader) {
        let bytes = content.bytes
        var index = nextBeginning(in: bytes, from: 0)
        while index < bytes.count {
            var next = index + 1
            if let found = match(in: bytes, at: index) {
                let start = index - found.before
                reader.report(found.fault, at: content.range(of: start..<found.end))
                next = found.end
            }
            index = nextBeginning(in: bytes, from: next)
        }
    }

    /// Whether something can begin with a byte, for each of them.
    private static let beginnings: [Bool] = (UInt8.min...UInt8.max).map {
        "([._XxSM".utf8.contains($0) || known[Int($0)].count > 0
    }

    /// Where something may begin, or the end.
    private static func nextBeginning(in bytes: [UInt8], from start: Int) -> Int {
        let beginnings = beginnings
        var index = start
        while index < bytes.count, !beginnings[Int(bytes[index])] { index += 1 }
        return index
    }

    /// What begins at a place, or `before` bytes before it.
    private static func match(in bytes: [UInt8], at index: Int) -> (fault: Fault, before: Int, end: Int)? {
        switch bytes[index] {
        case UInt8(ascii: "("):
            return secondParenthesis(bytes, index).map { (SecrecyFault.spanOutOfPlace, 0, $0) }
        case UInt8(ascii: "["):
            return bracketed(bytes, at: index).map { (placeholder, 0, $0) }
        case UInt8(ascii: "."), UInt8(ascii: "_"):
            guard next(bytes, index) == bytes[index] else { return nil }
            let end = runEnd(of: bytes[index], in: bytes, from: index)
            return end - index >= 5 ? (dottedLine, 0, end) : nil
        case UInt8(ascii: "X"), UInt8(ascii: "x"):
            return crosses(bytes, at: index).map { (placeholder, isYear(bytes, before: index) ? 2 : 0, $0) }
        case UInt8(ascii: "S"):
            return pageNumber(bytes, at: index).map { (pageHeader, 0, $0) }
        case UInt8(ascii: "M"):
            guard holds(monthAndDay, bytes, at: index), index >= year.count, holds(year, bytes, at: index - year.count)
            else { return nil }
            return (placeholder, year.count, index + monthAndDay.count)
        default:
            return known(bytes, at: index).map { ($0.fault, 0, $0.end) }
        }
    }

    /// The end of `Sida 2 (3)`.
    private static func pageNumber(_ bytes: [UInt8], at index: Int) -> Int? {
        guard holds(word, bytes, at: index) else { return nil }
        var rest = bytes[(index + word.count)...]
        for mark in [UInt8(ascii: "("), UInt8(ascii: ")")] {
            let digits = rest.prefix { $0 == UInt8(ascii: " ") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            rest = rest.dropFirst(digits.count)
            guard digits.contains(where: { $0 != UInt8(ascii: " ") }), rest.first == mark else { return nil }
            rest = rest.dropFirst()
        }
        return rest.startIndex
    }

    private static let word = Array("Sida ".utf8)

    private static let year = Array("ÅÅÅÅ-".utf8)
    private static let monthAndDay = Array("MM-DD".utf8)

    /// The end of `((`, or of `(\(`, which would be printed as that.
    private static func secondParenthesis(_ bytes: [UInt8], _ index: Int) -> Int? {
        let second = next(bytes, index) == UInt8(ascii: "\\") ? index + 2 : index + 1
        return second < bytes.count && bytes[second] == UInt8(ascii: "(") ? second + 1 : nil
    }

    private static func next(_ bytes: [UInt8], _ index: Int) -> UInt8 {
        index + 1 < bytes.count ? bytes[index + 1] : 0
    }

    /// Texts that nobody writes in minutes: fields of Word in Swedish and English, and the words of templates.
    private static let wordFields = [
        "Error! ", "Error!Reference", "Fel! ", "Fel!Hittar", "Bokmärket är inte definierat",
    ]
    private static let templates = [
        "Klicka här", "Klicka eller tryck här", "Fyll i ", "Lorem ipsum", "YYYY-MM-DD", "Förnamn Efternamn",
        "Välj ett datum", "Välj ett objekt",
    ]
    /// These texts by their first byte.
    private static let known: [[(text: [UInt8], isField: Bool)]] = {
        let all = wordFields.map { (Array($0.utf8), true) } + templates.map { (Array($0.utf8), false) }
        return (UInt8.min...UInt8.max).map { byte in all.filter { $0.0.first == byte } }
    }()

    private static func known(_ bytes: [UInt8], at index: Int) -> (fault: Fault, end: Int)? {
        for (text, isField) in known[Int(bytes[index])] where holds(text, bytes, at: index) {
            let end = index + text.count
            return isField ? (wordField, sentenceEnd(in: bytes, from: end)) : (placeholder, end)
        }
        return nil
    }

    private static func holds(_ text: [UInt8], _ bytes: [UInt8], at index: Int) -> Bool {
        guard index + text.count <= bytes.count else { return false }
        for offset in text.indices where bytes[index + offset] != text[offset] { return false }
        return true
    }

    /// The end of the sentence, or of the line, that goes on here.
    private static func sentenceEnd(in bytes: [UInt8], from start: Int) -> Int {
        let stop = bytes[start...].firstIndex { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "\n") } ?? bytes.count
        return stop < bytes.count && bytes[stop] == UInt8(ascii: ".") ? stop + 1 : stop
    }

    /// `[Förnamn Efternamn]`, `[Fyll i titel]`: words in brackets that are neither a link nor a note.
    private static func bracketed(_ bytes: [UInt8], at index: Int) -> Int? {
        guard index + 1 < bytes.count, bytes[index + 1] != UInt8(ascii: "^"),
            let close = bytes[index...].prefix(80).firstIndex(of: UInt8(ascii: "]"))
        else { return nil }
        let inside = bytes[(index + 1)..<close]
        let after = close + 1 < bytes.count ? bytes[close + 1] : 0
        guard after != UInt8(ascii: "("), after != UInt8(ascii: "["), after != UInt8(ascii: ":") else { return nil }
        let isRequest =
            requests.contains { inside.starts(with: $0) } || blanks.contains { inside.elementsEqual($0) }
        return isRequest ? close + 1 : nil
    }

    /// How a request to fill something in begins.
    private static let requests = [
        "Förnamn", "förnamn", "Efternamn", "efternamn", "Fyll i", "fyll i", "Här anger", "här anger", "Här skriver",
        "Ange ", "ange ", "Skriv ", "skriv ", "Klicka", "klicka", "Välj ", "välj ", "Infoga", "infoga",
    ].map { Array($0.utf8) }

    /// What stands alone in brackets where it should have been filled in.
    private static let blanks = [
        "Namn", "namn", "Titel", "titel", "Datum", "datum", "Rubrik", "rubrik", "Text", "text", "Organ", "Nämnd",
    ].map { Array($0.utf8) }

    /// `XX`, `XXX`, `xx`: a word of crosses alone, or a year such as `20XX`.
    private static func crosses(_ bytes: [UInt8], at index: Int) -> Int? {
        guard index == 0 || !isLetterOrDigit(bytes[index - 1]) || isYear(bytes, before: index) else { return nil }
        let end = runEnd(of: bytes[index], in: bytes, from: index)
        guard end - index >= 2, end == bytes.count || !isLetterOrDigit(bytes[end]) else { return nil }
        return end
    }

    /// Whether the first two digits of a year of our time stand alone before a place.
    private static func isYear(_ bytes: [UInt8], before index: Int) -> Bool {
        guard index >= 2, bytes[index] == UInt8(ascii: "X"), holds(century, bytes, at: index - 2) else { return false }
        return index == 2 || !isLetterOrDigit(bytes[index - 3])
    }

    private static let century = Array("20".utf8)

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...0xFF:
            true
        default: false
        }
    }

    private static func runEnd(of byte: UInt8, in bytes: [UInt8], from start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] == byte { end += 1 }
        return end
    }
}

extension RandomAccessCollection<UInt8> {
    fileprivate func contains(subsequence: [UInt8]) -> Bool {
        indices.contains { self[$0...].starts(with: subsequence) }
    }
}
