import Diagnostics

extension Rule {
    static let mixedAttClauses = Rule(
        Fault(
            "mixed-att-clauses", .warning,
            Wording(
                sv: "i listan börjar en del punkter med att och andra inte",
                en: "in the list some items begin with att and others do not"),
            remedy: Wording(
                sv: "skriv alla punkter på samma sätt, så att inledningen passar till var och en",
                en: "write all items alike, so that the lead-in fits each of them")),
        .language,
        because: Wording(
            sv:
                "Myndigheternas skrivregler: punkterna i en lista byggs lika. Yrkanden har publicerats med båda slagen.",
            en: "Swedish rules of writing for authorities: the items of a list are alike. Motions have had both kinds."),
        failing: .text(
            """
            Motionärerna vill

            - att kajen får belysning
            - ⟪ett⟫ låst cykelrum byggs
            - att rummet öppnas med färjekort.
            """),
        passing: .text(
            """
            Motionärerna vill

            - att kajen får belysning
            - att ett låst cykelrum byggs.

            De föreslår nämnden att

            - bygga ett cykelrum
            - sköta det.
            """),
        finder: .prose { prose in
            prose.lists.compactMap { list in
                let words = list.items.map { $0.content.lowerBound..<prose.text.wordEnd($0.content.lowerBound) }
                let clauses = words.map { conjunction.contains($0, in: prose.text) }
                guard let first = clauses.first, let other = clauses.firstIndex(of: !first), !words[other].isEmpty
                else { return nil }
                return Match(range: words[other])
            }
        })

    private static let conjunction: Words<Void> = ["att"]
}
