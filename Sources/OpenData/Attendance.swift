import Diagnostics
import Documents
import Minutes
import Schema

/// Somebody at a meeting, and as what.
struct AttendanceFacts: Sendable {
    /// As what somebody is at a meeting.
    enum Capacity: CaseIterable, Sendable {
        case member, alternate, other

        /// The word in the data, and what it says.
        var word: DataShape.Word {
            switch self {
            case .member: DataShape.Word(text: "member", help: Wording(sv: "Ledamot", en: "A member"))
            case .alternate:
                DataShape.Word(
                    text: "alternate",
                    help: Wording(
                        sv: "Ersättare, som tjänstgör bara i någons ställe",
                        en: "An alternate, who serves only in somebody's place"))
            case .other: DataShape.Word(text: "other", help: Wording(sv: "Annan närvarande", en: "Somebody else"))
            }
        }
    }

    let capacity: Capacity
    let line: PersonLine
    /// The §§ at which they served.
    let served: ParagraphSelection?

    static func all(at proceedings: Proceedings) -> [AttendanceFacts] {
        let meeting = proceedings.meeting
        let lines: [(Capacity, [PersonLine]?)] = [
            (.member, proceedings.membersPresent), (.alternate, meeting.alternates), (.other, meeting.others),
        ]
        let served = proceedings.servedParagraphs
        return lines.flatMap { capacity, lines in
            (lines ?? []).map {
                AttendanceFacts(capacity: capacity, line: $0, served: served.paragraphs(of: $0))
            }
        }
    }

    static let record = Record<AttendanceFacts>(
        "attendee", "Närvarande", help: Wording(sv: "Någon som var närvarande", en: "Somebody who was present"),
        [
            .required(
                "capacity", "Egenskap", as: .word(Capacity.allCases) { $0.word },
                help: Wording(sv: "Som vad personen var där", en: "As what the person was there")
            ) { facts, _ in facts.capacity }
        ] + PersonLine.properties.map { $0.lifted { (facts: AttendanceFacts) in facts.line } } + [
            .optional(
                "servedAgendaItemNumbers", "Tjänstgjorde vid", as: .string,
                help: Wording(
                    sv: "Vid vilka paragrafer personen tjänstgjorde, uträknat: 4–9, 12",
                    en: "At which §§ the person served, computed: 4–9, 12")
            ) { facts, _ in facts.served?.text }
        ])
}

extension Meeting.Occasion {
    /// Every kind, in order.
    static let allCases: [Meeting.Occasion] = [.ordinary, .extraordinary, .constituent]

    /// The word in the data, and what it says.
    var word: DataShape.Word {
        switch self {
        case .ordinary: DataShape.Word(text: "ordinary", help: Wording(sv: "Ordinarie", en: "An ordinary meeting"))
        case .extraordinary:
            DataShape.Word(text: "extraordinary", help: Wording(sv: "Extra", en: "An extraordinary meeting"))
        case .constituent:
            DataShape.Word(text: "constituent", help: Wording(sv: "Konstituerande", en: "The first of a term"))
        }
    }
}

extension Announcement {
    static let record = Record<Announcement>(
        "announcement", "Anslag",
        help: Wording(
            sv: "Att justeringen tillkännagavs på anslagstavlan", en: "That the confirmation was announced on the board"
        ),
        [
            .optional(
                "posted", "Uppsatt", as: .date,
                help: Wording(sv: "Dagen då det sattes upp", en: "The day it was put up")
            ) {
                announcement, _ in announcement.posted?.value
            },
            .optional(
                "lastDayOfAppeal", "Sista dag för överklagande", as: .date,
                help: Wording(
                    sv: "Sista dagen för laglighetsprövning, uträknad",
                    en: "The last day for review of legality, computed")
            ) { announcement, _ in announcement.period?.appeal.lastDay },
            .optional(
                "agendaItemNumbers", "Paragrafer", as: .string,
                help: Wording(sv: "Vilka, om inte alla", en: "Which, if not all")
            ) { announcement, _ in announcement.paragraphs?.value.text },
            .optional(
                "storagePlace", "Förvaringsplats", as: .text,
                help: Wording(sv: "Var protokollet förvaras", en: "Where the minutes are kept")
            ) { announcement, _ in announcement.storagePlace },
        ])
}

extension NumberGap {
    static let record = Record<NumberGap>(
        "gap", "Lucka", help: Wording(sv: "Nummer som finns i ett annat protokoll", en: "Numbers in other minutes"),
        [
            .required("agendaItemNumbers", "Paragrafer", as: .string, help: Wording(sv: "Numren", en: "The numbers")) {
                gap, _ in gap.paragraphs?.value.text
            },
            .required("reason", "Skäl", as: .text, help: Wording(sv: "Varför", en: "Why")) { gap, _ in gap.reason },
        ])
}
