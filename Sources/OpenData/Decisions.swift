import Diagnostics
import Documents
import Minutes
import Schema

/// What one body decided, or proposes to another, with the ids that it has on the page.
struct DecisionFacts: Sendable {
    /// What the author wrote, if it is not prose alone.
    let group: Decision.Group?
    /// Who decides or proposes.
    let body: String?
    /// The id of prose.
    let id: String?
    let text: Passage?
    let points: [PointFacts]
    let elections: [ElectionFacts]
    let range: SourceRange

    /// What a § decides, in order; the body that meets decides what no other does.
    static func decisions(of item: AgendaItem, at anchor: Anchor) -> [DecisionFacts] {
        all(of: item.decision, by: item.body?.plainText, at: anchor)
    }

    /// What came to the meeting, in order; only what is decided has addresses.
    static func proposals(of item: AgendaItem) -> [DecisionFacts] { all(of: item.proposal, by: nil, at: nil) }

    private static func all(of decision: Decision?, by body: String?, at anchor: Anchor?) -> [DecisionFacts] {
        switch decision {
        case nil: return []
        case .prose(let passage): return [DecisionFacts(passage, by: body, at: anchor)]
        case .groups(let groups):
            var count = 0
            return groups.map { group in
                defer { count += group.addressCount }
                return DecisionFacts(group, by: body, at: anchor, first: count + 1)
            }
        }
    }

    private init(_ passage: Passage, by body: String?, at anchor: Anchor?) {
        group = nil
        self.body = body
        id = anchor?.text
        text = passage
        points = []
        elections = []
        range = passage.range
    }

    private init(_ group: Decision.Group, by body: String?, at anchor: Anchor?, first: Int) {
        self.group = group
        self.body = group.body?.plainText ?? body
        id = group.text == nil ? nil : anchor?.appending("\(first)").text
        text = group.text
        points =
            group.points.map { PointFacts.all(of: $0, at: anchor, first: first) }
            ?? group.clauses.map { PointFacts.all(of: $0, at: anchor, first: first) } ?? []
        elections = (group.elected ?? []).enumerated().map { place, election in
            ElectionFacts(id: anchor?.appending("\(first + place)").text, election: election)
        }
        range = group.range
    }
}

/// Somebody elected to something, with the id of it.
struct ElectionFacts: Sendable {
    let id: String?
    let election: Decision.Election
}

extension DecisionFacts {
    static let record = Record<DecisionFacts>(
        "decision", "Beslut",
        help: Wording(
            sv: "Vad ett organ beslutade eller föreslår ett annat, eller vad som föreslogs före mötet",
            en: "What a body decided or proposes to another, or what came to the meeting"),
        parties + content)

    private static let parties: [Property<DecisionFacts>] = [
        .optional(
            "id", "Id", as: .string,
            help: Wording(
                sv: "Adressen på sidan, om beslutet är löpande text; annars har punkterna var sin",
                en: "The address on the page of prose; else the points have one each")
        ) { decision, _ in decision.id },
        .optional(
            "body", "Organ", as: .string,
            help: Wording(
                sv: "Organet som beslutar, eller som föreslår det som går till ett annat",
                en: "The body that decides, or that proposes what goes to another")
        ) { decision, _ in decision.body },
        .optional(
            "recipient", "Till", as: .string,
            help: Wording(
                sv: "Organet som förslaget går till; utan det är beslutet organets eget",
                en: "The body that it is proposed to; without it the decision is the body's own")
        ) { decision, _ in decision.group?.recipient?.plainText },
        .optional(
            "sender", "Från", as: .string,
            help: Wording(sv: "Vems förslag det är", en: "Whose proposal it is")
        ) { decision, _ in decision.group?.sender?.plainText },
    ]

    private static let content: [Property<DecisionFacts>] = [
        .optional(
            "heading", "Rubrik", as: .text, help: Wording(sv: "En egen underrubrik", en: "A heading of its own")
        ) { decision, _ in decision.group?.heading },
        .optional(
            "according", "Enligt", as: .text,
            help: Wording(sv: "Vad beslutet följer", en: "What the decision follows")
        ) { decision, _ in decision.group?.according },
        .optional(
            "leadIn", "Inledning", as: .text,
            help: Wording(sv: "En egen inledning", en: "A lead-in of its own")
        ) { decision, _ in decision.group?.leadIn },
        .optional(
            "isSameAsDecision", "Likalydande", as: .truth,
            help: Wording(sv: "Om förslaget lyder som beslutet", en: "Whether the proposal reads as the decision")
        ) { decision, _ in decision.group?.isSameAsDecision?.value },
        .optional(
            "text", "Text", as: .text,
            help: Wording(sv: "Beslutet som löpande text", en: "The decision as running text")
        ) { decision, _ in decision.text },
        .optional(
            "points", "Punkter", as: .list(of: .record { PointFacts.record }),
            help: Wording(sv: "Beslutets punkter", en: "The points of the decision")
        ) { decision, _ in decision.points },
        .optional(
            "elections", "Valda", as: .list(of: .record { ElectionFacts.record }),
            help: Wording(sv: "Vilka som valdes till vad", en: "Who was elected to what")
        ) { decision, _ in decision.elections },
        .position { $0.id == nil ? nil : $0.range },
    ]
}

extension ElectionFacts {
    static let record = Record<ElectionFacts>(
        "election", "Val", help: Wording(sv: "Några som valdes till något", en: "Somebody elected to something"),
        [
            .optional(
                "id", "Id", as: .string, help: Wording(sv: "Adressen på sidan", en: "The address on the page")
            ) { facts, _ in facts.id },
            .required(
                "office", "Uppdrag", as: .string, help: Wording(sv: "Vad man valdes till", en: "What one is elected to")
            ) { facts, _ in facts.election.office?.plainText },
            .required(
                "people", "Personer", as: .people, help: Wording(sv: "De som valdes", en: "Who was elected")
            ) { facts, _ in facts.election.people },
            .optional(
                "term", "Tid", as: .string, help: Wording(sv: "Hur länge uppdraget varar", en: "How long it lasts")
            ) { facts, _ in facts.election.term?.plainText },
            .position { $0.election.range },
        ])
}
