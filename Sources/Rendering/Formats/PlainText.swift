package import Documents

extension OutputFormat {
    /// Text for an e-mail or a terminal. Lines are not wrapped: whoever shows them knows the width.
    static let plainText = OutputFormat("text", fileExtension: "txt") { document, _ in document.plainText }
}

extension Document {
    /// The content as text without markup, UTF-8.
    package var plainText: [UInt8] {
        var lines = PlainText.lines(of: blocks)
        if !footnotes.isEmpty {
            lines += [""] + PlainText.underlined("\(PageWords.footnotes)", level: 2)
            for (index, footnote) in footnotes.enumerated() {
                lines += [""] + PlainText.hanging("[\(index + 1)] ", PlainText.lines(of: footnote.blocks))
            }
        }
        return Array(lines.map { $0 + "\n" }.joined().utf8)
    }
}

/// A document as lines of text.
private enum PlainText {
    /// The lines of the blocks, with an empty line between two blocks unless they stand close.
    static func lines(of blocks: [Block], isTight: Bool = false) -> [String] {
        var lines: [String] = []
        for block in blocks {
            let next = self.lines(of: block)
            if next.isEmpty { continue }
            if !lines.isEmpty, !isTight { lines.append("") }
            lines += next
        }
        return lines
    }

    private static func lines(of block: Block) -> [String] {
        switch block {
        case .heading(let level, let inlines, anchor: _):
            underlined(text(of: inlines, breakingLines: false), level: level)
        case .paragraph(let inlines, role: _, anchor: _):
            lines(of: text(of: inlines))
        case .list(let list):
            lines(of: list)
        case .quote(let blocks):
            lines(of: blocks).map { $0.isEmpty ? ">" : "> \($0)" }
        case .code(let text):
            lines(of: text).map { "    \($0)" }.droppingBlankEnd
        case .thematicBreak:
            ["* * *"]
        case .table(let table):
            lines(of: table)
        case .fields(let values):
            aligned(values)
        case .section(let section):
            lines(of: section.blocks)
        }
    }

    private static func lines(of text: String) -> [String] {
        guard text.utf8.contains(0x0A) else { return [text] }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// A heading with a line under it, as it was done on typewriters.
    static func underlined(_ text: String, level: Int) -> [String] {
        let line =
            switch level {
            case ...1: "="
            case 2: "-"
            case 3: "~"
            default: "."
            }
        return [text, String(repeating: line, count: text.unicodeScalars.count)]
    }

    private static func lines(of list: List) -> [String] {
        var lines: [String] = []
        let isTight = list.standsTight
        for (index, item) in list.items.enumerated() {
            if !lines.isEmpty, !isTight { lines.append("") }
            lines += hanging(mark(of: item, at: index, in: list), self.lines(of: item.blocks, isTight: isTight))
        }
        return lines
    }

    private static func mark(of item: List.Item, at index: Int, in list: List) -> String {
        switch list.marker {
        case .bullet: "- "
        case .number(let start): "\(start + index). "
        case .letter: "\(List.Marker.letter(index))) "
        case .label: item.mark.map { "\($0) " } ?? "- "
        }
    }

    /// Lines after a mark, the others as far in as the first.
    static func hanging(_ mark: String, _ lines: [String]) -> [String] {
        let indentation = String(repeating: " ", count: mark.unicodeScalars.count)
        guard let first = lines.first else { return [String(mark.dropLast())] }
        return [mark + first] + lines.dropFirst().map { $0.isEmpty ? "" : indentation + $0 }
    }

    private static func aligned(_ values: [NamedValue]) -> [String] {
        let width = values.map { $0.name.unicodeScalars.count }.max() ?? 0
        return values.flatMap { value in
            hanging(padded("\(value.name):", to: width + 2, .start), lines(of: text(of: value.value)))
        }
    }
}

extension PlainText {
    /// A table in columns of their own width, with a line under the headings.
    private static func lines(of table: Table) -> [String] {
        let rows = ([table.header] + table.rows).map { $0.map { text(of: $0, breakingLines: false) } }
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.map { $0.indices.contains(column) ? $0[column].unicodeScalars.count : 0 }.max() ?? 0
        }
        var lines = rows.map { row in
            row.enumerated().map { column, cell in
                let alignment = table.alignments.indices.contains(column) ? table.alignments[column] : .start
                return padded(cell, to: widths[column], alignment)
            }.joined(separator: "  ").droppingSpaceAtEnd
        }
        lines.insert(rule(under: widths), at: 1)
        let caption = text(of: table.caption, breakingLines: false)
        return caption.isEmpty ? lines : ["\(PageWords.table): \(caption)"] + lines
    }

    /// The line under the headings. A last column can be a paragraph of names; the line need not go below all of it.
    private static func rule(under widths: [Int]) -> String {
        let last = widths.indices.last
        return widths.indices.map { String(repeating: "-", count: $0 == last ? min(widths[$0], 60) : widths[$0]) }
            .joined(separator: "  ")
    }

    private static func padded(_ text: String, to width: Int, _ alignment: Table.Alignment) -> String {
        let space = max(0, width - text.unicodeScalars.count)
        switch alignment {
        case .start: return text + String(repeating: " ", count: space)
        case .center:
            return String(repeating: " ", count: space / 2) + text + String(repeating: " ", count: space - space / 2)
        case .end: return String(repeating: " ", count: space) + text
        }
    }

    /// Running text; the address of a link follows it if it is not the text itself.
    static func text(of inlines: [Inline], breakingLines: Bool = true) -> String {
        inlines.reduce(into: "") { text, inline in
            switch inline {
            case .text(let words), .code(let words), .time(let words, iso: _): text += words
            case .emphasis(let content), .strong(let content):
                text += self.text(of: content, breakingLines: breakingLines)
            case .link(let content, let address):
                let words = self.text(of: content, breakingLines: breakingLines)
                text += words
                let isSaid = address == words || address == "mailto:" + words || address.hasPrefix("#")
                if !isSaid { text += " (\(address))" }
            case .lineBreak: text += breakingLines ? "\n" : " "
            case .footnote(let number): text += "[\(number)]"
            }
        }
    }
}

extension [String] {
    fileprivate var droppingBlankEnd: [String] {
        Array(prefix((lastIndex { $0.contains { $0 != " " } } ?? -1) + 1))
    }
}

extension String {
    fileprivate var droppingSpaceAtEnd: String {
        String(self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)])
    }
}
