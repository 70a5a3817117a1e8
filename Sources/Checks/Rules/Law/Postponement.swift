import Minutes

/// The words of a decision to postpone a matter or to send it back, and of its reasons.
enum Postponement {
    static func isTabling(_ text: String) -> Bool { tabled.areIn(text) && !isRefused(text) }

    static func isRefused(_ text: String) -> Bool { refused.areIn(text) }

    static func isReasoned(_ text: String) -> Bool { signs.areIn(text) }

    private static let tabled: SoughtWords = ["bordlägg"]
    private static let refused: SoughtWords = ["avsl", "inte ", " inte", " ej "]

    private static let signs: SoughtWords = [
        " för att", " för vidare", " för ytterligare", " för komplettering", " för fortsatt", " för förnyad", " för ny",
        " för utredning", " för beredning", "eftersom", " då ", "med hänsyn", "motiv", "syfte", "så att", "uppdrag",
        "utreda", "utreds", "avvaktan", "belys", "redovisa", "kompletter", "underlag", "anledning", "på grund", "skäl",
        "följande",
    ]
}

extension AgendaItem {
    /// Whether something that happened at the meeting tells why.
    var hasReasonedRounds: Bool {
        (rounds ?? [onlyRound]).contains { round in
            (round.motions ?? []).contains { motion in
                motion.motivation != nil || motion.wording != nil
                    || Postponement.isReasoned(motion.demand?.plainText ?? "")
                    || Postponement.isReasoned(motion.text?.words ?? "")
            } || [round.procedure, round.afterwards].contains { Postponement.isReasoned($0?.words ?? "") }
        }
    }
}
