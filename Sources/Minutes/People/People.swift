package import Diagnostics
package import Documents

/// Somebody named in the minutes: `vice ordföranden Ylva Hedin m.fl. (V)`.
package struct Person: Sendable {
    /// The role word before the name, as typed.
    package let role: String?
    /// The name, as typed.
    package let name: String
    /// The code of the party; `-` for somebody without one.
    package let party: String?
    /// Whether "m.fl." follows the name.
    package let andOthers: Bool
    /// Where the person is named.
    package let range: SourceRange
}

/// One of those named: a person, or a word that stands for persons.
package enum Participant: Sendable {
    /// A person by name.
    case person(Person)
    /// A party alone is its members.
    case party(code: String, SourceRange)
    /// A seat that nobody holds.
    case vacant(party: String?, SourceRange)
    /// All who are left.
    case remaining(SourceRange)

    /// Where it stands.
    package var range: SourceRange {
        switch self {
        case .person(let person): person.range
        case .party(_, let range), .vacant(_, let range), .remaining(let range): range
        }
    }
}

/// Those who did something together, as typed and as read.
package struct People: Sendable {
    /// The text as typed, when it was one text.
    package let typed: [Inline]?
    /// Those named, in order.
    package let participants: [Participant]
    /// Where the text stands.
    package let range: SourceRange

    /// Those named by name.
    package var persons: [Person] {
        participants.compactMap { participant in
            switch participant {
            case .person(let person): person
            case .party, .vacant, .remaining: nil
            }
        }
    }

    /// How many they are, when all of them are named.
    package var count: Int? {
        persons.count == participants.count && !persons.contains { $0.andOthers } ? persons.count : nil
    }
}

extension People {
    /// All of the parts, in order; nil if there are none.
    init?(joining parts: [People]) {
        guard let first = parts.first, let last = parts.last else { return nil }
        self.init(
            typed: parts.count == 1 ? first.typed : nil, participants: parts.flatMap(\.participants),
            range: first.range.union(last.range))
    }
}
