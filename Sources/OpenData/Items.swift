import Diagnostics
import Documents
import HouseStyles
import Minutes
import Schema

extension AgendaItem {
    static let record = Record<AgendaItem>(
        "agendaItem", "Paragraf", help: Wording(sv: "En paragraf i ett protokoll", en: "One § of the minutes"),
        preface("agendaItem") + [
            .required(
                "id", "Id", as: .string,
                help: Wording(
                    sv: "Adressen på sidan, och början på alla andra id i paragrafen",
                    en: "The address on the page, which all other ids of the § begin with")
            ) { _, context in context.anchor.text },
            .required(
                "number", "Nummer", as: .string,
                help: Wording(sv: "Paragrafens nummer utan tecken", en: "The number of the § without its sign")
            ) { item, _ in item.number?.value ?? "" },
            .required(
                "title", "Rubrik", as: .written, help: Wording(sv: "Paragrafens rubrik", en: "The title of the §")
            ) { item, _ in item.title.map { WrittenText($0) } ?? .none },
            .optional(
                "decisions", "Beslut", as: .list(of: .record { DecisionFacts.record }),
                help: Wording(sv: "Det som beslutades, ett för varje organ", en: "What was decided, one for each body")
            ) { item, context in
                DecisionFacts.all(of: item.decision, at: context.anchor.appending(Part.decision.anchorWord))
            },
        ])
}
