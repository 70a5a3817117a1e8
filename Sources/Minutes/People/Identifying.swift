import CommonMark
import Diagnostics
import Documents
import Schema
import Syntax

/// Among whom those are sought whom a key names.
enum Circle {
    /// The body's own: whom its file does not name is a mistake.
    case body
    /// Anyone: an official, a guest, somebody who is being elected.
    case anyone
}

/// Somebody as a source names them.
struct NamedPerson {
    /// The words of the name, without role and party.
    let name: [String]
    /// The code of the party, if one stands there.
    let party: String?
    /// Where the name and what belongs to it stand in the text.
    let part: Range<Int>
    let content: Content

    /// Where it stands in the file.
    var range: SourceRange { content.range(of: part) }

    /// Whether it is written otherwise than with this name and this party.
    func differs(fromName known: String, party knownParty: String?) -> Bool {
        party != knownParty || !name.joined(separator: " ").utf8.elementsEqual(known.utf8)
    }

    /// Where the party stands, with its brackets.
    fileprivate var placeOfParty: SourceRange {
        let start = content.bytes[part].lastIndex(of: UInt8(ascii: "(")) ?? part.lowerBound
        return content.range(of: start..<part.upperBound)
    }
}

/// Who somebody named turned out to be.
enum Identity {
    /// Somebody whom the file of the body or the meeting names.
    case known(KnownPerson)
    /// Somebody from outside.
    case outsider
    /// Somebody whom the source must name in another way; reported.
    case refused
}

extension Reader {
    /// Who somebody named is, by the files of the body and the meeting. Their word on the party holds.
    mutating func identify(_ named: NamedPerson, from circle: Circle) -> Identity {
        guard let directory = vocabulary.directory else { return .outsider }
        let name = named.name.joined(separator: " ")
        let range = named.range
        switch directory.find(name, party: named.party, actsAsPolitician: circle == .body) {
        case .one(let person):
            checkParty(of: named, against: person)
            return .known(person)
        case .atAnotherTime(let person):
            if circle == .anyone { return named.party ?? person.party == person.party ? .known(person) : .outsider }
            report(Diagnostic(RosterFault.atAnotherTime, at: range, facts: [.published([person.period])]))
            return .refused
        case .several(let persons):
            report(Diagnostic(RosterFault.ambiguous, at: range, facts: [.published(persons.map(\.fullName))]))
            return .refused
        case .nobody(let nearest):
            let isSplit = named.name.count == 1 && named.party == nil && directory.knowsFirstName(name)
            guard circle == .body, isName(named.name), !isSplit else { return .outsider }
            let suggestion = nearest.map { Fact.published([$0.fullName]) }
            report(Diagnostic(RosterFault.unknown, at: range, suggestion: suggestion))
            return .refused
        }
    }

    private mutating func checkParty(of named: NamedPerson, against person: KnownPerson) {
        guard let typed = named.party, let party = person.party, typed != party, vocabulary.parties[party] != typed
        else { return }
        let place = named.placeOfParty
        let fix = Fix(
            Wording(sv: "skriv partiet som i organ.yaml", en: "write the party as in organ.yaml"),
            [Edit(place, "(\(party))")], isSafe: false)
        report(Diagnostic(RosterFault.otherParty, at: place, facts: [.published([person.fullName])], fix: fix))
    }
}

extension Form where Content == Phrase {
    /// Somebody by name, or what else votes can be for.
    static var candidate: Form {
        Form(.text) { value, reader in
            guard let scalar = reader.scalar(value, wanted: .text) else { return nil }
            let phrase = reader.phrase(scalar)
            guard reader.vocabulary.directory != nil else { return phrase }
            let content = scalar.content
            var words = words(in: content.bytes[...])
            let party = reader.takeParty(&words, scalar.range)
            let named = NamedPerson(name: words, party: party, part: content.bytes.indices, content: content)
            guard case .known(let known) = reader.identify(named, from: .anyone),
                named.differs(fromName: known.name, party: known.party)
            else { return phrase }
            return Phrase(inlines: [.text(known.fullName)], footnotes: [], range: scalar.range)
        }
    }
}

extension KnownPerson {
    /// When they are what they are: `från 2031-01-01 till 2031-05-28`.
    fileprivate var period: String {
        [from.map { "från \($0.iso)" }, until.map { "till \($0.iso)" }].compactMap(\.self).joined(separator: " ")
    }
}

/// A text in which names are made whole, with the other words as typed.
struct CompletedText {
    private let typed: [UInt8]
    private var replacements: [(part: Range<Int>, name: String)] = []

    /// The text as typed.
    init(_ typed: [UInt8]) { self.typed = typed }

    /// Puts a whole name where a part of the text was.
    mutating func replace(_ part: Range<Int>, with name: String) { replacements.append((part, name)) }

    /// The text, if any name was made whole. Its faults are those of the text as typed.
    var inlines: [Inline]? {
        guard !replacements.isEmpty else { return nil }
        var bytes: [UInt8] = []
        var position = 0
        for (part, name) in replacements.sorted(by: { $0.part.lowerBound < $1.part.lowerBound }) {
            bytes += typed[position..<part.lowerBound]
            bytes += name.utf8
            position = part.upperBound
        }
        return Markdown.read(bytes + typed[position...], as: .text, isVerbatim: false).inlines
    }
}
