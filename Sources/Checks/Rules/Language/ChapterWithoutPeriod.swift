import Diagnostics

extension Rule {
    static let chapterWithoutPeriod = Rule(
        Fault(
            "chapter-without-period", .warning,
            Wording(
                sv: "«» förkortas med punkt, som i 5 kap. 67 §",
                en: "«» is abbreviated with a period, as in 5 kap. 67 §")),
        .language,
        because: Wording(
            sv: "Myndigheternas skrivregler: avbrutna ord förkortas med punkt.",
            en: "Swedish rules of writing for authorities: words that are cut off get a period."),
        failing: .text("Minuter förs enligt 5 ⟪kap⟫ 67 § kommunallagen."),
        passing: .text("Minuter förs enligt 5 kap. 67 § kommunallagen. Vi rundade kap 3 gånger, och 5 kap lyser."),
        fixing: .safely,
        finder: .words(WordShape("k", last: "p", lengths: 3...3)) { text, word in
            guard text.has("kap ", at: word.lowerBound), text.isBlank(word.lowerBound - 1),
                text.isDigit(word.lowerBound - 2), text.isDigit(word.upperBound + 1)
            else { return nil }
            return Match(range: word, replacement: (word.upperBound..<word.upperBound, ".", title))
        })

    private static let title = Wording(sv: "sätt punkt", en: "put a period")
}
