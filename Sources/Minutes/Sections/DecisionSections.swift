import Diagnostics
import Documents
import HouseStyles
import Schema

extension SectionType {
    static let decision = SectionType(
        .decision, ["besluten"], at: \.decision, as: .decision,
        help: Wording(
            sv: "Vad som beslutas: löpande text, punkter, eller grupper för flera organ",
            en: "What is decided: prose, points, or groups for several bodies"),
        example: "beslut:\n  - Nämnden godkänner rapporten."
    ) { decision, page in
        [Chapter(.decision, decision.blocks(as: .decision, &page))]
    }

    static let proposal = SectionType(
        .proposal, ["förslag till beslut"], at: \.proposal, as: .decision,
        help: Wording(
            sv: "Vad som föreslogs före mötet; det som yrkas på mötet står i yrkanden",
            en: "What came to the meeting; what is moved at it stands in yrkanden"),
        example: "förslag:\n  - från: hamnförvaltningen\n    likalydande: ja"
    ) { proposal, page in
        [Chapter(.proposal, proposal.blocks(as: .proposal, &page))]
    }

    static let reports = points(
        .reports, .reports, "anmälan", "meddelande", "meddelanden", "anmälda skrivelser", at: \.reports,
        help: Wording(sv: "Vad som anmäls", en: "What is reported"),
        example: "anmälningar:\n  - punkt: Dom i mål om bryggan\n    dnr: 417-31-HAMN")

    static let delegatedDecisions = points(
        .delegatedDecisions, .delegatedDecisions, "delegeringsbeslut", at: \.delegatedDecisions,
        help: Wording(sv: "Beslut som fattats på delegation", en: "Decisions taken by delegation"),
        example: "delegationsbeslut:\n  - punkt: Båtplats vid brygga 4\n    datum: 2031-04-22")

    private static func points(
        _ part: Part, _ label: Label, _ synonyms: StaticString...,
        at path: any WritableKeyPath<AgendaItem, [Point]?> & Sendable, help: Wording, example: StaticString
    ) -> SectionType {
        SectionType(part, synonyms, at: path, as: .points, help: help, example: example) { points, page in
            let isTable = !points.isEmpty && points.allSatisfy { $0.diaryNumber != nil || $0.day != nil }
            let blocks = isTable ? [page.table(of: points)] : page.list(of: points, address: [part.anchorWord])
            return [Chapter(label, blocks)]
        }
    }
}

/// Whether a text decides or only proposes; the words of the two differ, and only what is decided has addresses.
enum DecisionRole {
    case decision, proposal
}

extension Decision {
    /// The decision as it is read on the page.
    func blocks(as role: DecisionRole, _ page: inout Page) -> [Block] {
        switch self {
        case .prose(let passage):
            return page.place(passage)
        case .groups(let groups):
            var blocks: [Block] = []
            let isDivided = groups.contains { $0.body != nil || $0.recipient != nil }
            var number = 0
            for group in groups {
                blocks += group.blocks(
                    as: role, isAlone: groups.count == 1, isDivided: isDivided, firstNumber: number + 1, &page)
                number += group.addressCount
            }
            return blocks
        }
    }
}

extension Decision.Group {
    /// How many addresses the group takes.
    package var addressCount: Int { points?.count ?? clauses?.count ?? elected?.count ?? 1 }

    fileprivate func blocks(
        as role: DecisionRole, isAlone: Bool, isDivided: Bool, firstNumber: Int, _ page: inout Page
    ) -> [Block] {
        var blocks = opening(as: role, isAlone: isAlone, isDivided: isDivided, &page)
        if isSameAsDecision?.value == true { blocks.append(.paragraph(page.style.sentence(.sameAsDecision))) }
        let address = role == .decision ? [Part.decision.anchorWord] : []
        if let text {
            let placed = page.place(text)
            blocks += role == .decision ? placed.addressed(page.decision(firstNumber), as: "beslut") : placed
        }
        if let points { blocks += page.list(of: points, address: address, firstNumber: firstNumber) }
        if let clauses { blocks += page.list(of: clauses, address: address, firstNumber: firstNumber) }
        if let elected { blocks.append(page.list(of: elected, firstNumber: role == .decision ? firstNumber : nil)) }
        return blocks
    }

    /// The heading and the lead-in: whose decision or proposal it is, and on what it rests.
    private func opening(
        as role: DecisionRole, isAlone: Bool, isDivided: Bool, _ page: inout Page
    ) -> [Block] {
        var blocks: [Block] = []
        if let heading {
            blocks.append(.heading(level: 3, page.place(heading)))
        } else if let title = madeHeading(as: role, isAlone: isAlone, isDivided: isDivided, page) {
            blocks.append(.heading(level: 3, title))
        }
        if let according {
            blocks.append(.paragraph(page.style.sentence(.according, ["enligt": page.place(according)])))
        }
        if let leadIn {
            blocks.append(.paragraph(page.place(leadIn).capitalized.ending(with: clauses == nil ? ":" : "")))
        } else if clauses != nil {
            blocks.append(.paragraph(madeLeadIn(as: role, &page)))
        }
        return blocks
    }

    /// A heading for a group that is not the only one, or that goes to somebody else.
    private func madeHeading(
        as role: DecisionRole, isAlone: Bool, isDivided: Bool, _ page: Page
    ) -> [Inline]? {
        let owner = (role == .proposal ? sender?.plainText : nil) ?? body?.plainText ?? page.body ?? "nämnden"
        if let recipient {
            return clauses == nil || !isAlone
                ? page.style.label(.proposalTo, body: owner, to: recipient.plainText) : nil
        }
        if role == .proposal {
            return sender.map { page.style.label(.proposalFrom, body: $0.plainText) }
        }
        return isDivided ? page.style.label(.ownDecision, body: owner) : nil
    }

    /// What is proposed to somebody is proposed by its sender; what is proposed to the body itself, the body decides.
    private func madeLeadIn(as role: DecisionRole, _ page: inout Page) -> [Inline] {
        let proposer = role == .proposal && recipient != nil ? sender : nil
        let owner = (proposer ?? body).map { page.place($0) } ?? page.bodyName
        guard let recipient else { return page.style.sentence(.decides, ["organ": owner]) }
        return page.style.sentence(.proposes, ["organ": owner, "till": page.place(recipient)])
    }
}

extension Page {
    /// The address of a part of the decision.
    fileprivate func decision(_ number: Int) -> Anchor { Anchor(anchor).numbered(String(number), in: .decision) }

    /// Who was elected to what, each on a line; what is only proposed has no addresses.
    fileprivate mutating func list(of elections: [Decision.Election], firstNumber: Int?) -> Block {
        .list(
            List(
                .bullet,
                elections.enumerated().map { index, election in
                    let values: KeyValuePairs = [
                        "uppdrag": place(election.office), "personer": election.people?.inlines(in: style) ?? [],
                        "tid": place(election.term),
                    ]
                    return List.Item(
                        [.paragraph(style.sentence(.elected, values))],
                        anchor: firstNumber.map { decision($0 + index) })
                }))
    }
}
