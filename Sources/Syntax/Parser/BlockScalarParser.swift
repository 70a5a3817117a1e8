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
        let text = blockText(
            from: afterBreak(lineEnd(from: rest)), under: parent,
            indentation: header.digit.map { max(parent, 0) + $0 } ?? 0, keepsAll: header.keepsAll)
        if header.digit != nil, text.shape == .oneRun {
            return parsePlain(under: parent, TextFault(SyntaxFault.indicatorFirst, start..<start + 1))
        }
        leaf(kind, to: text.end)
        nodes[nodes.count - 1].indentation = UInt16(clamping: text.indentation)
        nodes[nodes.count - 1].shape = text.shape
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

/// The lines of a block scalar.
private struct BlockText {
    /// The end of the last line, its line end included.
    var end: Int
    /// The column of the text; 0 as long as no text has been seen.
    var indentation: Int
    var shape = SyntaxTree.Shape.oneRun
}

extension Parser {
    private mutating func blockText(
        from first: Int, under parent: Int, indentation: Int, keepsAll: Bool
    ) -> BlockText {
        var text = BlockText(end: first, indentation: indentation)
        var line = first
        var deepest = first..<first
        var outdented: (first: Range<Int>, edits: [Edit])?
        var tabLine: Range<Int>?
        while line < bytes.count {
            var start = line
            while byte(start) == .space { start += 1 }
            let isKnown = text.indentation > 0
            if endsLine(start), !isKnown || start - line <= text.indentation {
                if !isKnown, start - line > deepest.count { deepest = line..<start }
                line = afterBreak(start)
                continue
            }
            if !isKnown || start - line < text.indentation {
                start = passOddBlanks(in: line, from: start, text.indentation)
            }
            if endsLine(start), start - line <= text.indentation || !isKnown {
                line = afterBreak(start)
                continue
            }
            let column = start - line
            guard column > max(parent, 0) || (column > 0 && parent < 0) else { break }
            if !isKnown {
                text.indentation = column
                if deepest.count > column { reportDeepLine(deepest) }
            } else if column < text.indentation {
                let edit = Edit(line..<line, String(repeating: " ", count: text.indentation - column))
                outdented = (outdented?.first ?? firstLine(from: start), (outdented?.edits ?? []) + [edit])
            }
            let end = lineEndNotingTab(from: start, &tabLine)
            text.shape =
                text.end < line && text.shape != .oneRun || text.shape == .withBlankLines
                ? .withBlankLines : .severalRuns
            line = afterBreak(end)
            text.end = line
        }
        if keepsAll, line > text.end {
            text.end = line
            if text.shape == .oneRun { text.shape = .severalRuns }
        }
        if let outdented {
            report(SyntaxFault.outdentedText, outdented.first, fix: Fix(Fix.indenting, outdented.edits))
        }
        if let tabLine { report(SyntaxFault.tabInText, tabLine) }
        return text
    }

    /// Reports tabs and no-break spaces among the blanks that indent a line, and returns where its text begins.
    private mutating func passOddBlanks(in line: Int, from start: Int, _ indentation: Int) -> Int {
        guard byte(start) == .tab || unicodeSpace(at: start) > 0 else { return start }
        let end = afterAllSpaces(start)
        let hasTab = bytes[start..<end].contains(.tab)
        let width = max(2, indentation - (start - line))
        let replacement = endsLine(end) ? "" : String(repeating: " ", count: width)
        report(
            hasTab ? SyntaxFault.tabIndentation : SyntaxFault.noBreakSpace, start..<end,
            fix: Fix(Fix.usingSpaces, [Edit(start..<end, replacement)]))
        return end
    }

    private mutating func reportDeepLine(_ blanks: Range<Int>) {
        report(SyntaxFault.deepBlankLine, blanks, fix: Fix(Fix.emptyingLine, [Edit(blanks, "")]))
    }

    private func lineEndNotingTab(from start: Int, _ tabLine: inout Range<Int>?) -> Int {
        var end = start
        var hasTab = false
        while end < bytes.count, !bytes[end].isBreak {
            if bytes[end] == .tab { hasTab = true }
            end += 1
        }
        if hasTab, tabLine == nil { tabLine = start..<end }
        return end
    }
}
