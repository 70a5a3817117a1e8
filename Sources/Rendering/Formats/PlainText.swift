package import Documents

extension OutputFormat {
    /// Text for an e-mail or a terminal. Lines are not wrapped: whoever shows them knows the width.
    static let plainText = OutputFormat("text", fileExtension: "txt") { document, _ in document.plainText }
}

extension Document {
    /// The content as text without markup, UTF-8.
    package var plainText: [UInt8] {
        var writer = TextWriter()
        writer.write(blocks)
        writer.write(footnotes)
        writer.page.end()
        return writer.page.bytes
    }
}

/// What each block and inline is in text without markup.
private struct TextWriter {
    var page = TextPrinter()

    /// Blocks with an empty line between two of them unless they stand close.
    mutating func write(_ blocks: [Block], isTight: Bool = false) {
        let start = page.bytes.count
        for block in blocks {
            if page.bytes.count > start { page.divide(isTight ? .newLine : .emptyLine) }
            write(block)
        }
    }

    private mutating func write(_ block: Block) {
        switch block {
        case .heading(let level, let inlines, anchor: _):
            var text = TextWriter()
            text.write(inlines, breakingLines: false)
            heading(text.page.bytes, level: level)
        case .paragraph(let inlines, role: _, anchor: _):
            write(inlines)
        case .list(let list):
            write(list)
        case .quote(let blocks):
            page.openQuote()
            write(blocks)
            page.closeQuote()
        case .code(let text):
            code(text)
        case .thematicBreak:
            page.put("* * *".utf8)
        case .table(let table):
            write(table)
        case .fields(let values):
            write(values)
        case .section(let section):
            write(section.blocks)
        }
    }

    /// A heading with a line under it, as it was done on typewriters.
    private mutating func heading(_ text: [UInt8], level: Int) {
        let sign: Unicode.Scalar =
            switch level {
            case ...1: "="
            case 2: "-"
            case 3: "~"
            default: "."
            }
        page.put(text)
        page.divide(.newLine)
        page.put(repeatElement(UInt8(ascii: sign), count: text.width))
    }

    private mutating func code(_ text: String) {
        var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        while let last = lines.last, last.allSatisfy({ $0 == 0x20 }) { lines.removeLast() }
        for (index, line) in lines.enumerated() {
            if index > 0 { page.divide(.newLine) }
            page.put("    ".utf8)
            page.put(line)
        }
    }

    private mutating func write(_ list: List) {
        let isTight = list.standsTight
        for (index, item) in list.items.enumerated() {
            if index > 0 { page.divide(isTight ? .newLine : .emptyLine) }
            let width = page.open(mark: mark(of: item, at: index, in: list))
            write(item.blocks, isTight: isTight)
            page.close(width)
        }
    }

    private func mark(of item: List.Item, at index: Int, in list: List) -> String {
        switch list.marker {
        case .bullet: "- "
        case .number(let start): "\(start + index). "
        case .letter: "\(List.Marker.letter(index))) "
        case .label: item.mark.map { "\($0) " } ?? "- "
        }
    }

    private mutating func write(_ values: [NamedValue]) {
        let width = values.map { $0.name.unicodeScalars.count }.max() ?? 0
        for (index, value) in values.enumerated() {
            if index > 0 { page.divide(.newLine) }
            let space = String(repeating: " ", count: width - value.name.unicodeScalars.count + 1)
            let room = page.open(mark: value.name + ":" + space)
            write(value.value)
            page.close(room)
        }
    }

    mutating func write(_ footnotes: [Footnote]) {
        guard !footnotes.isEmpty else { return }
        page.divide(.emptyLine)
        heading(Array("\(PageWords.footnotes)".utf8), level: 2)
        for (index, footnote) in footnotes.enumerated() {
            page.divide(.emptyLine)
            let width = page.open(mark: "[\(index + 1)] ")
            write(footnote.blocks)
            page.close(width)
        }
    }
}

// MARK: - Tables

extension TextWriter {
    /// A table in columns of their own width, with a line under the headings.
    private mutating func write(_ table: Table) {
        let rows = ([table.header] + table.rows).map { $0.map(TextWriter.cell) }
        let widths = (0..<(rows.map(\.count).max() ?? 0)).map { column in
            rows.map { $0.indices.contains(column) ? $0[column].width : 0 }.max() ?? 0
        }
        if !table.caption.isEmpty {
            page.put("\(PageWords.table): ".utf8)
            write(table.caption, breakingLines: false)
            page.divide(.newLine)
        }
        for (index, row) in rows.enumerated() {
            if index > 0 { page.divide(.newLine) }
            write(row, widths, table.alignments)
            guard index == 0 else { continue }
            page.divide(.newLine)
            page.put(TextWriter.rule(under: widths).utf8)
        }
    }

    /// The line under the headings. A last column can be a paragraph of names; the line need not go below all of it.
    private static func rule(under widths: [Int]) -> String {
        let last = widths.indices.last
        return widths.indices.map { String(repeating: "-", count: $0 == last ? min(widths[$0], 60) : widths[$0]) }
            .joined(separator: "  ")
    }

    private static func cell(_ inlines: [Inline]) -> [UInt8] {
        var writer = TextWriter()
        writer.write(inlines, breakingLines: false)
        return writer.page.bytes
    }

    private mutating func write(_ row: [[UInt8]], _ widths: [Int], _ alignments: [Table.Alignment]) {
        var line: [UInt8] = []
        for (column, cell) in row.enumerated() {
            if column > 0 { line += "  ".utf8 }
            let space = widths[column] - cell.width
            let before =
                switch alignments.indices.contains(column) ? alignments[column] : .start {
                case .start: 0
                case .center: space / 2
                case .end: space
                }
            line += repeatElement(0x20, count: before)
            line += cell
            line += repeatElement(0x20, count: space - before)
        }
        while line.last == 0x20 { line.removeLast() }
        page.put(line)
    }
}

// MARK: - Running text

extension TextWriter {
    /// Running text; the address of a link follows it if it is not the text itself.
    private mutating func write(_ inlines: [Inline], breakingLines: Bool = true) {
        for inline in inlines {
            switch inline {
            case .text(let words), .code(let words), .time(let words, iso: _): page.text(words)
            case .emphasis(let content), .strong(let content): write(content, breakingLines: breakingLines)
            case .link(let content, let address): write(content, linkingTo: address, breakingLines: breakingLines)
            case .lineBreak: if breakingLines { page.lineBreak() } else { page.text(" ") }
            case .footnote(let number): page.put("[\(number)]".utf8)
            }
        }
    }

    private mutating func write(_ content: [Inline], linkingTo address: String, breakingLines: Bool) {
        let start = page.place()
        write(content, breakingLines: breakingLines)
        let words = page.bytes[start...]
        let isSaid =
            address.utf8.first == UInt8(ascii: "#") || words.elementsEqual(address.utf8)
            || ("mailto:".utf8.elementsEqual(address.utf8.prefix(7)) && words.elementsEqual(address.utf8.dropFirst(7)))
        if !isSaid { page.put(" (\(address))".utf8) }
    }
}

extension [UInt8] {
    /// How many signs the text takes on a line.
    fileprivate var width: Int { count { $0 & 0b1100_0000 != 0b1000_0000 } }
}
