import Diagnostics
import Schema
import Syntax

extension Form where Content == PersonLine {
    /// Somebody of the body with a role, a title, a party or the §§ that it is about; printed as typed.
    static var line: Form { line(about: .body) }

    /// The same about somebody from wherever they come.
    static func line(about circle: Circle) -> Form {
        Form(.text) { value, reader in
            guard let scalar = reader.scalar(value, wanted: .text) else { return nil }
            return reader.line(scalar, about: circle)
        }
    }
}

extension Reader {
    /// The line as what it says, with what cannot be in it reported: first comes a person, and then what is said about
    /// them, divided by commas.
    fileprivate mutating func line(_ scalar: Scalar, about circle: Circle) -> PersonLine? {
        let content = scalar.content
        let parts = lineParts(of: content.bytes)
        guard let first = parts.first else { return nil }
        var completed = CompletedText(content.bytes)
        let start = lineStart(words(in: content.bytes[first]), at: content.range(of: first))
        let named = NamedPerson(name: start.name, party: start.party, part: first, content: content)
        var line = PersonLine(phrase: phrase(scalar), person: start.person(at: named.range), title: start.title)
        readDetails(of: content, in: parts.dropFirst(), into: &line, &completed)
        if start.isPair {
            report(LineFault.severalPersons, at: named.range)
        } else if !line.isVacant, !content.isSubstituted(in: first) {
            identify(named, after: start, from: circle, in: &line, &completed)
        }
        if let inlines = completed.inlines {
            line.phrase = Phrase(inlines: inlines, footnotes: line.phrase.footnotes, range: scalar.range)
        }
        return line
    }

    /// Says whom a line is about as the files of the body and the meeting have it, or checks what it says itself.
    private mutating func identify(
        _ named: NamedPerson, after start: LineStart, from circle: Circle, in line: inout PersonLine,
        _ completed: inout CompletedText
    ) {
        if let role = start.loneRole, let directory = vocabulary.directory {
            guard let holder = directory.holder(of: role) else {
                return report(RosterFault.roleWithoutHolder, at: named.range)
            }
            line.person = Person(
                role: nil, name: holder.name, party: holder.party, andOthers: false, range: named.range)
            let title = holder.title ?? role
            line.title = [title, line.title].compactMap(\.self).joined(separator: ", ")
            return completed.replace(named.part, with: "\(holder.fullName), \(title)")
        }
        switch identify(named, from: circle) {
        case .known(let known):
            // Somebody from outside with a title may share the name of one who is elected, but not the party.
            let isNamesake = circle == .anyone && known.isElected && named.party == nil && line.title != nil
            let person = Person(
                role: start.role, name: known.name, party: isNamesake ? nil : known.party, andOthers: false,
                range: named.range)
            let title = line.title == nil && !known.isElected ? known.title : nil
            line.title = line.title ?? title
            if named.differs(fromName: person.name, party: person.party) || title != nil {
                let words = person.text + (start.title.map { " (\($0))" } ?? "") + (title.map { ", \($0)" } ?? "")
                completed.replace(named.part, with: words)
            }
            line.person = person
        case .refused: break
        case .outsider:
            checkParty(start.party, named.range)
            checkPerson(start.name, in: line)
        }
    }

    private mutating func checkPerson(_ name: [String], in line: PersonLine) {
        guard isName(name), name.count > 1 else { return report(LineFault.notAPerson, at: line.person.range) }
        let isKnown = line.person.party != nil || line.person.role != nil || line.title != nil
        let hasDetail = line.substitutesFor != nil || line.from != nil || line.until != nil
        if !isKnown, !hasDetail { report(LineFault.missingTitle, at: line.person.range) }
    }

    private mutating func readDetails(
        of content: Content, in parts: ArraySlice<Range<Int>>, into line: inout PersonLine,
        _ completed: inout CompletedText
    ) {
        var selection: WritableKeyPath<PersonLine, ParagraphSelection?>?
        for part in parts {
            let words = words(in: content.bytes[part])
            let place = content.range(of: part)
            let detail = LineDetail(words, after: selection, vocabulary)
            selection = nil
            switch detail {
            case .title:
                line.title = [line.title, words.joined(separator: " ")].compactMap(\.self).joined(separator: ", ")
            case .person: report(LineFault.severalPersons, at: place)
            case .substitute: line.substitutesFor = substituted(words.dropFirst(), part, content, &completed)
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

    /// Whose seat it is; `words` are those after "för".
    private mutating func substituted(
        _ words: ArraySlice<String>, _ part: Range<Int>, _ content: Content, _ completed: inout CompletedText
    ) -> Person {
        let start = lineStart(Array(words), at: content.range(of: part))
        let named = NamedPerson(name: start.name, party: start.party, part: part, content: content)
        guard case .known(let known) = identify(named, from: .body) else { return start.person(at: named.range) }
        if named.differs(fromName: known.name, party: known.party) {
            completed.replace(part, with: "för \(known.fullName)")
        }
        return Person(
            role: start.role, name: known.name, party: known.party, andOthers: false, range: named.range)
    }
}

/// The person with whom a line begins, in its parts.
private struct LineStart {
    /// The role before the name, as typed.
    let role: String?
    let name: [String]
    let party: String?
    /// A title in brackets after the name.
    let title: String?
    /// The role that stands there instead of a person: `ordförande`, `ordföranden`.
    let loneRole: String?
    /// Whether two persons are named.
    let isPair: Bool

    /// The person as typed.
    func person(at place: SourceRange) -> Person {
        let name = name == ["Vakant"] ? "vakant" : name.joined(separator: " ")
        return Person(role: role, name: name, party: party, andOthers: false, range: place)
    }
}

extension Reader {
    fileprivate mutating func lineStart(_ all: [String], at place: SourceRange) -> LineStart {
        var words = all
        let title = takeTitle(&words)
        let party = takeParty(&words, place)
        let role = takeRole(&words)
        return LineStart(
            role: role, name: words, party: party, title: title,
            loneRole: party == nil && title == nil ? loneRole(role, words) : nil,
            isPair: all.contains("och") || all.contains("samt"))
    }

    /// A role where no name follows.
    private func loneRole(_ role: String?, _ name: [String]) -> String? {
        if let role { return name.isEmpty ? role : nil }
        if isName(name) { return nil }
        let title = name.joined(separator: " ")
        return vocabulary.isTitleOfRole(title) || vocabulary.directory?.holder(of: title) != nil ? title : nil
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

/// The parts of a text between its commas outside brackets, without the spaces around them.
func lineParts(of bytes: [UInt8]) -> [Range<Int>] {
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
