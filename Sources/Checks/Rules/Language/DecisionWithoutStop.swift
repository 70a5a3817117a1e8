import Diagnostics
import Documents
import Minutes

extension Rule {
    static let decisionWithoutStop = Rule(
        Fault(
            "decision-without-stop", .warning,
            Wording(
                sv: "beslutet är en hel mening men slutar utan punkt",
                en: "the decision is a sentence without a full stop"),
            remedy: Wording(sv: "sätt punkt sist", en: "put a full stop at the end")),
        .language,
        because: Wording(
            sv: "Husstilen lägger till skiljetecken bara till att-satser. En mening utan punkt ser avhuggen ut.",
            en: "The house style adds marks to att-clauses alone. A sentence without a full stop looks cut off."),
        failing: .item(
            """
            beslut:
              - Hamnavgiften är oförändrad 2032.
              - ⟪Underhållet av västra piren upphandlas⟫
            """),
        passing: .item(
            """
            beslut:
              inledning: Nämndens mål är att
              punkter:
                - väntetiden är högst sex år,
                - avgiften är oförändrad.
            förslag:
              att: [låta avgiften vara oförändrad]
            """),
        finder: .item { item, _ in
            [item.decision, item.proposal].compactMap { $0 }.flatMap(\.passages).filter(\.lacksStop)
                .map { Finding(at: $0.range) }
        })
}

extension Decision {
    /// The whole sentences of a decision: its prose, or the points that have no points below them.
    fileprivate var passages: [Passage] {
        switch self {
        case .prose(let passage): [passage]
        case .groups(let groups):
            groups.flatMap { group in
                (group.text.map { [$0] } ?? [])
                    + (group.points ?? []).filter { $0.points?.isEmpty != false }.compactMap(\.content)
            }
        }
    }
}

extension Passage {
    /// Whether the last paragraph begins with a capital, has several words and ends with a letter.
    fileprivate var lacksStop: Bool {
        guard case .paragraph(let inlines, _, _)? = blocks.last else { return false }
        // Nearly every one ends with a full stop, which needs no table of letters.
        if case .text(let last)? = inlines.last, last.utf8.last == UInt8(ascii: ".") { return false }
        let text = inlines.plainText
        guard let first = text.first, let last = text.last, first.isUppercase, last.isLetter || last.isNumber else {
            return false
        }
        return text.split(separator: " ").count > 2
    }
}
