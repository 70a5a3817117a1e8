package import Diagnostics
import Schema
import Syntax

/// How the line about somebody in the head of a § can fail to say who it is: `Berit Stav, hamnchef, §§ 12–15`.
package enum LineFault {
    /// Every fault of this kind, for tests and lists.
    package static let all: [Fault] = [notAPerson, missingTitle, severalPersons, notParagraphs]

    static let notAPerson = Fault(
        "not-a-person", .error, Wording(sv: "«» är ingen person", en: "«» is not a person"),
        remedy: Wording(
            sv: "skriv namnet först och titeln efter ett komma: Berit Stav, hamnchef",
            en: "write the name first and the title after a comma: Berit Stav, hamnchef"))

    static let missingTitle = Fault(
        "missing-title", .error, Wording(sv: "«» saknar titel eller parti", en: "«» has no title or party"),
        remedy: Wording(
            sv: "skriv titeln efter ett komma, Berit Stav, hamnchef, eller partiet inom parentes, Ruben Sköld (C)",
            en: "write the title after a comma, Berit Stav, hamnchef, or the party in brackets, Ruben Sköld (C)"))

    static let severalPersons = Fault(
        "several-persons", .error,
        Wording(sv: "«» nämner en person till på samma rad", en: "«» names another person on the same line"),
        remedy: Wording(
            sv: "skriv en person på raden; de som föredrar kan vara flera, en på varje rad med streck framför",
            en: "write one person; those who present can be several, one on each line with a dash before it"))

    static let notParagraphs = Fault(
        "not-paragraph-numbers", .error,
        Wording(sv: "«» är inga paragrafnummer", en: "«» are no § numbers"),
        remedy: Wording(sv: "skriv § 12, §§ 12–15 eller ej § 12", en: "write § 12, §§ 12–15 or ej § 12"))
}

extension Form where Content == Phrase {
    /// Somebody with a role, a title, a party or the §§ that it is about; printed as typed.
    static var line: Form {
        Form(.text) { value, reader in
            guard let scalar = reader.scalar(value, wanted: .text) else { return nil }
            reader.checkLine(scalar.content)
            return reader.phrase(scalar)
        }
    }
}

extension Reader {
    /// Reports what in a line cannot be: first comes a person, and then what is said about them, divided by commas.
    fileprivate mutating func checkLine(_ content: Content) {
        let parts = lineParts(of: content.bytes)
        guard let first = parts.first else { return }
        var hasTitle = false
        var isAfterNumbers = false
        for part in parts.dropFirst() {
            let detail = Detail(words(in: content.bytes[part]), isAfterNumbers: isAfterNumbers, vocabulary)
            isAfterNumbers = false
            switch detail {
            case .title: hasTitle = true
            case .person: report(LineFault.severalPersons, at: content.range(of: part))
            case .numbers(let areRight):
                isAfterNumbers = true
                if !areRight { report(LineFault.notParagraphs, at: content.range(of: part)) }
            }
        }
        checkPerson(words(in: content.bytes[first]), at: content.range(of: first), hasTitle: hasTitle)
    }

    private mutating func checkPerson(_ words: [String], at range: SourceRange, hasTitle: Bool) {
        var words = words
        if words.contains("och") || words.contains("samt") { return report(LineFault.severalPersons, at: range) }
        let hasTitle = takeTitle(&words) || hasTitle
        let party = takeParty(&words, range)
        let role = takeRole(&words)
        if words == ["vakant"] || words == ["Vakant"] { return }
        guard isName(words), words.count > 1 else { return report(LineFault.notAPerson, at: range) }
        if party == nil, role == nil, !hasTitle { report(LineFault.missingTitle, at: range) }
    }
}

/// Takes a title in brackets from the end, `(tf. hamnchef)`: a party has a capital.
private func takeTitle(_ words: inout [String]) -> Bool {
    guard words.last?.hasSuffix(")") == true, let start = words.firstIndex(where: { $0.hasPrefix("(") }),
        words[start].dropFirst().first?.isLowercase == true
    else { return false }
    words.removeSubrange(start...)
    return true
}

/// What a part of a line after its person says.
private enum Detail {
    /// A title, or anything else that is not checked: `hamnchef`, `för Edvin Krantz (L)`, `från 2031-01-01`.
    case title
    /// Another person, who needs a line of their own.
    case person
    /// The §§ that it is about: `§§ 12–15`, `ej § 9`.
    case numbers(areRight: Bool)

    init(_ words: [String], isAfterNumbers: Bool, _ vocabulary: Vocabulary) {
        let numbers = words.first == "ej" ? words.dropFirst() : words[...]
        if let first = numbers.first, first.hasPrefix("§") {
            let rest = [String(first.drop { $0 == "§" })] + numbers.dropFirst()
            self = .numbers(areRight: Detail.areNumbers(rest.filter { !$0.isEmpty }))
        } else if isAfterNumbers, Detail.areNumbers(words) {
            self = .numbers(areRight: true)
        } else {
            let party = words.last.flatMap { $0.hasPrefix("(") && $0.hasSuffix(")") ? $0.dropFirst().dropLast() : nil }
            let isPerson = party.map { vocabulary.parties[String($0)] != nil } == true && isName(words.dropLast())
            self = isPerson ? .person : .title
        }
    }

    /// Whether the words are § numbers and ranges of them.
    private static func areNumbers(_ words: [String]) -> Bool {
        let numbers = words.filter { $0 != "och" && $0 != "–" && $0 != "-" }
        return !numbers.isEmpty
            && numbers.allSatisfy { $0.split { $0 == "–" || $0 == "-" }.allSatisfy { isParagraphNumber($0.utf8) } }
    }
}

/// The parts of a text between its commas outside brackets, without the spaces around them.
private func lineParts(of bytes: [UInt8]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    var depth = 0
    for index in 0...bytes.count {
        let byte = index < bytes.count ? bytes[index] : UInt8(ascii: ",")
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") { depth -= 1 }
        guard index == bytes.count || (byte == UInt8(ascii: ",") && depth <= 0) else { continue }
        var end = index
        while start < end, bytes[start] == UInt8(ascii: " ") || bytes[start] == UInt8(ascii: "\n") { start += 1 }
        while end > start, bytes[end - 1] == UInt8(ascii: " ") || bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
        if start < end { parts.append(start..<end) }
        start = index + 1
    }
    return parts
}
