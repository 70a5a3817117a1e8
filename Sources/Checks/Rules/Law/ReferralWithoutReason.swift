import Diagnostics
import Minutes

extension Rule {
    static let referralWithoutReason = Rule(
        Fault(
            "referral-without-reason", .warning,
            Wording(sv: "ärendet återremitteras, men det står inte varför", en: "the matter is sent back, but not why"),
            remedy: Wording(
                sv: "skriv vad som ska beredas vidare: i beslutet, i yrkandet eller under skäl",
                en: "write what is to be prepared further: in the decision, in the motion or below skäl")),
        .law,
        because: Wording(
            sv: """
                En återremiss ska motiveras, och när en minoritet begär den är motiveringen deras (kommunallagen 5 kap. \
                50 §). Utan skäl vet ingen vad som ska beredas.
                """,
            en: """
                A referral back shall have its reasons, and those of a minority when a minority asks for it \
                (kommunallagen chapter 5, section 50). Without them nobody knows what to prepare.
                """),
        failing: .item("beslut: Ärendet ⟪återremitteras⟫ till hamnförvaltningen."),
        passing: .item("beslut: Ärendet återremitteras till hamnförvaltningen för att kostnaden ska utredas."),
        exceptions: Wording(
            sv: "Skälen står i yrkandet, i beslutsgången eller i en egen del.",
            en: "The reasons stand in the motion, in the procedure or in a part of their own."),
        finder: .words(WordShape("åÅ", lengths: 14...16)) { text, word in
            guard text.has("terremittera", at: word.lowerBound + 2), text.isDecidedWithoutReasons(at: word)
            else { return nil }
            return Match(range: word)
        })
}

extension RunningText {
    /// Whether a word stands in a sentence of the decision that refuses nothing, and nothing in the § says why.
    fileprivate func isDecidedWithoutReasons(at word: Range<Int>) -> Bool {
        guard let sentence = sentenceOfDecision(at: word), !Postponement.isRefused(sentence),
            case .item(let item)? = surroundings.source, item.reasons == nil, let decision = item.decision
        else { return false }
        return !decision.sentences.contains { Postponement.isReasoned($0.text) } && !item.hasReasonedRounds
    }
}
