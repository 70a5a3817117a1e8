package import Diagnostics
package import Schema
import Syntax

/// Somebody with what is said about them on one line: `Malva Tegner (KD), för Edvin Krantz (L), §§ 4–9`.
package struct PersonLine: Sendable {
    /// The line as typed.
    package let phrase: Phrase
    /// Who it is about; a seat that nobody holds is called `vakant`.
    package let person: Person
    /// What they are, when it is not a role word before the name: `hamnchef`, `ordförande`.
    package fileprivate(set) var title: String?
    /// Whose seat they fill.
    package fileprivate(set) var substitutesFor: Person?
    /// The §§ that the line is about, if it says so.
    package fileprivate(set) var only: ParagraphSelection?
    /// The §§ that it is not about.
    package fileprivate(set) var except: ParagraphSelection?
    /// The first day that it is about.
    package fileprivate(set) var from: Day?
    /// The last day that it is about.
    package fileprivate(set) var until: Day?

    /// Where the line stands.
    package var range: SourceRange { phrase.range }
    /// Whether nobody holds the seat.
    package var isVacant: Bool { person.name == "vakant" }

    /// Whether the line is about a § of that number.
    package func holds(at number: ParagraphNumber) -> Bool {
        (only?.contains(number) ?? true) && !(except?.contains(number) ?? false)
    }

    /// Whether the line is about that day.
    package func holds(on day: Day) -> Bool { (from ?? day) <= day && day <= (until ?? day) }
}

extension Form where Content == PersonLine {
    /// Somebody with a role, a title, a party or the §§ that it is about; printed as typed.
    static var line: Form {
        Form(.text) { value, reader in
            guard let scalar = reader.scalar(value, wanted: .text) else { return nil }
            return reader.line(scalar)
        }
    }
}

extension Reader {
    /// The line as what it says, with what cannot be in it reported: first comes a person, and then what is said about
    /// them, divided by commas.
    fileprivate mutating func line(_ scalar: Scalar) -> PersonLine? {
        let content = scalar.content
        let parts = lineParts(of: content.bytes)
        guard let first = parts.first else { return nil }
        var words = words(in: content.bytes[first])
        let place = content.range(of: first)
        let names = words
        let title = takeTitle(&words)
        let party = takeParty(&words, place)
        let role = takeRole(&words)
        let person = Person(role: role, name: name(words), party: party, andOthers: false, range: place)
        var line = PersonLine(phrase: phrase(scalar), person: person, title: title)
        readDetails(of: content, in: parts.dropFirst(), into: &line)
        if names.contains("och") || names.contains("samt") {
            report(LineFault.severalPersons, at: place)
        } else if !line.isVacant {
            checkPerson(words, in: line)
        }
        return line
    }

    private func name(_ words: [String]) -> String {
        words == ["Vakant"] ? "vakant" : words.joined(separator: " ")
    }

    private mutating func checkPerson(_ name: [String], in line: PersonLine) {
        guard isName(name), name.count > 1 else { return report(LineFault.notAPerson, at: line.person.range) }
        let isKnown = line.person.party != nil || line.person.role != nil || line.title != nil
        let hasDetail = line.substitutesFor != nil || line.from != nil || line.until != nil
        if !isKnown, !hasDetail { report(LineFault.missingTitle, at: line.person.range) }
    }

    private mutating func readDetails(
        of content: Content, in parts: ArraySlice<Range<Int>>, into line: inout PersonLine
    ) {
        var selection: WritableKeyPath<PersonLine, ParagraphSelection?>?
        for part in parts {
            let words = words(in: content.bytes[part])
            let place = content.range(of: part)
            let detail = Detail(words, after: selection, vocabulary)
            selection = nil
            switch detail {
            case .title:
                line.title = [line.title, words.joined(separator: " ")].compactMap(\.self).joined(separator: ", ")
            case .person: report(LineFault.severalPersons, at: place)
            case .substitute: line.substitutesFor = substituted(Array(words.dropFirst()), at: place)
            case .from(let day): line.from = day
            case .until(let day): line.until = day
            case .numbers(let path, let numbers):
                var numbered = line[keyPath: path] ?? ParagraphSelection()
                if numbers.isEmpty || !numbers.allSatisfy({ numbered.add($0) }) {
                    report(LineFault.notParagraphs, at: place)
                }
                line[keyPath: path] = numbered
                selection = path
            }
        }
    }

    private mutating func substituted(_ words: [String], at place: SourceRange) -> Person {
        var words = words
        let party = takeParty(&words, place)
        return Person(role: nil, name: words.joined(separator: " "), party: party, andOthers: false, range: place)
    }
}

/// Takes a title in brackets from the end, `(tf. hamnchef)`: a party has a capital.
private func takeTitle(_ words: inout [String]) -> String? {
    guard words.last?.hasSuffix(")") == true, let start = words.firstIndex(where: { $0.hasPrefix("(") }),
        words[start].dropFirst().first?.isLowercase == true
    else { return nil }
    defer { words.removeSubrange(start...) }
    return String(words[start...].joined(separator: " ").dropFirst().dropLast())
}

/// What a part of a line after its person says.
private enum Detail {
    /// A title, or anything else that is not checked: `hamnchef`.
    case title
    /// Another person, who needs a line of their own.
    case person
    /// Whose seat it is: `för Edvin Krantz (L)`.
    case substitute
    /// A first and a last day: `från 2031-01-01`.
    case from(Day), until(Day)
    /// The §§ that it is about, or not: `§§ 12–15`, `ej § 9`.
    case numbers(WritableKeyPath<PersonLine, ParagraphSelection?>, [String])

    init(_ words: [String], after path: WritableKeyPath<PersonLine, ParagraphSelection?>?, _ vocabulary: Vocabulary) {
        let numbers = words.first == "ej" ? words.dropFirst() : words[...]
        if let first = numbers.first, first.hasPrefix("§") {
            let rest = ([String(first.drop { $0 == "§" })] + numbers.dropFirst()).filter { !$0.isEmpty }
            self = .numbers(words.first == "ej" ? \.except : \.only, Detail.stretches(rest))
        } else if let path, Detail.areNumbers(words) {
            self = .numbers(path, Detail.stretches(words))
        } else if words.first == "för", isName(Detail.withoutParty(words.dropFirst())) {
            self = .substitute
        } else if words.first == "från", let day = Detail.day(words.dropFirst()) {
            self = .from(day)
        } else if words.first == "till", let day = Detail.day(words.dropFirst()) {
            self = .until(day)
        } else {
            let name = Detail.withoutParty(words[...])
            let party = name.count < words.count ? words.last.map { String($0.dropFirst().dropLast()) } : nil
            let isPerson = party.map { vocabulary.parties[$0] != nil } == true && isName(name)
            self = isPerson ? .person : .title
        }
    }

    private static func day(_ words: ArraySlice<String>) -> Day? {
        do throws(Day.ReadingError) { return try Day(reading: words.joined(separator: " ")) } catch { return nil }
    }

    private static func withoutParty(_ words: ArraySlice<String>) -> ArraySlice<String> {
        words.last.map { $0.hasPrefix("(") && $0.hasSuffix(")") } == true ? words.dropLast() : words
    }

    /// The words as single numbers and stretches; "4 – 9" is one stretch in three words.
    private static func stretches(_ words: [String]) -> [String] {
        words.joined(separator: " ").split(separator: " och ")
            .map { String($0).replacing(" – ", with: "–").replacing(" - ", with: "-") }
    }

    private static func areNumbers(_ words: [String]) -> Bool {
        var selection = ParagraphSelection()
        let numbers = stretches(words)
        return !numbers.isEmpty && numbers.allSatisfy { selection.add($0) }
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
