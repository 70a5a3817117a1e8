import CommonMark
import Documents
import Testing

/// `⟪` and `⟫` stand around the place in the source.
struct ViolationTests {
    @Test(arguments: [
        (Violation.Kind.rawHTML, "a `<b>` ⟪<b>⟫c"), (.rawHTML, "a\n\n⟪<div onclick=x>⟫\n"),
        (.rawHTML, "a ⟪<!-- b -->⟫ c"), (.rawHTML, "| a |\n|---|\n| ⟪<b>⟫ |"),
        (.rawHTML, "| a |\n|---|\n| ⟪<div>⟫*b*|"),
        (.rawHTML, "| ⟪<!-- a -->⟫ |\n|---|\n| b |"), (.rawHTML, "Tabell: ⟪<b>⟫\n\n| a |\n|---|\n| b |"),
        (.image, "å \\![x] `![` ⟪![⟫a](https://b.se/c.png)"),
        (.linkAddress, "[a](https://b.se) [c](⟪javascript:alert(1)⟫)"), (.linkAddress, "[a](⟪d/e.html⟫)"),
        (.linkAddress, "[a](⟪java&#115;cript:b⟫)"), (.linkAddress, "[a](<⟪ javascript:b⟫>)"),
        (.linkAddress, "a <⟪data:text/html,x⟫>"), (.linkAddress, "[a][b]\n\n[b]: ⟪ftp://c⟫\n"),
        (.linkAddress, "[a]⟪⟫()"),
        (.linkTitle, "⟪[a](https://b.se \"c\")⟫"),
        (.undefinedFootnote, "å `[^1]` ⟪[^1]⟫"), (.unusedFootnote, "a\n\n  ⟪[^1]⟫: b"),
        (.repeatedFootnote, "a[^1]\n\n[^1]: b\n⟪[^1]⟫: c"), (.nestedFootnote, "a[^1]\n\n[^1]: b ⟪[^1]⟫"),
        (.footnoteInLink, "[a⟪[^1]⟫](https://b.se)\n\n[^1]: c"),
        (.tableWithoutHeader, "a\n\n⟪| b | c |\n| d | e |⟫\n\nf"),
        (.tableWithoutHeader, "⟪| b | c |\n|---|\n| d | e |⟫"),
        (.emptyHeaderCell, "⟪| a | |⟫\n|---|---|\n| b | c |"), (.unevenRow, "> |a|b|\n> |-|-|\n⟪> |1|2|3|⟫"),
        (.indentedCode, "a\n\n    ⟪b\n    c⟫\n\nd"), (.underlinedHeading, "a\n⟪----⟫\n"),
        (.underlinedHeading, "> #a\n> ⟪==⟫"),
        (.controlCharacter, "a ⟪\u{202E}⟫b"), (.controlCharacter, "a⟪\0⟫"), (.controlCharacter, "⟪\u{2028}⟫"),
    ])
    func finds(_ kind: Violation.Kind, in marked: String) throws {
        let source = Marked(marked)
        let prose = Markdown.read(source.bytes, as: .prose)
        #expect(prose.violations.map(\.kind) == [kind])
        let range = try #require(prose.violations.first).range
        if kind == .linkAddress, source.range.isEmpty { return }
        #expect(
            String(decoding: source.bytes[range], as: UTF8.self)
                == String(decoding: source.bytes[source.range], as: UTF8.self))
        #expect(range == source.range)
    }

    @Test(arguments: ["⟪1. a⟫\nb", "a\n\n⟪b⟫\nc", "⟪# a⟫", "a\n⟪- b⟫", "⟪| a |⟫\n|---|"])
    func wantsOneParagraph(_ marked: String) {
        let source = Marked(marked)
        #expect(Markdown.read(source.bytes, as: .text).violations == [Violation(.severalBlocks, at: source.range)])
    }

    @Test(arguments: ["", "a", "a\nb", "*a* b", "  a"])
    func acceptsOneParagraph(_ text: String) {
        #expect(Markdown.read(Array(text.utf8), as: .text).violations.isEmpty)
    }

    @Test func acceptsWhatDividesLists() {
        let prose = Markdown.read(Array("- a\n\n<!-- end list -->\n\n- b".utf8), as: .prose)
        #expect(prose.violations.isEmpty)
        #expect(prose.blocks.count == 2)
    }

    @Test func keepsTheTextOfWhatIsRefused() {
        let prose = Markdown.read(Array("a <b>c</b> ![d](e) [f](javascript:g)".utf8), as: .prose)
        #expect(prose.blocks == [.paragraph([.text("a <b>c</b> d f")])])
        let table = Markdown.read(Array("| a |\n|---|\n| <b> |\n| <div c |".utf8), as: .prose)
        #expect(
            table.blocks == [.table(Table(header: [[.text("a")]], rows: [[[.text("<b>")]], [[.text("<div c")]]]))])
    }

    @Test func refusesWhatIsTooLong() {
        let bytes = [UInt8](repeating: 0x61, count: Markdown.Limit.bytes + 1)
        #expect(Markdown.read(bytes, as: .prose).violations.map(\.kind) == [.tooLong])
    }

    @Test(arguments: [
        String(repeating: ">", count: 50_000), String(repeating: "- ", count: 400) + "a",
        (0..<40).map { String(repeating: "  ", count: $0) + "- a\n" }.joined(),
    ])
    func refusesDepth(_ text: String) {
        #expect(Markdown.read(Array(text.utf8), as: .prose).violations.map(\.kind) == [.tooDeep])
    }

    @Test(arguments: [
        "![[]()", "[", "![", "[a](", "*a ", "*a_ ", "**a", "`", "<", "[[]", "*x* ", "_*", "[](", "&", "a\n\n", "|",
        "*a*_b_", "<b>", "a<b\nc>", "[a](x) ", "](", "<ftp:a>", "https://a ", "[^1]", "1. a\n", "> ", "[^a",
    ])
    func standsAttacks(_ unit: String) {
        standsAttack(String(repeating: unit, count: Markdown.Limit.bytes / unit.utf8.count / 4))
    }

    @Test(arguments: [
        "https://a" + String(repeating: ")", count: 60_000),
        "[a](x)" + String(repeating: "](", count: 30_000) + String(repeating: "[a](x)", count: 150),
        "|" + String(repeating: "a|", count: 1_000) + "\n|" + String(repeating: "-|", count: 1_000) + "\n"
            + String(repeating: "b\n", count: 20_000),
        (1..<250).map { "e" + String(repeating: "`", count: $0) }.joined() + String(repeating: "<b>", count: 5_000),
        (0..<6_000).map { "a[^\($0)] " }.joined() + "\n\n" + (0..<6_000).map { "[^\($0)]: x\n" }.joined(),
    ])
    func standsLongAttacks(_ text: String) { standsAttack(text) }

    /// Reading takes time that grows with the text and not with its square: that would be minutes.
    private func standsAttack(_ text: String) {
        let duration = ContinuousClock().measure { _ = Markdown.read(Array(text.utf8), as: .prose) }
        #expect(duration < .seconds(20))
    }

    @Test func tellsOfManyViolationsOfAKindAndOfEachOther() {
        let prose = Markdown.read(Array((String(repeating: "<b> ", count: 500) + "[^1]").utf8), as: .prose)
        #expect(prose.violations.count { $0.kind == .rawHTML } == Markdown.Limit.violations)
        #expect(prose.violations.last == Violation(.undefinedFootnote, at: 2_000..<2_004))
    }

    @Test func standsDeepStress() {
        let text = String(repeating: "*a **b ", count: 5_000) + String(repeating: "b** a* ", count: 5_000)
        #expect(Markdown.read(Array(text.utf8), as: .prose).violations.contains { $0.kind == .tooDeep })
    }
}

/// A source with one place marked.
struct Marked {
    let bytes: [UInt8]
    let range: Range<Int>

    init(_ text: String) {
        let parts = text.split(separator: "⟪", omittingEmptySubsequences: false)
        let rest = parts.dropFirst().first?.split(separator: "⟫", omittingEmptySubsequences: false) ?? []
        let (before, place) = (Array(parts[0].utf8), Array((rest.first ?? "").utf8))
        bytes = before + place + Array((rest.dropFirst().first ?? "").utf8)
        range = before.count..<before.count + place.count
    }
}
