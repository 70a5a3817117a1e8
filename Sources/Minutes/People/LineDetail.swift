import Schema

/// What a part of a line after its person says.
enum LineDetail {
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
            self = .numbers(words.first == "ej" ? \.except : \.only, LineDetail.stretches(rest))
        } else if let path, LineDetail.areNumbers(words) {
            self = .numbers(path, LineDetail.stretches(words))
        } else if words.first == "för", isName(LineDetail.withoutParty(words.dropFirst())) {
            self = .substitute
        } else if words.first == "från", let day = LineDetail.day(words.dropFirst()) {
            self = .from(day)
        } else if words.first == "till", let day = LineDetail.day(words.dropFirst()) {
            self = .until(day)
        } else {
            let name = LineDetail.withoutParty(words[...])
            let party = name.count < words.count ? words.last.map { String($0.dropFirst().dropLast()) } : nil
            let isPerson = party.map { vocabulary.parties[$0] != nil } == true && isName(name)
            self = isPerson || vocabulary.directory?.knows(words.joined(separator: " ")) == true ? .person : .title
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
