import Documents
import Foundation
import Rendering
import TestSupport
import Testing

struct HTMLTests {
    @Test(arguments: [
        ("Skrivelse 2031-05-06.", "Skrivelse ⟪2031-05-06⟫."), ("2031-05-06–2031-05-08", "⟪2031-05-06⟫–⟪2031-05-08⟫"),
        ("(2031-12-31)", "(⟪2031-12-31⟫)"), ("<2031-02-28>&", "&lt;⟪2031-02-28⟫&gt;&amp;"),
        ("2031-02-29", "2031-02-29"), ("2031-13-01 2031-04-31", "2031-13-01 2031-04-31"),
        ("412031-05-06 2031-05-061", "412031-05-06 2031-05-061"),
        ("KS-2031-05-06 2031-05-06-2", "KS-2031-05-06 2031-05-06-2"),
        ("388-30-HAMN 2031-5-6 -", "388-30-HAMN 2031-5-6 -"), ("1234-2031-05-06", "1234-2031-05-06"),
    ]) func marksDaysInFigures(_ text: String, _ marked: String) throws {
        let days = marked.split(separator: "⟪", omittingEmptySubsequences: false).map { part -> String in
            guard let end = part.firstIndex(of: "⟫") else { return String(part) }
            let day = part[..<end]
            return "<time datetime=\"\(day)\">\(day)</time>" + part[part.index(after: end)...]
        }
        try expect([.paragraph([.text(text)])], prints: "<p>\(days.joined())</p>\n")
    }

    @Test func marksNoDaysInCodeAndAttributes() throws {
        try expect(
            [.paragraph([.code("2031-05-06"), .link([.text("a")], to: "https://a.se/2031-05-06")])],
            prints: "<p><code>2031-05-06</code><a href=\"https://a.se/2031-05-06\">a</a></p>\n")
    }

    @Test func writesSectionsNamedByTheirHeadings() throws {
        try expect(
            [
                .section(
                    Section(
                        .header, role: "huvud",
                        [
                            .paragraph([.text("Protokollsutdrag")], role: "dokumenttyp"),
                            .fields([
                                NamedValue("Dnr", [.text("417-31-HAMN")]),
                                NamedValue("Dag", [.time("6 maj 2031", iso: "2031-05-06")]),
                            ]),
                        ])),
                .section(
                    Section(
                        .region, role: "beslut", anchor: Anchor("p19-beslut"),
                        [
                            .heading(level: 2, [.text("Beslut")]),
                            .paragraph([.text("Bifall & avslag.")], anchor: Anchor("p19-beslut-1")),
                        ])),
                .section(Section(.footer, role: "slut", [.paragraph([.text("Ej justerat")])])),
            ],
            prints: """
                <header class="huvud">
                <p class="dokumenttyp">Protokollsutdrag</p>
                <dl>
                <dt>Dnr</dt>
                <dd>417-31-HAMN</dd>
                <dt>Dag</dt>
                <dd><time datetime="2031-05-06">6 maj 2031</time></dd>
                </dl>
                </header>
                <section class="beslut" id="p19-beslut" aria-labelledby="p19-beslut-rubrik">
                <h2 id="p19-beslut-rubrik">Beslut</h2>
                <p id="p19-beslut-1">Bifall &amp; avslag.</p>
                </section>
                <footer class="slut">
                <p>Ej justerat</p>
                </footer>

                """)
    }

    @Test func writesListsAsTheMinutesNumberThem() throws {
        func list(_ marker: List.Marker, isTight: Bool = true, anchor: Anchor? = nil) -> Block {
            .list(
                List(
                    marker, isTight: isTight,
                    [List.Item([.paragraph([.text("a")])], anchor: anchor), List.Item([.paragraph([.text("b")])])]))
        }
        try expect(
            [
                list(.bullet), list(.number(from: 3), isTight: false),
                list(.number(from: 1), anchor: Anchor("p19-beslut-1")), list(.letter),
                .list(
                    List(
                        .label,
                        [
                            List.Item(
                                [.paragraph([.text("a")]), .paragraph([.text("b")])], label: "7b.",
                                anchor: Anchor("p19-beslut-7b")),
                            List.Item([.paragraph([.text("c")]), list(.bullet)], label: "8."),
                        ])),
            ],
            prints: """
                <ul>
                <li>a</li>
                <li>b</li>
                </ul>
                <ol start="3">
                <li>
                <p>a</p>
                </li>
                <li>
                <p>b</p>
                </li>
                </ol>
                <ol>
                <li id="p19-beslut-1">a</li>
                <li>b</li>
                </ol>
                <ol type="a">
                <li>a</li>
                <li>b</li>
                </ol>
                <ul class="numrerad">
                <li id="p19-beslut-7b">
                <p><span class="nummer">7b.</span> a</p>
                <p>b</p>
                </li>
                <li>
                <p><span class="nummer">8.</span> c</p>
                <ul>
                <li>a</li>
                <li>b</li>
                </ul>
                </li>
                </ul>

                """)
    }

    @Test func writesTablesThatCanBeScrolledAndHeard() throws {
        try expect(
            [
                .table(
                    Table(
                        caption: [.text("Omröstning")], header: [[.text("Ledamot")], [.text("Ja")], []],
                        alignments: [.start, .end, .center],
                        rows: [[[.text("Tova Almgren")], [.strong([.text("X")])], []]],
                        hasRowHeadings: true)), .table(Table(header: [[.text("a")]], rows: [])),
            ],
            prints: """
                <div role="region" tabindex="0" aria-labelledby="tabell-1">
                <table>
                <caption id="tabell-1">Omröstning</caption>
                <thead>
                <tr>
                <th scope="col">Ledamot</th>
                <th scope="col" class="hoger">Ja</th>
                <td class="mitten"></td>
                </tr>
                </thead>
                <tbody>
                <tr>
                <th scope="row">Tova Almgren</th>
                <td class="hoger"><strong>X</strong></td>
                <td class="mitten"></td>
                </tr>
                </tbody>
                </table>
                </div>
                <div role="region" tabindex="0" aria-label="Tabell 2">
                <table>
                <thead>
                <tr>
                <th scope="col">a</th>
                </tr>
                </thead>
                </table>
                </div>

                """)
    }

    @Test func leadsToNotesAndBack() throws {
        try expect(
            [.paragraph([.text("a"), .footnote(1), .text(" b"), .footnote(1)])],
            footnotes: [Footnote([.code("c\n"), .paragraph([.text("d")])])],
            prints: """
                <p>a<sup><a id="fotnot-1-plats" href="#fotnot-1" role="doc-noteref" aria-label="Fotnot 1">1</a></sup> \
                b<sup><a id="fotnot-1-plats-2" href="#fotnot-1" role="doc-noteref" aria-label="Fotnot 1">1</a></sup></p>
                <section class="fotnoter" role="doc-endnotes" aria-labelledby="fotnoter">
                <h2 id="fotnoter">Fotnoter</h2>
                <ol>
                <li id="fotnot-1">
                <pre><code>c
                </code></pre>
                <p>d <a href="#fotnot-1-plats" role="doc-backlink" aria-label="Tillbaka till texten, Fotnot 1">↩</a></p>
                </li>
                </ol>
                </section>

                """)
    }

    @Test func writesRunningText() throws {
        try expect(
            [
                .heading(level: 3, [.text("A")], anchor: Anchor("p19")), .heading(level: 4, [.code("<b>")]),
                .thematicBreak,
                .quote([
                    .paragraph([.emphasis([.text("c")]), .lineBreak, .link([.text("d")], to: "https://e.se/?f&g=\"")])
                ]),
            ],
            prints: """
                <h3 id="p19">A</h3>
                <h4><code>&lt;b&gt;</code></h4>
                <hr />
                <blockquote>
                <p><em>c</em><br />
                <a href="https://e.se/?f&amp;g=%22">d</a></p>
                </blockquote>

                """)
    }

    @Test func marksAnAddressThatPaperNeedNotShowTwice() throws {
        let address = "https://lovsala.example/kajen"
        try expect(
            [.paragraph([.link([.text(address)], to: address), .link([.text("kajen")], to: address)])],
            prints: """
                <p><a class="adress" href="\(address)">\(address)</a><a href="\(address)">kajen</a></p>

                """)
    }

    @Test func letsNothingOfADocumentBecomeActive() throws {
        let elements: Set<String> = [
            "a", "blockquote", "br", "caption", "code", "dd", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5",
            "h6", "hr", "li",
            "ol", "p", "pre", "section", "span", "strong", "sup", "table", "tbody", "td", "th", "thead", "time", "tr",
            "ul",
        ]
        let attributes: Set<String> = [
            "aria-label", "aria-labelledby", "class", "datetime", "href", "id", "role", "scope", "start", "tabindex",
            "type",
        ]
        let tag = /<([^\s>\/]+)((?:\s+[^\s=>]+="[^"<]*")*)\s*\/?>|<\/([a-z0-9]+)>|<[^>]*>?/
        let attribute = /([^\s=]+)="([^"]*)"/
        for seed in 0..<caseCount {
            var generator = DocumentGenerator(seed: seed)
            let html = try print(generator.document(), as: "html-fragment")
            for match in html.matches(of: tag) {
                if let closing = match.output.3 {
                    #expect(elements.contains(String(closing)))
                    continue
                }
                let name = try #require(match.output.1, "seed \(seed): \(match.output.0)")
                #expect(elements.contains(String(name)), "seed \(seed): \(name)")
                for match in (match.output.2 ?? "").matches(of: attribute) {
                    #expect(attributes.contains(String(match.output.1)), "seed \(seed): \(match.output.0)")
                    guard match.output.1 == "href" else { continue }
                    let isAllowed = ["https://", "http://", "mailto:", "tel:", "#"].contains {
                        match.output.2.hasPrefix($0)
                    }
                    #expect(isAllowed || match.output.2.isEmpty, "seed \(seed): \(match.output.0)")
                }
            }
        }
    }
}

/// What a format makes of a document.
func print(_ document: Document, as name: String) throws -> String {
    let format = try #require(OutputFormat.all.first { $0.name == name })
    return String(decoding: format.render(document, try PageTemplate(Array("{{{innehåll}}}".utf8))), as: UTF8.self)
}

private func expect(
    _ blocks: [Block], footnotes: [Footnote] = [], prints expected: String,
    _ location: SourceLocation = #_sourceLocation
) throws {
    let html = try print(Document(title: "", blocks: blocks, footnotes: footnotes), as: "html-fragment")
    #expect(html == expected, sourceLocation: location)
}
