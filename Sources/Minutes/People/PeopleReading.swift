import Diagnostics
import Documents
import Schema
import Syntax

extension Form where Content == People {
    /// Persons, parties or `övriga`, as one text divided by commas, "och" and "samt", or as a sequence of such.
    static var people: Form { people(of: .body) }

    /// The same, from wherever those named come.
    static func people(of circle: Circle) -> Form {
        Form(.list(of: .text)) { value, reader in
            switch value {
            case .scalar(let scalar):
                return reader.people(scalar, of: circle)
            case .sequence(let items):
                var half: SourceRange?
                let parts = items.values.compactMap { item -> People? in
                    guard reader.isWritten(item) else { return nil }
                    return reader.scalar(item, wanted: .text).map { reader.people($0, of: circle, after: &half) }
                }
                reader.report(half: &half)
                return People(joining: parts)
            case .mapping:
                reader.reportWrongShape(of: value, wanted: .text)
                return nil
            }
        }
    }
}

extension Reader {
    /// The scalar as those whom it names.
    mutating func people(_ scalar: Scalar, of circle: Circle = .body) -> People {
        var half: SourceRange?
        defer { report(half: &half) }
        return people(scalar, of: circle, after: &half)
    }

    /// The same, where the text before may end with half a name, and this one too: `Almgren, Tova` is one mistake.
    mutating func people(_ scalar: Scalar, of circle: Circle = .body, after half: inout SourceRange?) -> People {
        let typed = phrase(scalar)
        let content = scalar.content
        var completed = CompletedText(content.bytes)
        let participants = PeopleText(bytes: content.bytes).parts.compactMap { part in
            participant(part, in: content, of: circle, after: &half, &completed)
        }
        return People(typed: completed.inlines ?? typed.inlines, participants: participants, range: scalar.range)
    }

    /// Reports the halves of names that a comma has divided, unless there are none.
    mutating func report(half: inout SourceRange?) {
        if let range = half { report(PeopleFault.nameSplitByComma, at: range) }
        half = nil
    }

    private mutating func participant(
        _ part: Range<Int>, in content: Content, of circle: Circle, after half: inout SourceRange?,
        _ completed: inout CompletedText
    ) -> Participant? {
        let range = content.range(of: part)
        var before = half
        half = nil
        defer { if half == nil { report(half: &before) } }
        var words = words(in: content.bytes[part])
        if content.isSubstituted(in: part) { return .person(masked(words, range)) }
        if let word = wholeGroup(words, range) { return word }
        let party = takeParty(&words, range)
        let andOthers = takeAndOthers(&words)
        let role = takeRole(&words)
        if vocabulary.directory != nil, words != ["vakant"], words != ["Vakant"] {
            let named = NamedPerson(name: words, party: party, part: part, content: content)
            switch identify(named, from: circle) {
            case .known(let known):
                let person = Person(
                    role: role, name: known.name, party: known.party, andOthers: andOthers, range: range)
                if named.differs(fromName: known.name, party: known.party) {
                    completed.replace(part, with: person.text)
                }
                return .person(person)
            case .refused: return nil
            case .outsider: break
            }
        }
        checkParty(party, range)
        guard let name = name(words, range) else { return nil }
        if words.count == 1, party == nil, name != "vakant" {
            half = before?.union(range) ?? range
            return nil
        }
        if name == "vakant" { return .vacant(party: party, range) }
        if party == nil { report(PeopleFault.missingParty, at: range) }
        return .person(Person(role: role, name: name, party: party, andOthers: andOthers, range: range))
    }

    /// Somebody whom the public does not know by name: whatever stands there is the name, so that nobody is lost.
    private mutating func masked(_ words: [String], _ range: SourceRange) -> Person {
        var words = words
        let party = takeParty(&words, range)
        let andOthers = takeAndOthers(&words)
        let role = takeRole(&words)
        // The signs of a mask are escaped, for most texts are Markdown.
        let name = words.joined(separator: " ").replacing("\\", with: "")
        return Person(role: role, name: name, party: party, andOthers: andOthers, range: range)
    }

    /// `KD`, `Vänsterpartiet`, `övriga`: words that stand for several.
    private func wholeGroup(_ words: [String], _ range: SourceRange) -> Participant? {
        guard words.count == 1, let word = words.first else { return nil }
        if word.lowercased() == "övriga" { return .remaining(range) }
        if vocabulary.parties[word] != nil { return .party(code: word, range) }
        return vocabulary.parties.first { $0.value == word }.map { .party(code: $0.key, range) }
    }

    /// Takes `(S)` from the end.
    mutating func takeParty(_ words: inout [String], _ range: SourceRange) -> String? {
        guard let last = words.last else { return nil }
        let (opens, closes) = (last.utf8.first == UInt8(ascii: "("), last.utf8.last == UInt8(ascii: ")"))
        guard opens || closes else { return nil }
        words.removeLast()
        guard opens, closes, last.utf8.count > 2 else {
            report(PeopleFault.unclosedParty, at: range)
            return last
        }
        let code = String(Substring(last.utf8.dropFirst().dropLast()))
        return code == "–" ? "-" : code
    }

    /// Remarks on a code that the house does not know. It is kept: the list of parties is open.
    mutating func checkParty(_ code: String?, _ range: SourceRange) {
        guard let code, code != "-", !code.hasPrefix("("), !code.hasSuffix(")"), !vocabulary.parties.isEmpty,
            vocabulary.parties[code] == nil
        else { return }
        report(PeopleFault.unknownParty, at: range)
    }

    /// Takes `m.fl.`, also as it should not be written, from the end.
    func takeAndOthers(_ words: inout [String]) -> Bool {
        if words.last == "m.fl." || words.last == "m.fl" || words.last == "mfl" {
            words.removeLast()
            return true
        }
        guard words.count > 2, words.suffix(2) == ["m", "fl"] || words.suffix(2) == ["med", "flera"] else {
            return false
        }
        words.removeLast(2)
        return true
    }

    /// Takes the longest role that the words begin with.
    func takeRole(_ words: inout [String]) -> String? {
        guard let first = words.first, vocabulary.roleBeginnings.contains(first) else { return nil }
        for length in stride(from: min(4, words.count), to: 0, by: -1) {
            let start = words.prefix(length).joined(separator: " ")
            guard vocabulary.isRole(start) else { continue }
            words.removeFirst(length)
            return start
        }
        return nil
    }

    /// The words as a name: a capital first, then capitals and particles.
    private mutating func name(_ words: [String], _ range: SourceRange) -> String? {
        if words == ["vakant"] || words == ["Vakant"] { return "vakant" }
        guard isName(words) else {
            report(PeopleFault.notAName, at: range)
            return nil
        }
        return words.joined(separator: " ")
    }
}

/// Whether the words can be a name: a capital first, then capitals and particles.
func isName(_ words: some Collection<String>) -> Bool {
    words.first?.beginsWithCapital == true && words.count <= 6
        && words.allSatisfy { $0.beginsWithCapital || nameParticles.contains($0) }
}

extension String {
    /// Whether the first letter is a capital; most are ASCII, which needs no table of letters.
    fileprivate var beginsWithCapital: Bool {
        guard let byte = utf8.first else { return false }
        return byte < 0x80 ? (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) : first?.isUppercase == true
    }
}

/// The words of a text, divided by spaces, line ends and no-break spaces.
func words(in bytes: ArraySlice<UInt8>) -> [String] {
    var words: [String] = []
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
        let isSpace = bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\n")
        let isNoBreakSpace = bytes[index] == 0xC2 && index + 1 < bytes.endIndex && bytes[index + 1] == 0xA0
        guard isSpace || isNoBreakSpace else {
            index += 1
            continue
        }
        if start < index { words.append(String(decoding: bytes[start..<index], as: UTF8.self)) }
        index += isSpace ? 1 : 2
        start = index
    }
    if start < bytes.endIndex { words.append(String(decoding: bytes[start...], as: UTF8.self)) }
    return words
}

/// Words in lower case that stand inside names.
let nameParticles: Set<String> = [
    "af", "av", "von", "de", "den", "der", "van", "la", "du", "di", "dos", "el", "al", "och",
]

/// Where each of several people is named in a text.
private struct PeopleText {
    let parts: [Range<Int>]

    /// Divides at commas, "och" and "samt" outside brackets.
    init(bytes: [UInt8]) {
        var parts: [Range<Int>] = []
        var start = 0
        var index = 0
        var depth = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            default: break
            }
            let length = depth > 0 ? 0 : PeopleText.separator(in: bytes, at: index)
            if length > 0 {
                PeopleText.append(start..<index, of: bytes, to: &parts)
                start = index + length
                index = start
            } else {
                index += 1
            }
        }
        PeopleText.append(start..<bytes.count, of: bytes, to: &parts)
        self.parts = parts
    }

    private static let words: [[UInt8]] = [Array("och".utf8), Array("samt".utf8)]

    /// The length of the separator that begins here, or 0.
    private static func separator(in bytes: [UInt8], at index: Int) -> Int {
        if bytes[index] == UInt8(ascii: ",") { return 1 }
        guard isSpace(bytes[index]) else { return 0 }
        for word in words {
            let end = index + 1 + word.count
            if end < bytes.count, isSpace(bytes[end]), bytes[(index + 1)..<end].elementsEqual(word) {
                return end - index
            }
        }
        return 0
    }

    private static func append(_ range: Range<Int>, of bytes: [UInt8], to parts: inout [Range<Int>]) {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, isSpace(bytes[start]) { start += 1 }
        while end > start, isSpace(bytes[end - 1]) { end -= 1 }
        if start < end { parts.append(start..<end) }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }
}
