import Diagnostics
import Documents
import HouseStyles
import Minutes
import Schema

/// What one body decided, or proposes to another, with the ids that it has on the page.
struct DecisionFacts: Sendable {
    /// What the author wrote, if it is not prose alone.
    let group: Decision.Group?
    /// The id of prose.
    let id: String?
    let text: Passage?
    let points: [PointFacts]
    let range: SourceRange

    /// The decisions in order; only what is decided has addresses.
    static func all(of decision: Decision?, at anchor: Anchor?) -> [DecisionFacts] {
        switch decision {
        case nil: return []
        case .prose(let passage): return [DecisionFacts(passage, at: anchor)]
        case .groups(let groups):
            var count = 0
            return groups.map { group in
                defer { count += group.addressCount }
                return DecisionFacts(group, at: anchor, first: count + 1)
            }
        }
    }

    private init(_ passage: Passage, at anchor: Anchor?) {
        group = nil
        id = anchor?.text
        text = passage
        points = []
        range = passage.range
    }

    private init(_ group: Decision.Group, at anchor: Anchor?, first: Int) {
        self.group = group
        id = group.text == nil ? nil : anchor?.appending("\(first)").text
        text = group.text
        points =
            group.points.map { PointFacts.all(of: $0, at: anchor, first: first) }
            ?? group.clauses.map { PointFacts.all(of: $0, at: anchor, first: first) } ?? []
        range = group.range
    }
}

extension DecisionFacts {
    static let record = Record<DecisionFacts>(
        "decision", "Beslut",
        help: Wording(
            sv: "Vad ett organ beslutade eller föreslår ett annat, eller vad som föreslogs före mötet",
            en: "What a body decided or proposes to another, or what came to the meeting"),
        [
            .optional(
                "id", "Id", as: .string,
                help: Wording(
                    sv: "Adressen på sidan, om beslutet är löpande text", en: "The address on the page of prose")
            ) { decision, _ in decision.id },
            .optional(
                "body", "Organ", as: .string,
                help: Wording(sv: "Organet som beslutar eller föreslår", en: "The body that decides or proposes")
            ) { decision, _ in decision.group?.body?.plainText },
            .optional(
                "recipient", "Till", as: .string,
                help: Wording(
                    sv: "Organet som förslaget går till; utan det är beslutet organets eget",
                    en: "The body that it is proposed to; without it the decision is the body's own")
            ) { decision, _ in decision.group?.recipient?.plainText },
            .optional(
                "text", "Text", as: .text,
                help: Wording(sv: "Beslutet som löpande text", en: "The decision as running text")
            ) { decision, _ in decision.text },
            .optional(
                "points", "Punkter", as: .list(of: .record { PointFacts.record }),
                help: Wording(sv: "Beslutets punkter", en: "The points of the decision")
            ) { decision, _ in decision.points },
        ])
}
