import Diagnostics
import Documents
import HouseStyles
import Minutes
import Schema

extension AgendaItem {
    /// A § by itself.
    static let file = Record<AgendaItem>(
        "agendaItemFile", "Paragraf", help: Wording(sv: "En fil med en paragraf", en: "A file with one §"),
        preface("agendaItem") + properties)

    /// A § of a meeting.
    static let record = Record<AgendaItem>(
        "agendaItem", "Paragraf", help: Wording(sv: "En paragraf i ett protokoll", en: "One § of the minutes"),
        properties)

    private static let properties = itself + head + facts + prose + statements + closing

    private static let itself: [Property<AgendaItem>] = [
        .required(
            "id", "Id", as: .string,
            help: Wording(
                sv: "Adressen på sidan, och början på alla andra id i paragrafen",
                en: "The address on the page, which all other ids of the § begin with")
        ) { _, context in context.anchor.text },
        .required(
            "number", "Nummer", as: .string,
            help: Wording(sv: "Paragrafens nummer utan tecken", en: "The number of the § without its sign")
        ) { item, _ in item.number?.value },
        .required(
            "kind", "Slag", as: .word(Kind.choices) { $0.dataName },
            help: Wording(sv: "Vad paragrafen är", en: "What the § is")
        ) { item, _ in item.kind?.value ?? .matter },
        .optional(
            "agendaPlace", "Plats på dagordningen", as: .string,
            help: Wording(sv: "Om den är en annan än numret", en: "If it differs from the number")
        ) { item, _ in item.agendaPlace?.plainText },
    ]

    /// What a document in a matter has too.
    static let head: [Property<AgendaItem>] = [
        .required(
            "title", "Rubrik", as: .written, help: Wording(sv: "Vad den handlar om", en: "What it is about")
        ) { item, context in
            item.title.map { WrittenText($0) }
                ?? item.notice.map { _ in WrittenText(context.style.label(.secretItem)) }
        },
        .optional(
            "secrecyGrounds", "Sekretess", as: .list(of: .string),
            help: Wording(
                sv: "De bestämmelser som något i källan är hemligt enligt",
                en: "The provisions by which something in the source is secret")
        ) { item, _ in item.notice?.grounds.map(\.text) },
        .optional(
            "substitutes", "Står i stället", as: .list(of: .text),
            help: Wording(
                sv: "Det som källan säger i den offentliga utgåvan i stället för det som är hemligt",
                en: "What the source says in the public edition in place of what is secret")
        ) { item, _ in
            let substitutes = (item.secrecy?.provisions ?? []).compactMap(\.substitute)
            return substitutes.isEmpty ? nil : substitutes
        },
        .optional(
            "diaryNumbers", "Diarienummer", as: .list(of: .string),
            help: Wording(sv: "Ärendets diarienummer", en: "The registration numbers of the matter")
        ) { item, _ in item.diaryNumbers?.map(\.plainText) },
        .optional(
            "classification", "Klassificering", as: .string,
            help: Wording(sv: "Koden i klassificeringsstrukturen", en: "The code of the classification scheme")
        ) { item, _ in item.classification?.plainText },
        .optional(
            "municipality", "Kommun", as: .string, help: Wording(sv: "Kommunen", en: "The municipality")
        ) { item, context in item.municipality?.plainText ?? context.style.municipality },
        .optional(
            "body", "Organ", as: .string, help: Wording(sv: "Organet som sammanträder", en: "The body that meets")
        ) { item, _ in item.body?.plainText },
        .optional(
            "meetingDate", "Sammanträde", as: .date,
            help: Wording(sv: "Sammanträdets dag", en: "The day of the meeting")
        ) { item, _ in item.meetingDate?.value },
    ]

    private static let facts: [Property<AgendaItem>] = [
        .optional(
            "chair", "Ordförande", as: .record { PersonLine.record },
            help: Wording(sv: "Ordföranden vid paragrafen", en: "Who chairs the §")
        ) { item, _ in item.chair },
        .optional(
            "presenters", "Föredragande", as: .list(of: .record { PersonLine.record }),
            help: Wording(sv: "De som föredrog ärendet", en: "Who presented the matter")
        ) { item, _ in item.presenters },
        .optional(
            "status", "Status", as: .word(Status.choices) { $0.dataName },
            help: Wording(sv: "Hur långt protokollet har kommit", en: "How far the minutes have come")
        ) { item, _ in item.status?.value },
        .optional(
            "confirmation", "Justering", as: .record { Confirmation.record },
            help: Wording(sv: "När och var protokollet justerades", en: "When and where the minutes were confirmed")
        ) { item, _ in item.confirmation },
        .optional(
            "immediatelyConfirmed", "Omedelbart justerad", as: .truth,
            help: Wording(sv: "Om paragrafen justerades direkt", en: "Whether the § was confirmed at once")
        ) { item, _ in item.wasConfirmedAtOnce },
        .optional(
            "dayOfImmediateConfirmation", "Dag för omedelbar justering", as: .date,
            help: Wording(sv: "Dagen då den justerades direkt", en: "The day on which it was confirmed at once")
        ) { item, _ in item.dayOfImmediateConfirmation },
        .optional(
            "announced", "Anslagsdag", as: .date,
            help: Wording(
                sv: "Dagen då justeringen tillkännagavs på anslagstavlan",
                en: "The day on which the confirmation was announced on the notice board")
        ) { item, _ in item.announced },
        .optional(
            "decisions", "Beslut", as: .list(of: .record { DecisionFacts.record }),
            help: Wording(sv: "Det som beslutades", en: "What was decided")
        ) { item, context in
            DecisionFacts.decisions(of: item, at: context.anchor.appending(Part.decision.anchorWord))
        },
        .optional(
            "rounds", "Behandling", as: .list(of: .record { RoundFacts.record }),
            help: Wording(
                sv: "Yrkanden, beslutsgång och omröstningar i tidsordning",
                en: "What was moved, how it was put and how they voted, in time")
        ) { item, context in RoundFacts.all(of: item, at: context.anchor) },
    ]
}

extension AgendaItem {
    private var wasConfirmedAtOnce: Bool? {
        switch immediatelyConfirmed {
        case .on, .said(true): true
        case .said(false), nil: nil
        }
    }
}

extension AgendaItem.Kind {
    fileprivate var dataName: String {
        switch self {
        case .matter: "matter"
        case .election: "election"
        case .notification: "notification"
        case .information: "information"
        case .interpellation: "interpellation"
        case .question: "question"
        case .pointOfOrder: "pointOfOrder"
        case .reference: "reference"
        case .withdrawn: "withdrawn"
        case .other: "other"
        }
    }
}

extension AgendaItem.Status {
    var dataName: String {
        switch self {
        case .summons: "summons"
        case .draft: "draft"
        case .confirmed: "confirmed"
        }
    }
}
