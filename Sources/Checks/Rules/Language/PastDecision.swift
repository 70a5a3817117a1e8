import Diagnostics

extension Rule {
    static let pastDecision = Rule(
        Fault(
            "decision-in-past-tense", .warning,
            Wording(
                sv: "beslutet är skrivet som om det fattades tidigare",
                en: "the decision is written as if it had been made earlier"),
            remedy: Wording(sv: "skriv beslutar", en: "write beslutar")),
        .language,
        because: Wording(
            sv: "Skrivhandledningar för kommuner: beslut skrivs i presens. Beslutade är ett äldre beslut.",
            en: "Writing guides of municipalities: decisions are in the present tense. The past is an earlier one."),
        failing: .item("beslut: Nämnden ⟪beslutade⟫ att avslå motionen."),
        passing: .item("beslut: Nämnden upphäver det som den beslutade i maj, och beslutar att avslå motionen."),
        finder: .words(WordShape("b", last: "e", lengths: 9...9)) { text, word in
            guard text.has("beslutade", at: word.lowerBound), let sentence = text.sentenceOfDecision(at: word),
                sentence.split(separator: " ", maxSplits: 4).prefix(4).dropFirst().contains("beslutade"),
                !sentence.contains(" som ")
            else { return nil }
            return Match(range: word)
        })
}
