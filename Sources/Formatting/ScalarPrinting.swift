import Syntax

extension Printer {
    /// Writes a text to the end of its last line, with the comment behind it.
    ///
    /// - Parameter isBelow: Whether it begins the line that has been indented for it.
    mutating func printScalar(_ leaf: Int, of owner: Int, in column: Int, isBelow: Bool) {
        let node = source.nodes[leaf]
        switch node.kind {
        case .literal, .folded:
            if !isBelow { output.append(.space) }
            return printBlock(leaf, in: column + 2)
        case _ where node.hasSeveralLines(in: source.bytes): printLines(leaf, of: owner, in: column, isBelow: isBelow)
        default: printLine(leaf, of: owner, in: column, isBelow: isBelow)
        }
        printBehind(owner, .trailing)
        endLine()
    }

    /// The text of a leaf on one line whose quotes can be chosen anew: one without escapes but of quotes and backslashes.
    func simpleText(of leaf: Int) -> ArraySlice<UInt8>? {
        let node = source.nodes[leaf]
        let range = source.range(of: leaf)
        if node.kind == .plain { return source.bytes[range] }
        let inner = source.bytes[range.lowerBound + 1..<range.upperBound - 1]
        if node.shape == .oneRun { return inner }
        guard !node.hasSeveralLines(in: source.bytes) else { return nil }
        if node.kind == .doubleQuoted {
            var isEscape = false
            for byte in inner {
                if isEscape, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte != UInt8(ascii: "/") {
                    return nil
                }
                isEscape = !isEscape && byte == UInt8(ascii: "\\")
            }
        }
        return source.tree.content(ofLeaf: leaf).bytes[...]
    }

    /// Writes a text of one line.
    private mutating func printLine(_ leaf: Int, of owner: Int, in column: Int, isBelow: Bool) {
        let range = source.range(of: leaf)
        var text = source.bytes[range]
        let isPlain = source.nodes[leaf].kind == .plain
        if let simple = simpleText(of: leaf) {
            let needsQuotes =
                isPlain
                ? Quotes.areWanted(around: simple)
                : Quotes.areNeeded(around: simple, at: isBelow ? .onOwnLine : .behindSign) || hasDoubtfulFoot(owner)
            text = needsQuotes ? Quotes.around(simple)[...] : simple
        }
        if !isBelow {
            let isEntry = source.nodes[owner].kind == .entry
            // What the author put on a line of its own stays there if it would not fit behind the key.
            if isEntry, hasLineEnd(between: owner, and: leaf), currentWidth + 1 + width(of: text) > Printer.width {
                if !isPlain, !Quotes.areNeeded(around: text, at: .onOwnLine) { text = Quotes.around(text)[...] }
                endLine()
                indent(column + 2)
            } else {
                output.append(.space)
            }
        }
        output += text
    }

    /// Whether a comment below could be taken for the rest of a text without quotes, for want of a space after its sign.
    private func hasDoubtfulFoot(_ owner: Int) -> Bool {
        remarks.of(owner, .foot).contains { comment in
            comment.range.count > 1 && source.bytes[comment.range.lowerBound + 1].beginsWord
        }
    }

    private func hasLineEnd(between owner: Int, and leaf: Int) -> Bool {
        source.nodes[owner..<leaf].contains { $0.kind == .lineEnd }
    }

    /// Writes a text of several lines, each as it is but for the blanks around it: they are folded into one text anyway.
    private mutating func printLines(_ leaf: Int, of owner: Int, in column: Int, isBelow: Bool) {
        let range = source.range(of: leaf)
        let canStandBelow = source.nodes[leaf].kind != .plain || !isRisky(range)
        if !isBelow {
            if source.nodes[owner].kind == .entry, canStandBelow {
                endLine()
                indent(column + 2)
            } else {
                output.append(.space)
            }
        }
        let isDouble = source.nodes[leaf].kind == .doubleQuoted
        var start = range.lowerBound
        while true {
            let end = source.lineEnd(from: start, before: range.upperBound)
            write(end == range.upperBound ? start..<end : withoutBlanks(start..<end, isDouble: isDouble))
            guard end < range.upperBound else { return }
            endLine()
            start = end + 1
            while source.bytes[start].isBlank { start += 1 }
            if source.bytes[start] != .lineFeed { indent(column + 2) }
        }
    }

    /// Whether a plain text could be taken for a key or an item if it began a line.
    private func isRisky(_ range: Range<Int>) -> Bool {
        let line = source.bytes[range.lowerBound..<source.lineEnd(from: range.lowerBound, before: range.upperBound)]
        return line.first == UInt8(ascii: "-") || line.first == UInt8(ascii: "?") || line.contains(UInt8(ascii: ":"))
    }

    /// A line without the blanks at its end; one that a backslash stands before is text.
    private func withoutBlanks(_ line: Range<Int>, isDouble: Bool) -> Range<Int> {
        let trimmed = source.withoutBlanks(line)
        guard isDouble, trimmed.upperBound < line.upperBound else { return trimmed }
        let slashes = source.bytes[trimmed].reversed().prefix { $0 == UInt8(ascii: "\\") }.count
        return slashes % 2 == 0 ? trimmed : trimmed.lowerBound..<trimmed.upperBound + 1
    }
}

// MARK: - Block scalars

extension Printer {
    /// Writes a text after `|` or `>`, with its lines in another column.
    private mutating func printBlock(_ leaf: Int, in column: Int) {
        let node = source.nodes[leaf]
        let range = source.range(of: leaf)
        let indentation = Int(node.indentation)
        let headerEnd = source.lineEnd(from: range.lowerBound, before: range.upperBound)
        let isKept = source.bytes[range.lowerBound..<headerEnd].prefix { !$0.isBlank }.contains(UInt8(ascii: "+"))
        var lines = min(headerEnd + 1, range.upperBound)..<range.upperBound
        if node.kind == .literal, !isKept { lines = withoutBlankLines(lines) }
        output.append(source.bytes[range.lowerBound])
        if beginsIndented(lines, beyond: indentation, isFolded: node.kind == .folded) {
            output.append(UInt8(ascii: "2"))
        }
        printEnding(range.lowerBound + 1..<headerEnd, of: lines)
        endLine()
        // Where no line has text, all are empty, whatever they are indented by.
        let most = indentation > 0 ? indentation : .max
        var start = lines.lowerBound
        while start < lines.upperBound {
            let end = source.lineEnd(from: start, before: lines.upperBound)
            var text = min(start + leadingSpaces(start..<end, most: most), end)..<end
            if node.kind == .literal { text = withoutNeedlessBlanks(text, before: lines.upperBound) }
            if !text.isEmpty {
                indent(column)
                write(text)
            }
            endLine()
            start = end + 1
        }
    }

    /// Writes the sign for how the text ends, and the comment behind it.
    private mutating func printEnding(_ header: Range<Int>, of lines: Range<Int>) {
        let signs = source.bytes[header].prefix { !$0.isBlank }
        if signs.contains(UInt8(ascii: "-")) {
            output.append(UInt8(ascii: "-"))
        } else if signs.contains(UInt8(ascii: "+")), endsWithBlankLine(lines) {
            output.append(UInt8(ascii: "+"))
        }
        if let comment = source.bytes[header].firstIndex(of: UInt8(ascii: "#")) {
            write("  ")
            write(source.withoutBlanks(comment..<header.upperBound))
        }
    }

    /// Lines without those at the end that hold blanks alone.
    private func withoutBlankLines(_ lines: Range<Int>) -> Range<Int> {
        var end = lines.upperBound
        while end > lines.lowerBound, source.bytes[end - 1].isBlank || source.bytes[end - 1] == .lineFeed { end -= 1 }
        return lines.lowerBound..<min(source.lineEnd(from: end, before: lines.upperBound) + 1, lines.upperBound)
    }

    /// Whether the last line of a text is empty, or all there is.
    private func endsWithBlankLine(_ lines: Range<Int>) -> Bool {
        guard !lines.isEmpty else { return false }
        var start = lines.upperBound - 1
        while start > lines.lowerBound, source.bytes[start - 1] != .lineFeed { start -= 1 }
        return source.bytes[start..<lines.upperBound - 1].allSatisfy { $0 == .space }
    }

    /// Whether the first line with text is indented further than the text, so that the header must say how far that is.
    private func beginsIndented(_ lines: Range<Int>, beyond indentation: Int, isFolded: Bool) -> Bool {
        guard indentation > 0 else { return false }
        var start = lines.lowerBound
        while start < lines.upperBound {
            let end = source.lineEnd(from: start, before: lines.upperBound)
            let text = start + leadingSpaces(start..<end, most: indentation)
            if text < end, isFolded || !source.withoutBlanks(text..<end).isEmpty { return source.bytes[text] == .space }
            start = end + 1
        }
        return false
    }

    private func leadingSpaces(_ line: Range<Int>, most: Int) -> Int {
        var count = 0
        while count < min(most, line.count), source.bytes[line.lowerBound + count] == .space { count += 1 }
        return count
    }

    /// A line without the blanks at its end, but with the two that break the line in Markdown, where more text follows.
    private func withoutNeedlessBlanks(_ line: Range<Int>, before end: Int) -> Range<Int> {
        let trimmed = source.withoutBlanks(line)
        guard line.count - trimmed.count > 1, !trimmed.isEmpty,
            source.bytes[trimmed.upperBound] == .space, source.bytes[trimmed.upperBound + 1] == .space
        else { return trimmed }
        var next = line.upperBound + 1
        while next < end, source.bytes[next].isBlank { next += 1 }
        let isLast = next >= end || source.bytes[next] == .lineFeed
        return isLast ? trimmed : trimmed.lowerBound..<trimmed.upperBound + 2
    }
}

extension SyntaxTree.Node {
    /// Whether a text goes on over a line end.
    fileprivate func hasSeveralLines(in bytes: [UInt8]) -> Bool {
        shape != .oneRun && bytes[Int(start)..<Int(end)].contains(.lineFeed)
    }
}

extension Layout {
    /// The bytes of a node.
    func range(of node: Int) -> Range<Int> { Int(nodes[node].start)..<Int(nodes[node].end) }

    /// The offset of the next line end, or the limit.
    func lineEnd(from offset: Int, before end: Int) -> Int {
        var offset = offset
        while offset < end, bytes[offset] != .lineFeed { offset += 1 }
        return offset
    }
}
