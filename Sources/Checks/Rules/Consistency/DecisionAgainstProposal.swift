import Diagnostics
import Documents
import Minutes
import Schema

extension Rule {
    static let decisionAgainstProposal = Rule(
        Fault(
            "decision-differs-from-proposal", .warning,
            Wording(
                sv: "«» är inte skrivet som i förslaget, fast det är samma punkt",
                en: "«» is not written as in the proposal, though it is the same point"),
            remedy: Wording(
                sv: "skriv punkten likadant på båda ställena, eller likalydande: ja under förslag",
                en: "write the point alike in both places, or likalydande: ja below förslag"),
            related: Wording(sv: "så står det i förslaget", en: "this is what the proposal says")),
        .consistency,
        because: Wording(
            sv: """
                Ett förslag som antas är beslutet. Skiljer de sig i ett streck eller en siffra vet ingen vilket som gäller: \
                2027-2028 i beslutet har stått mot 2027–2028 i förslaget.
                """,
            en: """
                A proposal that is adopted is the decision. If they differ in a dash or a digit nobody knows which of them \
                holds: 2027-2028 in the decision has stood against 2027–2028 in the proposal.
                """),
        failing: .item(
            """
            beslut: [⟪Nämnden antar avgifter för 2032 och 2033.⟫]
            förslag: [Nämnden antar avgifter för 2032 och 2034.]
            """),
        passing: .item(
            """
            beslut: [Nämnden antar avgifter för 2032 och 2034.]
            förslag: [Nämnden antar avgifter för 2032 och 2034.]
            """),
        exceptions: Wording(
            sv:
                "Ett förslag som ändras vid sammanträdet: där yrkanden finns räknas bara streck, mellanrum och skiljetecken.",
            en:
                "A proposal that is amended at the meeting: where there are motions only dashes, spaces and marks count."
        ),
        finder: .item { item, _ in
            guard let decision = item.decision, let proposal = item.proposal else { return [] }
            let proposed = proposal.sentences
            let isAmended = (item.rounds ?? [item.onlyRound]).contains { $0.motions != nil || $0.ballot != nil }
            return decision.sentences.compactMap { point in
                guard !proposed.contains(where: { $0.text.isSaid(as: point.text) }) else { return nil }
                let near = proposed.first { $0.text.isNearly(point.text, limit: isAmended ? 0 : 2) }
                return near.map { Finding(at: point.range, related: $0.range) }
            }
        })
}

extension String {
    /// Whether the two say the same, whether or not a full stop ends them.
    fileprivate func isSaid(as other: String) -> Bool { self == other || withoutStop == other.withoutStop }

    private var withoutStop: Substring { hasSuffix(".") ? dropLast() : self[...] }

    /// Whether the two differ in nothing but dashes, spaces, marks and capitals, or in so few characters.
    fileprivate func isNearly(_ other: String, limit: Int) -> Bool {
        let (left, right) = (letters, other.letters)
        if left == right { return true }
        guard limit > 0, left.count >= 30, abs(left.count - right.count) <= limit else { return false }
        return editDistance(left, right, limit: limit) <= limit
    }

    private var letters: [Character] { lowercased().filter { $0.isLetter || $0.isNumber } }
}
