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
            var found: [Finding] = []
            item.decision?.addPlacesWithoutStop(to: &found)
            item.proposal?.addPlacesWithoutStop(to: &found)
            return found
        })
}

extension Decision {
    /// Looks at the whole sentences of a decision: its prose, or the points that have no points below them.
    fileprivate func addPlacesWithoutStop(to found: inout [Finding]) {
        func look(at passage: Passage?) {
            if let passage, passage.lacksStop { found.append(Finding(at: passage.range)) }
        }
        switch self {
        case .prose(let passage): look(at: passage)
        case .groups(let groups):
            for group in groups {
                look(at: group.text)
                for point in group.points ?? [] where point.points?.isEmpty != false { look(at: point.content) }
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
