import CommonMark
package import Documents

extension OutputFormat {
    /// CommonMark with pipe tables and footnotes, which is read again as the same document.
    static let markdown = OutputFormat("markdown", fileExtension: "md") { document, _ in document.markdown }
}

extension Document {
    /// The content as Markdown, UTF-8.
    package var markdown: [UInt8] {
        var page = MarkdownPage()
        page.write(inMarkdown)
        return page.bytes
    }
}

/// Builds the tree that cmark prints as CommonMark. A table and a whole note are markup in it, of parts that cmark has
/// printed apart.
struct MarkdownWriter: ~Copyable {
    private var tree = TreeBuilder()
    /// Whether `|` is escaped here; in a cell it is once the cell is printed.
    private let escapesPipes: Bool

    init(escapesPipes: Bool = true) { self.escapesPipes = escapesPipes }

    consuming func finished() -> [UInt8] { tree.commonMark() }

    mutating func write(_ blocks: [Block]) {
        for block in blocks { write(block) }
    }

    mutating func write(_ footnotes: [Footnote]) {
        for (index, footnote) in footnotes.enumerated() {
            var writer = MarkdownWriter()
            writer.write(footnote.blocks)
            var beginsWithParagraph = false
            if case .paragraph? = footnote.blocks.first { beginsWithParagraph = true }
            put(.footnote(index + 1, writer.tree, beginsWithParagraph: beginsWithParagraph))
        }
    }

    private mutating func write(_ block: Block) {
        switch block {
        case .heading(let level, let inlines, anchor: _):
            write(inlines, in: .heading(level: level))
        case .paragraph(let inlines, role: _, anchor: _):
            write(inlines, in: .paragraph)
        case .list(let list):
            write(list)
        case .quote(let blocks):
            tree.open(.quote)
            write(blocks)
            tree.close()
        case .code(let text):
            tree.codeBlock(text, isFenced: true)
        case .thematicBreak:
            // cmark's own, of hyphens, would make one with the mark of an item before it.
            put("***")
        case .table(let table):
            write(table)
        case .fields(let values):
            for value in values { write([.text("\(value.name): ")] + value.value, in: .paragraph) }
        case .section(let section):
            write(section.blocks)
        }
    }

    private mutating func write(_ list: List) {
        switch list.marker {
        case .bullet, .letter, .label: tree.open(.list(from: nil, isTight: list.standsTight))
        case .number(let start): tree.open(.list(from: start, isTight: list.standsTight))
        }
        for item in list.items {
            tree.open(.item)
            // cmark indents a list that begins an item two columns too far for what follows it there.
            if item.blocks.count > 1, case .list? = item.blocks.first { put(.listSeparator) }
            write(item.blocks)
            tree.close()
        }
        tree.close()
    }

    private mutating func write(_ table: Table) {
        if !table.caption.isEmpty { write([.text("Tabell: ")] + table.caption, in: .paragraph) }
        let rows = ([table.header] + table.rows).map { row in
            row.map { cell in
                printed(cell)
            }
        }
        put(.table(rows, alignments: table.alignments))
    }

    /// Adds markup as a paragraph: around a custom block cmark leaves out the marks of a quotation.
    private mutating func put(_ markup: Markup) {
        tree.open(.paragraph)
        tree.inline(markup)
        tree.close()
    }

    private func printed(_ cell: [Inline]) -> TableCell {
        guard !cell.isEmpty else { return .empty }
        if cell.count == 1, case .text(let text) = cell[0], let plain = TableCell(plain: text) { return plain }
        var writer = MarkdownWriter(escapesPipes: false)
        writer.write(cell, in: .paragraph)
        return TableCell(writer.tree)
    }

    private mutating func write(_ inlines: [Inline], in container: TreeBuilder.Container, isLink: Bool = false) {
        tree.open(container)
        // cmark escapes all that could begin a block, save a fence of tildes, and knows no notes.
        if isLink, case .text(let text)? = inlines.first, text.hasPrefix("^") { tree.inline(.backslash) }
        var before = Inline.lineBreak
        for inline in inlines {
            if case .text(let text) = inline {
                if before == .lineBreak, text.hasPrefix("~~~") { tree.inline(.backslash) }
                if case .footnote = before, text.hasPrefix(":") { tree.inline(.backslash) }
            }
            before = inline
            switch inline {
            case .text(let text): write(text)
            case .code(let text): tree.code(text)
            case .emphasis(let content): write(content, in: .emphasis)
            case .strong(let content): write(content, in: .strong)
            case .link(let content, let address):
                write(content, in: link(to: address), isLink: true)
            case .time(let text, iso: _): write(text)
            case .lineBreak: tree.lineBreak()
            case .footnote(let number): tree.inline(.footnoteReference(number))
            }
        }
        tree.close()
    }

    private static let pipe: ByteSet = "|"
    private static let hardInAddress: ByteSet = "<>\\;"

    private func link(to address: String) -> TreeBuilder.Container {
        // cmark prints these as they are, although they would be read as a character or as the end of the address.
        let isHard = address.holds(Self.hardInAddress)
        return isHard ? .inline("[", .linkEnd(address)) : .link(to: address)
    }

    private mutating func write(_ text: String) {
        guard escapesPipes, text.holds(Self.pipe) else { return tree.text(text) }
        for (index, part) in text.split(separator: "|", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { tree.inline(.pipe) }
            if !part.isEmpty { tree.text(String(part)) }
        }
    }
}
