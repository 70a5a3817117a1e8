import Documents
import Rendering
import Testing

struct MarkdownTests {
    @Test func writesEveryKindOfBlock() throws {
        let document = Document(
            title: "",
            blocks: [
                .heading(level: 1, [.text("§\u{A0}19 Låst # cykelrum")], anchor: Anchor("p19")),
                .fields([NamedValue("Dnr", [.text("417")])]),
                .section(
                    Section(
                        .region, role: "beslut",
                        [
                            .heading(level: 2, [.text("Beslut")]),
                            .list(List(.number(from: 9), [List.Item([.paragraph([.text("Bifall|"), .footnote(1)])])])),
                            .list(List(.letter, [List.Item([.paragraph([.text("c")])])])),
                        ])),
                .paragraph([.text("1. [^d]"), .lineBreak, .text("+ e")]), .code("f\n"), .thematicBreak,
                .quote([
                    .table(
                        Table(
                            caption: [.text("Röster")], header: [[.text("Namn")], [.text("Ja")]],
                            alignments: [.start, .end],
                            rows: [[[.text("a|b")], [.strong([.text("12")])]], [[], [.code("|")]]]))
                ]), .paragraph([.time("6 maj", iso: "2031-05-06"), .text(" "), .link([.text("g")], to: "tel:1")]),
            ],
            footnotes: [
                Footnote([.paragraph([.text("h")]), .list(List(.bullet, [List.Item([.paragraph([.text("i")])])]))])
            ])
        let text = try print(document, as: "markdown")
        #expect(
            text == """
                # §\u{A0}19 Låst \\# cykelrum

                  - **Dnr:** 417

                ## Beslut

                9.  Bifall\\|[^1]

                <!-- end list -->

                  - a) c

                1\\. \\[^d\\]\u{20}\u{20}
                \\+ e

                ``` text
                f
                ```

                ***

                > Tabell: Röster
                >\u{20}
                > | Namn | Ja |
                > | --- | --: |
                > | a\\|b | **12** |
                > |  | `\\|` |

                6 maj [g](tel:1)

                [^1]: h

                      - i

                """)
    }

    /// In short form only what is read as the same link; the words of a link are never left out.
    @Test(arguments: [
        ("https://lovsala.example/a", [Inline.text("https://lovsala.example/a")], "<https://lovsala.example/a>"),
        ("mailto:hamn@lovsala.example", [.text("hamn@lovsala.example")], "<hamn@lovsala.example>"),
        ("mailto:hamn", [.text("hamn")], "[hamn](mailto:hamn)"),
        ("mailto:hamn@-a.se", [.text("hamn@-a.se")], "[hamn@-a.se](mailto:hamn@-a.se)"),
        ("mailto:a@b.se?x=y", [.text("a@b.se?x=y")], "[a@b.se?x=y](mailto:a@b.se?x=y)"),
        ("https://a.se", [.code("https://a.se")], "[`https://a.se`](https://a.se)"),
        (
            "https://a.se", [.text("https://a.se"), .emphasis([.text("b")])],
            "[https://a.se*b*](https://a.se)"
        ), ("#p1", [.text("#p1")], "[\\#p1](#p1)"), ("https://a.se/(b)", [.text("b")], "[b](https://a.se/\\(b\\))"),
        ("javascript:alert(1)", [.text("b")], "b"),
    ]) func writesLinks(_ address: String, _ content: [Inline], _ expected: String) throws {
        let document = Document(title: "", blocks: [.paragraph([.link(content, to: address)])])
        #expect(try print(document, as: "markdown") == expected + "\n")
    }
}
