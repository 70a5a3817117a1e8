import Diagnostics
import Minutes

/// Which word stands for whom.
enum ParticipantKind: CaseIterable, Sendable {
    case person, party, vacant, remaining

    /// The word in the data, and what it says.
    var word: DataShape.Word {
        switch self {
        case .person: DataShape.Word(text: "person", help: Wording(sv: "En person", en: "A person"))
        case .party:
            DataShape.Word(text: "party", help: Wording(sv: "Partiets ledamöter", en: "The members of a party"))
        case .vacant: DataShape.Word(text: "vacant", help: Wording(sv: "En vakant plats", en: "A vacant seat"))
        case .remaining: DataShape.Word(text: "remaining", help: Wording(sv: "Övriga", en: "All who are left"))
        }
    }
}

extension Participant {
    fileprivate var kind: ParticipantKind {
        switch self {
        case .person: .person
        case .party: .party
        case .vacant: .vacant
        case .remaining: .remaining
        }
    }

    fileprivate var person: Person? {
        if case .person(let person) = self { person } else { nil }
    }

    fileprivate var partyCode: String? {
        switch self {
        case .person(let person): person.party
        case .party(let code, _): code
        case .vacant(let party, _): party
        case .remaining: nil
        }
    }

    /// What is said of anybody named.
    static let properties: [Property<Participant>] = [
        .required(
            "kind", "Slag", as: .word(ParticipantKind.allCases) { $0.word },
            help: Wording(sv: "En person, eller vad som står för flera", en: "A person, or what stands for several")
        ) { participant, _ in participant.kind },
        .optional(
            "name", "Namn", as: .string, help: Wording(sv: "Personens namn", en: "The name of the person")
        ) { participant, _ in participant.person?.name },
        .optional(
            "party", "Parti", as: .string,
            help: Wording(
                sv: "Partiets beteckning; - för den som inte hör till något parti",
                en: "The code of the party; - for somebody without one")
        ) { participant, _ in participant.partyCode },
        .optional(
            "role", "Roll", as: .string,
            help: Wording(sv: "Rollen som står före namnet", en: "The role that stands before the name")
        ) { participant, _ in participant.person?.role },
        .optional(
            "andOthers", "Med flera", as: .truth,
            help: Wording(sv: "Sant när m.fl. står efter namnet", en: "True where \"m.fl.\" follows the name")
        ) { participant, _ in participant.person?.andOthers == true ? true : nil },
    ]

    static let record = Record<Participant>(
        "participant", "Deltagare", help: Wording(sv: "En av dem som nämns", en: "One of those named"), properties)
}

extension Notation where Value == People {
    /// Those who did something together.
    static var people: Notation {
        Notation<[Participant]>.list(of: .record { Participant.record }).map { people, _ in people.participants }
    }
}

extension PersonLine {
    static let record = Record<PersonLine>(
        "person", "Person",
        help: Wording(sv: "En person med uppgift eller titel", en: "A person with a task or a title"), properties)

    /// What is said of a person on a line of their own.
    static let properties: [Property<PersonLine>] = [
        .required(
            "name", "Namn", as: .string, help: Wording(sv: "Personens namn", en: "The name of the person")
        ) { line, _ in line.person.name },
        .optional(
            "party", "Parti", as: .string, help: Wording(sv: "Partiets beteckning", en: "The code of the party")
        ) { line, _ in line.person.party },
        .optional(
            "role", "Roll", as: .string,
            help: Wording(sv: "Rollen som står före namnet", en: "The role that stands before the name")
        ) { line, _ in line.person.role },
        .optional(
            "title", "Titel", as: .string, help: Wording(sv: "Vad personen är", en: "What the person is")
        ) { line, _ in line.title },
        .optional(
            "substitutesFor", "För", as: .record { Participant.record },
            help: Wording(sv: "Den vars plats personen tar", en: "Whose seat the person fills")
        ) { line, _ in line.substitutesFor.map(Participant.person) },
        .optional(
            "agendaItemNumbers", "Paragrafer", as: .string,
            help: Wording(sv: "Vid vilka paragrafer, om inte alla: 4–9, 12", en: "At which §§, if not all: 4–9, 12")
        ) { line, _ in line.only?.text },
        .optional(
            "exceptAgendaItemNumbers", "Ej paragrafer", as: .string,
            help: Wording(sv: "Vid vilka paragrafer inte", en: "At which §§ not")
        ) { line, _ in line.except?.text },
    ]
}
