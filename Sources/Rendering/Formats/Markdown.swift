import CommonMark
package import Documents

extension OutputFormat {
    /// CommonMark with pipe tables and footnotes, which is read again as the same document.
    static let markdown = OutputFormat("markdown", fileExtension: "md") { document, _ in document.markdown }
}

extension Document {
    /// The content as Markdown, UTF-8.
    package var markdown: [UInt8] { MarkdownWriter.page(of: inMarkdown) }
}

/// What each block and inline is in Markdown.
struct MarkdownWriter {
    private var page = MarkdownPrinter()

    /// A document that is reduced to what Markdown can say (`Document.inMarkdown`).
    static func page(of document: Document) -> [UInt8] {
        var writer = MarkdownWriter()
        writer.write(document.blocks)
        writer.write(document.footnotes)
        writer.page.end()
        return writer.page.bytes
    }

    private mutating func write(_ blocks: [Block]) {
        var before = Block.thematicBreak
        for block in blocks {
            // Two lists that follow each other would be read as one.
            if case .list = block, case .list = before { comment() }
            before = block
            write(block)
        }
    }

    private mutating func write(_ block: Block) {
        switch block {
        case .heading(let level, let inlines, anchor: _):
            page.openHeading(level: level)
            write(line: inlines)
        case .paragraph(let inlines, role: _, anchor: _):
            write(line: inlines)
        case .list(let list):
            write(list)
        case .quote(let blocks):
            page.openQuote()
            if case .code? = blocks.first { page.endBlock() }
            write(blocks)
            page.closeQuote()
        case .code(let text):
            page.codeBlock(text)
        case .thematicBreak:
            // Of hyphens it would make one with the mark of an item before it.
            page.literal("***")
            page.endBlock()
        case .table(let table):
            write(table)
        case .fields(let values):
            for value in values { write(line: [.text("\(value.name): ")] + value.value) }
        case .section(let section):
            write(section.blocks)
        }
    }

    private mutating func write(line inlines: [Inline]) {
        write(inlines)
        page.endBlock()
    }

    /// What our reader passes over and keeps apart what stands before and after it.
    private mutating func comment() {
        page.literal("<!-- end list -->")
        page.endBlock()
    }

    private mutating func write(_ list: List) {
        let (outer, inner) = (page.isTight, list.standsTight)
        for (index, item) in list.items.enumerated() {
            switch list.marker {
            case .bullet, .letter, .label: page.openItem()
            case .number(let start): page.openItem(start + index)
            }
            page.isTight = inner
            // A list that begins an item is indented two columns too far for what follows it there.
            if item.blocks.count > 1, case .list? = item.blocks.first { comment() }
            write(item.blocks)
            page.closeItem()
        }
        page.isTight = outer
    }

    private mutating func write(_ table: Table) {
        if !table.caption.isEmpty { write(line: [.text("Tabell: ")] + table.caption) }
        write(row: table.header)
        page.literal("|")
        for alignment in table.alignments {
            switch alignment {
            case .start: page.literal(" --- |")
            case .center: page.literal(" :-: |")
            case .end: page.literal(" --: |")
            }
        }
        page.endLine()
        for row in table.rows { write(row: row) }
        page.endBlock()
    }

    private mutating func write(row: [[Inline]]) {
        page.literal("|")
        for cell in row {
            page.openCell()
            write(cell)
            page.closeCell()
        }
        page.endLine()
    }

    /// Notes, each with its number: a first paragraph stands on the line of the number, the rest is indented.
    private mutating func write(_ footnotes: [Footnote]) {
        for (index, footnote) in footnotes.enumerated() {
            page.note(index + 1)
            page.literal(":")
            var writer = MarkdownWriter()
            writer.write(footnote.blocks)
            if !writer.page.bytes.isEmpty { write(note: writer.page.bytes, footnote) }
            page.endBlock()
        }
    }

    private mutating func write(note: [UInt8], _ footnote: Footnote) {
        var isFirst = if case .paragraph? = footnote.blocks.first { true } else { false }
        for line in note.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if isFirst { page.literal(" ") } else { page.endLine() }
            if !isFirst, !line.isEmpty { page.literal("    ") }
            page.printed(line)
            isFirst = false
        }
    }
}

extension MarkdownWriter {
    private mutating func write(_ inlines: [Inline]) {
        var before = Inline.lineBreak
        for inline in inlines {
            switch inline {
            case .text(let text), .time(let text, iso: _): write(text, after: before)
            case .code(let text): page.code(text)
            case .emphasis(let content): write(content, between: "*")
            case .strong(let content): write(content, between: "**")
            case .link(let content, let address): write(content, linkingTo: address)
            case .lineBreak: page.lineBreak()
            case .footnote(let number): page.note(number)
            }
            before = inline
        }
    }

    private mutating func write(_ content: [Inline], between mark: StaticString) {
        page.literal(mark)
        write(content)
        page.literal(mark)
    }

    private mutating func write(_ content: [Inline], linkingTo address: String) {
        if content.count == 1, case .text(let text) = content[0], page.autolink(text, to: address) { return }
        page.literal("[")
        // `[^` would begin the mark of a note.
        if case .text(let text)? = content.first, text.utf8.first == UInt8(ascii: "^") { page.literal("\\") }
        write(content)
        page.closeLink(to: address)
    }

    private mutating func write(_ text: String, after before: Inline) {
        switch before {
        // A fence of code, and the definition of a note, are not such that a character of theirs is always escaped.
        case .lineBreak:
            if text.utf8.first == UInt8(ascii: "~") && text.utf8.starts(with: "~~~".utf8) { page.literal("\\") }
        case .footnote: if text.utf8.first == UInt8(ascii: ":") { page.literal("\\") }
        case .text, .code, .emphasis, .strong, .link, .time: break
        }
        page.text(text)
    }
}
