import Diagnostics
import HouseStyles
import Minutes
import Schema

extension Confirmation {
    static let record = Record<Confirmation>(
        "confirmation", "Justering",
        help: Wording(sv: "När och var protokollet justerades", en: "When and where the minutes were confirmed"),
        [
            .optional("date", "Datum", as: .date, help: Wording(sv: "Dagen", en: "The day")) { confirmation, _ in
                confirmation.day?.value
            },
            .optional("time", "Tid", as: .time, help: Wording(sv: "Klockslaget", en: "The time of day")) {
                confirmation, _ in confirmation.time?.value
            },
            .optional("place", "Plats", as: .text, help: Wording(sv: "Var", en: "Where")) { confirmation, _ in
                confirmation.place
            },
        ])
}

extension FreeSection {
    static let record = Record<FreeSection>(
        "section", "Avsnitt",
        help: Wording(sv: "Ett avsnitt med egen rubrik", en: "A section with a heading of its own"),
        [
            .required("heading", "Rubrik", as: .text, help: Wording(sv: "Rubriken", en: "The heading")) { section, _ in
                section.heading
            },
            .required("text", "Text", as: .text, help: Wording(sv: "Texten", en: "The text")) { section, _ in
                section.text
            },
        ])
}

extension Appendix {
    static let record = Record<Appendix>(
        "appendix", "Bilaga",
        help: Wording(sv: "En handling som hör till paragrafen", en: "A document that belongs to the §"),
        [
            .optional(
                "number", "Nummer", as: .string, help: Wording(sv: "Bilagans nummer", en: "The number of the appendix")
            ) { appendix, _ in appendix.number?.value },
            .required("title", "Titel", as: .text, help: Wording(sv: "Vad den heter", en: "What it is called")) {
                appendix, _ in appendix.title
            },
        ])
}

/// Somebody who is sent the decision, and what for.
struct DispatchFacts: Sendable {
    /// What the decision is sent for.
    enum Purpose: CaseIterable, Sendable {
        case dispatch, forExecution, forKnowledge, service, publication

        var word: DataShape.Word {
            switch self {
            case .dispatch:
                DataShape.Word(text: "dispatch", help: Wording(sv: "Expedieras", en: "Sent, without a purpose said"))
            case .forExecution:
                DataShape.Word(text: "forExecution", help: Wording(sv: "För verkställighet", en: "To be carried out"))
            case .forKnowledge:
                DataShape.Word(text: "forKnowledge", help: Wording(sv: "För kännedom", en: "To be known"))
            case .service: DataShape.Word(text: "service", help: Wording(sv: "Delges", en: "To be served"))
            case .publication:
                DataShape.Word(text: "publication", help: Wording(sv: "Kungörs", en: "To be announced"))
            }
        }
    }

    let purpose: Purpose
    let recipient: Phrase

    static func all(of item: AgendaItem) -> [DispatchFacts] {
        Purpose.allCases.flatMap { purpose in
            (recipients(of: item, for: purpose) ?? []).map { DispatchFacts(purpose: purpose, recipient: $0) }
        }
    }

    private static func recipients(of item: AgendaItem, for purpose: Purpose) -> [Phrase]? {
        switch purpose {
        case .dispatch: item.dispatch
        case .forExecution: item.forExecution
        case .forKnowledge: item.forKnowledge
        case .service: item.service
        case .publication: item.publication
        }
    }

    static let record = Record<DispatchFacts>(
        "dispatch", "Expediering", help: Wording(sv: "Vem som får beslutet", en: "Who is sent the decision"),
        [
            .required(
                "purpose", "Ändamål", as: .word(Purpose.allCases) { $0.word },
                help: Wording(sv: "Varför det skickas", en: "What it is sent for")
            ) { facts, _ in facts.purpose },
            .required(
                "recipient", "Mottagare", as: .text,
                help: Wording(sv: "Vem som får det, eller var det kungörs", en: "Who gets it, or where it is announced")
            ) { facts, _ in facts.recipient },
        ])
}

/// How the decision of a § is appealed.
struct AppealFacts: Sendable {
    /// What the text of the house is called.
    let name: String?
    let text: Passage?

    init?(_ item: AgendaItem, in style: HouseStyle) {
        switch item.appeal {
        case nil: return nil
        case .named(let name): self.name = name.value
        case .text: name = nil
        }
        text = item.appealText(in: style)
    }

    static let record = Record<AppealFacts>(
        "appeal", "Överklagande", help: Wording(sv: "Hur beslutet överklagas", en: "How the decision is appealed"),
        [
            .optional(
                "name", "Namn", as: .string,
                help: Wording(sv: "Vad husets text heter", en: "What the text of the house is called")
            ) { appeal, _ in appeal.name },
            .required("text", "Text", as: .text, help: Wording(sv: "Texten", en: "The text")) { appeal, _ in
                appeal.text
            },
        ])
}
