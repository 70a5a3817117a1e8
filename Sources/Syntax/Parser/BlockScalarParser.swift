import Diagnostics

/// What stands after a `|` or a `>` on its line.
private struct BlockHeader {
    /// How much the lines are indented beyond the parent, if it says so.
    var digit: Int?
    /// Whether all line ends at the end belong to the text.
    var keepsAll = false
    /// The end of the signs.
    var end: Int
}

extension Parser {
    /// Reads a `|` or a `>` and the lines under it.
    mutating func parseBlockScalar(_ kind: SyntaxTree.Kind, under parent: Int) {
        let start = position
        let header = blockHeader(at: start)
        let rest = afterBlanks(header.end)
        let hasComment = byte(rest) == UInt8(ascii: "#") && rest > header.end
        guard endsLine(rest) || (hasComment && !byte(rest + 1).beginsWord) else {
            return parsePlain(under: parent, faultyHeader(at: start, upTo: header.end))
        }
        if header.digit != nil, parent < 0 {
            report(SyntaxFault.blockHeader, start + 1..<header.end)
        }
        var text = BlockText(
            least: max(parent, 0) + 1, end: afterBreak(lineEnd(from: rest)),
            indentation: header.digit.map { max(parent, 0) + $0 } ?? 0)
        readLines(of: &text, keepsAll: header.keepsAll)
        if header.digit != nil, text.shape == .oneRun {
            return parsePlain(under: parent, TextFault(SyntaxFault.indicatorFirst, start..<start + 1))
        }
        leaf(kind, to: text.end)
        nodes[nodes.count - 1].indentation = UInt32(clamping: text.indentation)
        nodes[nodes.count - 1].shape = text.shape
        reportOddities(in: text)
        lookAhead(from: text.end)
    }

    private func blockHeader(at start: Int) -> BlockHeader {
        var header = BlockHeader(end: start + 1)
        var hasSign = false
        while true {
            let sign = byte(header.end)
            if UInt8(ascii: "1")...UInt8(ascii: "9") ~= sign, header.digit == nil {
                header.digit = Int(sign - UInt8(ascii: "0"))
            } else if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), !hasSign {
                hasSign = true
                header.keepsAll = sign == UInt8(ascii: "+")
            } else {
                return header
            }
            header.end += 1
        }
    }

    /// Signs alone are a header gone wrong; anything else is a text that happens to begin with `|` or `>`.
    private func faultyHeader(at start: Int, upTo end: Int) -> TextFault {
        let line = firstLine(from: start + 1)
        let isSigns = bytes[line].allSatisfy { $0.isDigit || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
        return isSigns
            ? TextFault(SyntaxFault.blockHeader, line, .none)
            : TextFault(SyntaxFault.indicatorFirst, start..<start + 1)
    }
}

// MARK: The lines

/// What is known of a block scalar while its lines are read.
private struct BlockText {
    /// The least column in which a line belongs to it.
    let least: Int
    /// The end of the last line, its line end included.
    var end: Int
    /// The column of the text; 0 as long as no text has been seen.
    var indentation: Int
    var shape = SyntaxTree.Shape.oneRun
    /// The blanks of the longest empty line before the text.
    var deepest = 0..<0
    /// The first line that is indented less than the text, and what would mend all of them.
    var outdented: Range<Int>?
    var indents: [Edit] = []
    /// The first line with a tab in its text.
    var tabLine: Range<Int>?
}

extension Parser {
    private mutating func readLines(of text: inout BlockText, keepsAll: Bool) {
        var line = text.end
        while line < bytes.count {
            var start = line
            while byte(start) == .space { start += 1 }
            var column = start - line
            let isIndentation = text.indentation == 0 || column < text.indentation
            if isIndentation, let odd = oddBlanks(at: start) {
                let end = odd.range.upperBound
                guard endsLine(end) || column + odd.width >= text.least else { break }
                let proper = text.indentation > 0 ? text.indentation : column + odd.width
                report(odd, in: column, proper: proper)
                start = end
                column = proper
            }
            let end = lineEnd(from: start)
            if end > start || (column > text.indentation && text.indentation > 0) {
                guard column >= text.least else { break }
                add(line..<end, textFrom: start, in: column, to: &text)
                text.end = afterBreak(end)
            } else if text.indentation == 0, column == start - line, column > text.deepest.count {
                text.deepest = line..<start
            }
            line = afterBreak(end)
        }
        if keepsAll, line > text.end {
            text.end = line
            if text.shape == .oneRun { text.shape = .severalRuns }
        }
    }

    private func add(_ line: Range<Int>, textFrom start: Int, in column: Int, to text: inout BlockText) {
        if text.indentation == 0 {
            text.indentation = column
        } else if column < text.indentation {
            let missing = String(repeating: " ", count: text.indentation - column)
            text.outdented = text.outdented ?? start..<line.upperBound
            text.indents.append(Edit(line.lowerBound..<line.lowerBound, missing))
        }
        let followsBlankLine = text.end < line.lowerBound && text.shape != .oneRun
        text.shape = followsBlankLine || text.shape == .withBlankLines ? .withBlankLines : .severalRuns
        if text.tabLine == nil, bytes[start..<line.upperBound].contains(.tab) { text.tabLine = start..<line.upperBound }
    }

    private mutating func reportOddities(in text: BlockText) {
        if text.indentation > 0, text.deepest.count > text.indentation {
            let fix = Fix(Fix.emptyingLine, [Edit(text.deepest, "")])
            report(SyntaxFault.deepBlankLine, text.deepest, fix: fix)
        }
        if let outdented = text.outdented {
            report(SyntaxFault.outdentedText, outdented, fix: Fix(Fix.indenting, text.indents, isSafe: false))
        }
        if let tabLine = text.tabLine { report(SyntaxFault.tabInText, tabLine) }
    }
}
