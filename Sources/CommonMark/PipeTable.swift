import Documents

/// A pipe table as it stands in the lines of a paragraph, by the rules of GitHub Flavored Markdown 0.29 (4.10).
struct PipeTable {
    /// A row: its line, counted from the paragraph's first, and its cells.
    struct Row {
        let line: Int
        let cells: [[UInt8]]
    }

    /// How many lines stand before the header.
    let linesBefore: Int
    let header: Row
    let alignments: [Table.Alignment]
    let rows: [Row]

    /// The table in the lines, if there is one.
    init?(in lines: [ArraySlice<UInt8>]) {
        for index in lines.indices.dropFirst() {
            guard let alignments = Self.alignments(in: lines[index]) else { continue }
            let header = Self.cells(of: lines[index - 1])
            guard header.count == alignments.count else { continue }
            linesBefore = index - 1
            self.header = Row(line: index - 1, cells: header)
            self.alignments = alignments
            rows = lines.indices.dropFirst(index + 1).map { Row(line: $0, cells: Self.cells(of: lines[$0])) }
            return
        }
        return nil
    }

    /// Whether the lines are meant as a table although none can be made of them: a row of `---` that does not fit, or
    /// at least two lines that each begin and end with `|`.
    static func isMeant(by lines: [ArraySlice<UInt8>]) -> Bool {
        if lines.contains(where: { alignments(in: $0) != nil }) { return true }
        return lines.count > 1
            && lines.allSatisfy { line in
                let content = trimmed(line)
                return content.count > 1 && content.first == pipe && content.last == pipe
            }
    }

    private static let pipe = UInt8(ascii: "|")

    /// The alignments of `|---|:-:|`, if the line is of that kind; it holds a `|`, or it would be an underline.
    private static func alignments(in line: ArraySlice<UInt8>) -> [Table.Alignment]? {
        guard line.contains(pipe), line.allSatisfy({ "|-: ".utf8.contains($0) }) else { return nil }
        var alignments: [Table.Alignment] = []
        for cell in cells(of: line) {
            let dashes = cell.drop { $0 == UInt8(ascii: ":") }.prefix { $0 == UInt8(ascii: "-") }
            let colons = (cell.first == UInt8(ascii: ":") ? 1 : 0, cell.last == UInt8(ascii: ":") ? 1 : 0)
            guard !dashes.isEmpty, dashes.count + colons.0 + colons.1 == cell.count else { return nil }
            switch colons {
            case (1, 1): alignments.append(.center)
            case (0, 1): alignments.append(.end)
            default: alignments.append(.start)
            }
        }
        return alignments
    }

    /// The cells of a row: divided at each `|` that has no backslash before it, which then becomes `|`.
    private static func cells(of line: ArraySlice<UInt8>) -> [[UInt8]] {
        var content = trimmed(line)
        if content.first == pipe { content = content.dropFirst() }
        var cells: [[UInt8]] = []
        var cell: [UInt8] = []
        var isEscaped = false
        var endsWithPipe = false
        for byte in content {
            endsWithPipe = false
            if byte == pipe, isEscaped {
                cell[cell.count - 1] = pipe
            } else if byte == pipe {
                cells.append(Array(trimmed(cell[...])))
                cell = []
                endsWithPipe = true
            } else {
                cell.append(byte)
            }
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        }
        if !endsWithPipe { cells.append(Array(trimmed(cell[...]))) }
        return cells
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let start = line.drop { $0 == 0x20 || $0 == 0x09 }
        return start.prefix(
            (start.lastIndex { $0 != 0x20 && $0 != 0x09 } ?? start.startIndex - 1) + 1 - start.startIndex)
    }
}
