import Documents
import TestSupport

/// Documents of every kind of block, with text that is hard for Markdown.
struct DocumentGenerator {
    private var numbers: SeededNumbers
    private var noteCount = 0

    init(seed: Int) { numbers = SeededNumbers(seed: seed) }

    mutating func document() -> Document {
        noteCount = number(0...3)
        let blocks = blocks(depth: 0)
        let notes = noteCount
        noteCount = 0
        return Document(
            title: "Protokoll", blocks: blocks,
            footnotes: (0..<notes).map { _ in Footnote([block(depth: 4)] + self.blocks(depth: 2)) })
    }

    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &numbers) }

    private mutating func isLucky(_ chance: Int) -> Bool { number(1...chance) == 1 }

    private mutating func blocks(depth: Int) -> [Block] {
        (0..<number(depth == 0 ? 1...5 : 0...3)).map { _ in block(depth: depth) }
    }

    private mutating func block(depth: Int) -> Block {
        switch number(0...(depth < 3 ? 11 : 4)) {
        case 0: return .heading(level: number(1...6), inlines(), anchor: isLucky(2) ? Anchor("p1") : nil)
        case 1: return .code(isLucky(3) ? "a\n\n  ```\n\tb" : words())
        case 2: return .thematicBreak
        case 3...4: return .paragraph(inlines(), role: isLucky(3) ? "ingress" : nil)
        case 5...7: return .list(list(depth: depth))
        case 8: return .quote(blocks(depth: depth + 1))
        case 9: return .table(table())
        case 10: return .fields([NamedValue("Dnr", inlines()), NamedValue("Dag*", inlines())])
        default: return .section(Section(.region, role: "beslut", blocks(depth: depth + 1)))
        }
    }

    private mutating func list(depth: Int) -> List {
        let markers: [List.Marker] = [
            .bullet, .bullet, .number(from: 1), .number(from: number(0...1200)), .letter, .label,
        ]
        let marker = markers[number(0...5)]
        let isSimple = isLucky(2)
        let items = (0..<number(0...3)).map { index in
            let content = isSimple ? [.paragraph(inlines())] : blocks(depth: depth + 1)
            return List.Item(content, label: marker == .label ? "\(index)b." : nil)
        }
        return List(marker, isTight: isLucky(2), items)
    }

    private mutating func table() -> Table {
        let columns = number(1...3)
        let alignments: [Table.Alignment] = [.start, .center, .end]
        return Table(
            caption: isLucky(2) ? inlines() : [], header: (0..<columns).map { _ in inlines() },
            alignments: (0..<columns).map { _ in alignments[number(0...2)] },
            rows: (0..<number(0...3)).map { _ in (0..<columns).map { _ in isLucky(4) ? [] : inlines() } },
            hasRowHeadings: isLucky(2))
    }

    private mutating func inlines(depth: Int = 0) -> [Inline] {
        (0..<number(depth == 0 ? 1...5 : 0...2)).map { _ in inline(depth: depth) }
    }

    private mutating func inline(depth: Int) -> Inline {
        switch number(0...(depth < 3 ? 13 : 8)) {
        case 0...5: return .text(words())
        case 6: return .code(words())
        case 7: return isLucky(2) || noteCount == 0 ? .lineBreak : .footnote(number(1...noteCount))
        case 8: return .time(words(), iso: "2031-05-06")
        case 9...10: return .emphasis(inlines(depth: depth + 1))
        case 11...12: return .strong(inlines(depth: depth + 1))
        default: return .link(inlines(depth: depth + 1), to: address())
        }
    }

    private mutating func address() -> String {
        let addresses = [
            "https://lovsala.se/a_b*c", "https://lovsala.se/?a=1&b=(2)", "http://a.se", "mailto:hamn@lovsala.se",
            "tel:+4612345", "#p19-beslut-2", "https://lovsala.se/å ä", "javascript:alert(1)", "/fil",
            "https://a.se/&copy;",
            "https://a.se/\\*", "https://a.se/<b>", "https://a.se/\"x\"", "https://a.se/[b]|c",
        ]
        return addresses[number(0...addresses.count - 1)]
    }

    private mutating func words() -> String {
        let pieces = [
            "Nämnden", "beslutar", " ", " ", " ", "1.", "12)", "#", "##", "+", "-", "--", "---", "***", "===", "=",
            "~~~", "```",
            "`", "*", "**", "_", "__", ">", "> ", "<b>", "<!-- a -->", "&amp;", "&", "\\", "\\\\", "|", "\\|", "||",
            "[^1]", "[^x]:",
            "[a]", "[a](b)", "[a]:", "![", "!", "(", ")", "https://lovsala.se/x_y", "https://", "www.a.se", "a@b.se",
            "Tabell: ",
            "Tabell:", "\u{A0}", "–", "”", "\"", "§ 19", "a", "b", "1", "0", "å", "| - |", ":-:", "|---|---|", "    ",
            "\t", "\n",
            "<https://a.se>", "<script>alert(1)</script>", "\u{2E2E}", "😀", "e\u{301}", ".", ",", ":", ";", "{", "}",
            "$", "^", "%",
        ]
        return (0..<number(1...4)).map { _ in pieces[number(0...pieces.count - 1)] }.joined()
    }
}
