import Documents
import Rendering
import Testing

struct LongListTests {
    /// What is asked of a list is asked once, not for each of its items.
    @Test(.timeLimit(.minutes(1)), arguments: OutputFormat.all)
    func printsTensOfThousandsOfItems(_ format: OutputFormat) throws {
        let items = (0..<15_000).map { List.Item([.paragraph([.text("a")])], anchor: Anchor("p1-\($0)")) }
        let document = Document(title: "", blocks: [.list(List(.number(from: 1), items))])
        let template = try PageTemplate(Array("{{{innehåll}}}".utf8))
        #expect(format.render(document, template).count > 80_000)
    }
}

struct PlainTextTests {
    @Test func writesEveryKindOfBlock() throws {
        let document = Document(
            title: "",
            blocks: [
                .heading(level: 1, [.text("§ 19 Låst cykelrum")]),
                .fields([
                    NamedValue("Dnr", [.text("417")]), NamedValue("Ärende", [.text("a"), .lineBreak, .text("b")]),
                ]),
                .section(
                    Section(
                        .region, role: "beslut",
                        [
                            .heading(level: 2, [.text("Beslut")]),
                            .list(
                                List(
                                    .number(from: 9),
                                    [
                                        List.Item([.paragraph([.text("Bifall."), .footnote(1)])]),
                                        List.Item([
                                            .paragraph([.text("Avslag")]),
                                            .list(List(.letter, [List.Item([.paragraph([.emphasis([.text("c")])])])])),
                                        ]),
                                    ])),
                        ])),
                .list(
                    List(
                        .label, isTight: false,
                        [List.Item([.paragraph([.text("d")]), .code("e\n  f\n")], label: "7b")])),
                .quote([.paragraph([.text("g")]), .paragraph([.link([.text("h")], to: "https://i.se")])]),
                .thematicBreak,
                .table(
                    Table(
                        caption: [.text("Röster")], header: [[.text("Namn")], [.text("Ja")], [.text("Nej")]],
                        alignments: [.start, .end, .center],
                        rows: [[[.text("Åsa")], [.text("12")], [.text("x")]], [[.text("B")], [], []]])),
                .heading(level: 3, [.text("Slut")]), .paragraph([.link([.text("https://j.se")], to: "https://j.se")]),
            ], footnotes: [Footnote([.paragraph([.text("k")]), .paragraph([.text("l")])])])
        #expect(
            try print(document, as: "text") == """
                § 19 Låst cykelrum
                ==================

                Dnr:    417
                Ärende: a
                        b

                Beslut
                ------

                9. Bifall.[1]
                10. Avslag
                    a) c

                7b. d

                        e
                          f

                > g
                >
                > h (https://i.se)

                * * *

                Tabell: Röster
                Namn  Ja  Nej
                ----  --  ---
                Åsa   12   x
                B

                Slut
                ~~~~

                https://j.se

                Fotnoter
                --------

                [1] k

                    l

                """)
    }
}
