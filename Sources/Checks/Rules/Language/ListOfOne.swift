import Diagnostics

extension Rule {
    static let listOfOne = Rule(
        Fault(
            "numbered-list-of-one", .warning,
            Wording(sv: "«» är den enda punkten i en numrerad lista", en: "«» is the only item of a numbered list"),
            remedy: Wording(sv: "skriv den utan nummer", en: "write it without a number")),
        .language,
        because: Wording(
            sv: "En etta utan tvåa ser ut som om resten har fallit bort. Så har förslag till beslut publicerats.",
            en: "A one without a two looks as if the rest were lost. Proposals have been published so."),
        failing: .text(
            """
            Förvaltningen föreslår

            1. ⟪att motionen avslås.⟫
            """),
        passing: .text(
            """
            Förvaltningen föreslår

            1. att motionen avslås.

            Dessutom bör nämnden vilja

            2. bygga en brygga.
            """),
        exceptions: Wording(
            sv: "En lista som går vidare efter ett stycke text.", en: "A list that goes on after a paragraph."),
        finder: .prose { prose in
            prose.lists.compactMap { list in
                guard list.items.count == 1, prose.text.has("1", at: list.start), prose.text.isBlank(list.start + 2),
                    !prose.holdsSecondItem
                else { return nil }
                return Match(range: list.items[0].content)
            }
        })
}

extension Prose {
    /// Whether a line anywhere begins with `2.` or `2)`.
    fileprivate var holdsSecondItem: Bool {
        lines.contains { text[$0.first] == UInt8(ascii: "2") && ".)".utf8.contains(text[$0.first + 1]) }
    }
}
