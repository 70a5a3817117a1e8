import Diagnostics
import Documents
import HouseStyles
import Minutes
import Schema

/// The parts of a § that are prose, lists and statements.
extension AgendaItem {
    /// What a document in a matter has too.
    static let prose: [Property<AgendaItem>] = [
        .optional(
            "text", "Text", as: .text,
            help: Wording(sv: "Text rakt under rubriken", en: "Text directly below the title")
        ) { item, _ in item.text },
        .optional(
            "reasons", "Skäl", as: .text,
            help: Wording(sv: "Skälen för ett beslut om någon enskild", en: "The reasons for a decision about somebody")
        ) { item, _ in item.reasons },
        .optional(
            "summary", "Sammanfattning", as: .text, help: Wording(sv: "Ärendet i korthet", en: "The matter in short")
        ) { item, _ in item.summary },
        .optional(
            "matter", "Ärendet", as: .text,
            help: Wording(sv: "Vad ärendet handlar om", en: "What the matter is about")
        ) { item, _ in item.matter },
        .optional(
            "preparation", "Beredning", as: .text,
            help: Wording(sv: "Hur ärendet har beretts", en: "How the matter was prepared")
        ) { item, _ in item.preparation },
        .optional(
            "earlierHandling", "Tidigare behandling", as: .list(of: .text),
            help: Wording(sv: "Var ärendet har varit förut", en: "Where the matter has been before")
        ) { item, _ in item.earlierHandling },
        .optional(
            "documents", "Underlag", as: .list(of: .text),
            help: Wording(sv: "Handlingarna som beslutet vilar på", en: "The documents that the decision rests on")
        ) { item, _ in item.documents },
        .optional(
            "freeSections", "Avsnitt", as: .list(of: .record { FreeSection.record }),
            help: Wording(sv: "Avsnitt med egna rubriker", en: "Sections with headings of their own")
        ) { item, _ in item.freeSections },
        .optional(
            "proposals", "Förslag till beslut", as: .list(of: .record { DecisionFacts.record }),
            help: Wording(sv: "Det som föreslogs före mötet", en: "What came to the meeting")
        ) { item, _ in DecisionFacts.proposals(of: item) },
        .optional(
            "reports", "Anmälningar", as: .list(of: .record { PointFacts.record }),
            help: Wording(sv: "Det som anmäldes", en: "What was reported")
        ) { item, context in
            item.reports.map { PointFacts.all(of: $0, at: context.anchor.appending(Part.reports.anchorWord)) }
        },
        .optional(
            "delegatedDecisions", "Delegationsbeslut", as: .list(of: .record { PointFacts.record }),
            help: Wording(sv: "Beslut som fattats på delegation", en: "Decisions taken by delegation")
        ) { item, context in
            item.delegatedDecisions.map {
                PointFacts.all(of: $0, at: context.anchor.appending(Part.delegatedDecisions.anchorWord))
            }
        },
    ]

    static let statements: [Property<AgendaItem>] = [
        .optional(
            "disqualification", "Jäv", as: .list(of: .record { Statement.record }),
            help: Wording(sv: "De som var jäviga", en: "Who was disqualified"),
            Statement.identified(.disqualification) { $0.disqualification }),
        .optional(
            "notTakingPart", "Deltar inte", as: .list(of: .record { Statement.record }),
            help: Wording(
                sv: "De som inte deltog i beslutet; det är inte samma sak som att avstå",
                en: "Who did not take part in the decision, which is not the same as abstaining"),
            Statement.identified(.notTakingPart) { $0.notTakingPart }),
        .optional(
            "reservations", "Reservationer", as: .list(of: .record { Statement.record }),
            help: Wording(sv: "De som reserverade sig mot beslutet", en: "Who dissented from the decision"),
            Statement.identified(.reservation) { $0.reservations }),
        .optional(
            "minutesNotes", "Protokollsanteckningar", as: .list(of: .record { Statement.record }),
            help: Wording(sv: "Anteckningar till protokollet", en: "Notes to the minutes"),
            Statement.identified(.minutesNote) { $0.minutesNotes }),
        .optional(
            "specialStatements", "Särskilda uttalanden", as: .list(of: .record { Statement.record }),
            help: Wording(sv: "Synpunkter utan avvikande mening", en: "Views on the matter, without dissent"),
            Statement.identified(.specialStatement) { $0.specialStatements }),
        .optional(
            "alternateStatements", "Ersättaryttranden", as: .list(of: .record { Statement.record }),
            help: Wording(sv: "Vad en ersättare hade velat", en: "What an alternate would have wanted"),
            Statement.identified(.alternateStatement) { $0.alternateStatements }),
        .optional(
            "voteExplanations", "Röstförklaringar", as: .list(of: .record { Statement.record }),
            help: Wording(sv: "Varför någon röstade så", en: "Why somebody voted so"),
            Statement.identified(.voteExplanation) { $0.voteExplanations }),
    ]

    static let closing: [Property<AgendaItem>] = [
        .optional(
            "information", "Upplysningar", as: .text,
            help: Wording(sv: "Upplysningar till den som berörs", en: "Information to those concerned")
        ) { item, _ in item.information },
        .optional(
            "appendices", "Bilagor", as: .list(of: .record { Appendix.record }),
            help: Wording(sv: "Handlingar som hör till", en: "Documents that belong to it")
        ) { item, _ in item.appendices },
        .optional(
            "dispatch", "Expediering", as: .list(of: .record { DispatchFacts.record }),
            help: Wording(sv: "De som får beslutet, och varför", en: "Who is sent the decision, and what for")
        ) { item, _ in DispatchFacts.all(of: item) },
        .optional(
            "appeal", "Överklagande", as: .record { AppealFacts.record },
            help: Wording(sv: "Hur beslutet överklagas", en: "How the decision is appealed")
        ) { item, context in AppealFacts(item, in: context.style) },
        .optional(
            Origin.fileKey, "Källans namn", as: .string,
            help: Wording(
                sv: "Filen som den är skriven i, utan mapp; saknas när något i den är hemligt",
                en: "The file that it is written in, without folder; not said when something in it is secret")
        ) { _, context in context.origin?.fileName },
        .position { $0.range },
    ]
}
