import CommonMark
import Documents
import Testing

struct ReadingTests {
    private func read(_ text: String, as form: Markdown.Form = .prose) -> Prose {
        Markdown.read(Array(text.utf8), as: form, isVerbatim: true)
    }

    @Test func readsRunningText() {
        let prose = read("A *b* **c** `d`\ne\\\nf [g](https://h.se)")
        #expect(
            prose.blocks == [
                .paragraph([
                    .text("A "), .emphasis([.text("b")]), .text(" "), .strong([.text("c")]), .text(" "), .code("d"),
                    .text(" e"), .lineBreak, .text("f "), .link([.text("g")], to: "https://h.se"),
                ])
            ])
        #expect(prose.violations.isEmpty)
    }

    @Test func readsBlocks() {
        let prose = read("## A\n\n- b\n- c\n\n3. d\n\n   e\n\n> f\n\n```\ng\n```\n\n***\n\n#### H\n")
        #expect(
            prose.blocks == [
                .heading(level: 1, [.text("A")]),
                .list(List(.bullet, [List.Item([.paragraph([.text("b")])]), List.Item([.paragraph([.text("c")])])])),
                .list(
                    List(
                        .number(from: 3), isTight: false,
                        [List.Item([.paragraph([.text("d")]), .paragraph([.text("e")])])])),
                .quote([.paragraph([.text("f")])]), .code("g\n"), .thematicBreak, .heading(level: 2, [.text("H")]),
            ])
        #expect(prose.violations.isEmpty)
    }

    @Test func joinsTextThatCmarkDivides() {
        #expect(read("a & b_c [d] ! e").inlines == [.text("a & b_c [d] ! e")])
    }

    @Test func joinsStressThatTouches() {
        #expect(read("*a*_b_").inlines == [.emphasis([.text("ab")])])
        #expect(read("**__a__**").inlines == [.strong([.text("a")])])
        #expect(read("**_a_**").inlines == [.emphasis([.strong([.text("a")])])])
    }

    @Test(arguments: ["tom\n\nvidare till nästa", "Ett ord", "", "1234 ord\nmed rad", "§ 19 – ”så”!"])
    func readsPlainTextAsCmarkDoes(_ text: String) {
        #expect(read(text) == read(text + "\n\n*x*").dropping(last: 1))
    }

    @Test func makesBareAddressesLinks() {
        let link = Inline.link([.text("https://lovsala.se/a_b_c?d=1&e")], to: "https://lovsala.se/a_b_c?d=1&e")
        #expect(read("Se https://lovsala.se/a_b_c?d=1&e.").inlines == [.text("Se "), link, .text(".")])
        #expect(read("(https://lovsala.se/a_b_c?d=1&e)").inlines == [.text("("), link, .text(")")])
        #expect(read("<https://lovsala.se/a_b_c?d=1&amp;e>").inlines == [link])
        #expect(read("xhttps://a https:// http://b").inlines == [.text("xhttps://a https:// http://b")])
        #expect(read("`https://a.se`").inlines == [.code("https://a.se")])
    }

    @Test func readsTables() {
        let prose = read("Tabell: *Kostnad*\n\n| Post | Belopp |\n|:--|--:|\n| a \\| b | **1** |\n| c |\n\nd")
        #expect(
            prose.blocks == [
                .table(
                    Table(
                        caption: [.emphasis([.text("Kostnad")])], header: [[.text("Post")], [.text("Belopp")]],
                        alignments: [.start, .end],
                        rows: [[[.text("a | b")], [.strong([.text("1")])]], [[.text("c")]]])),
                .paragraph([.text("d")]),
            ])
        #expect(prose.violations == [Violation(.unevenRow, at: 66..<71)])
    }

    @Test func readsTablesInListsAndQuotations() {
        let table = Block.table(Table(header: [[.text("a")], [.text("b")]], rows: [[[.text("1")], [.text("2")]]]))
        #expect(read("> | a | b |\n> |---|---|\n> | 1 | 2 |").blocks == [.quote([table])])
        #expect(
            read("- x\n\n  a | b\n  ---|---\n  1 | 2").blocks == [
                .list(List(.bullet, isTight: false, [List.Item([.paragraph([.text("x")]), table])]))
            ])
        #expect(read("Före\na | b\n---|---\n1 | 2").blocks == [.paragraph([.text("Före")]), table])
    }

    @Test func readsCellsAsRunningText() {
        let prose = read("| # a | 1. b |\n|---|---|\n| - c | `d` |\n| [e]: f | *** |")
        #expect(prose.violations.isEmpty)
        #expect(
            prose.blocks == [
                .table(
                    Table(
                        header: [[.text("# a")], [.text("1. b")]],
                        rows: [[[.text("- c")], [.code("d")]], [[.text("[e]: f")], [.text("***")]]]))
            ])
    }

    @Test func numbersNotesByTheirFirstReference() {
        let prose = read("A[^x], b[^1] och *c*[^x].\n\n[^1]: Ett\n[^x]: Två\nrader\n\n    Nytt stycke\n\nSlut")
        #expect(
            prose.blocks == [
                .paragraph([
                    .text("A"), .footnote(1), .text(", b"), .footnote(2), .text(" och "), .emphasis([.text("c")]),
                    .footnote(1), .text("."),
                ]), .paragraph([.text("Slut")]),
            ])
        #expect(
            prose.footnotes == [
                Footnote([.paragraph([.text("Två rader")]), .paragraph([.text("Nytt stycke")])]),
                Footnote([.paragraph([.text("Ett")])]),
            ])
        #expect(prose.violations.isEmpty)
    }

    @Test func leavesWhatOnlyLooksLikeANote() {
        let prose = read("`[^1]` \\[^2]\n\n```\n[^3]: x\n```\n")
        #expect(prose.blocks == [.paragraph([.code("[^1]"), .text(" [^2]")]), .code("[^3]: x\n")])
        #expect(prose.violations.isEmpty && prose.footnotes.isEmpty)
    }

    @Test func endsStressBeforeANote() {
        #expect(read("_a_[^1]b\n\n[^1]: c").inlines == [.emphasis([.text("a")]), .footnote(1), .text("b")])
    }

    @Test func setsTypographyUnlessVerbatim() {
        let source = Array("§ 19 `§ 19` \"*ja*\" https://a.se/19-34 *19-34*".utf8)
        #expect(
            Markdown.read(source, as: .text).inlines == [
                .text("§\u{A0}19 "), .code("§ 19"), .text(" \""), .emphasis([.text("ja")]), .text("\" "),
                .link([.text("https://a.se/19-34")], to: "https://a.se/19-34"), .text(" "), .emphasis([.text("19–34")]),
            ])
        #expect(Markdown.read(source, as: .text, isVerbatim: true).inlines.first == .text("§ 19 "))
    }
}

extension Prose {
    fileprivate func dropping(last count: Int) -> Prose {
        Prose(blocks: blocks.dropLast(count), footnotes: footnotes, violations: violations)
    }
}
