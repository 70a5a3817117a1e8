import Diagnostics

extension Rule {
    static let mixedMillions = Rule(
        Fault(
            "mixed-millions", .warning,
            Wording(
                sv: "«» här men mnkr på andra ställen i samma källa",
                en: "«» here, but mnkr elsewhere in the same source")),
        .language,
        because: Wording(
            sv:
                "Myndigheternas skrivregler: miljoner kronor förkortas mnkr. Två förkortningar för samma sak förvirrar.",
            en: "Swedish rules of writing for authorities: millions of kronor are mnkr. Two abbreviations confuse."),
        failing: .text("Terminalen kostar 68 mnkr, varav grunden 9 ⟪mkr⟫."),
        passing: .text("Terminalen kostar 68 mnkr, varav grunden 9 mnkr."),
        exceptions: Wording(
            sv: "En källa som bara har mkr: så skriver en del hus.",
            en: "A source with mkr alone: some houses write so."),
        fixing: .safely,
        finder: .words(WordShape("mM", lengths: 3...4)) { text, word in
            guard others.contains(word, in: text), text.holdsMnkr else {
                return nil
            }
            return Match(range: word, replacement: (word, "mnkr", title))
        })

    private static let title = Wording(sv: "skriv mnkr", en: "write mnkr")

    private static let others: Words<Void> = ["mkr", "msek", "milj"]
}

extension RunningText {
    /// Whether the file, or the text if it was written with escapes, has the word mnkr.
    fileprivate var holdsMnkr: Bool {
        let word = Array("mnkr".utf8)
        return bytes.indices.contains { bytes[$0] == word[0] && bytes[$0...].starts(with: word) }
    }
}
