import Diagnostics

/// A scalar that has been found and is not yet in the tree.
struct ScannedScalar {
    let kind: SyntaxTree.Kind
    let end: Int
    let shape: SyntaxTree.Shape
}

extension Parser {
    /// The quoted text at an offset, if it ends before a line that is not indented more than its parent.
    func quoted(at start: Int, under parent: Int) -> ScannedScalar? {
        let quote = byte(start)
        let isDouble = quote == UInt8(ascii: "\"")
        var shape = SyntaxTree.Shape.oneRun
        var offset = start + 1
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte == quote {
                if isDouble || self.byte(offset + 1) != quote {
                    return ScannedScalar(kind: isDouble ? .doubleQuoted : .singleQuoted, end: offset + 1, shape: shape)
                }
                if shape == .oneRun { shape = .severalRuns }
                offset += 2
            } else if byte == UInt8(ascii: "\\"), isDouble {
                if shape == .oneRun { shape = .severalRuns }
                offset += endsLine(offset + 1) ? 1 : 2
            } else if byte.isBreak {
                if parent == .max { return nil }
                var line = afterBreak(offset)
                var text = afterBlanks(line)
                shape = shape == .withBlankLines ? .withBlankLines : .severalRuns
                while text < bytes.count, endsLine(text) {
                    shape = .withBlankLines
                    line = afterBreak(text)
                    text = afterBlanks(line)
                }
                guard text - line > max(parent, 0) else { return nil }
                offset = text
            } else {
                offset += 1
            }
        }
        return nil
    }

    mutating func parseQuoted(under parent: Int) {
        let start = position
        guard let text = quoted(at: start, under: parent) else {
            return parsePlain(under: parent, TextFault(SyntaxFault.unclosedQuote, start..<start + 1, .closingQuote))
        }
        let rest = afterBlanks(text.end)
        guard endsLine(rest) || (byte(rest) == UInt8(ascii: "#") && rest > text.end) else {
            return parsePlain(under: parent, TextFault(SyntaxFault.textAfterQuote, rest..<plainLine(at: rest).end))
        }
        addScalar(text)
        if text.shape != .oneRun {
            checkIndentation(in: start..<text.end)
            if text.kind == .doubleQuoted { checkEscapes(in: start..<text.end) }
        }
        lookAhead(from: text.end)
    }

    /// Reports tabs before the text of a further line, which YAML readers treat differently.
    private mutating func checkIndentation(in range: Range<Int>) {
        for offset in range where bytes[offset].isBreak {
            let blanks = offset + 1..<afterBlanks(offset + 1)
            guard bytes[blanks].contains(.tab) else { continue }
            let replacement = endsLine(blanks.upperBound) ? "" : String(repeating: " ", count: 2 * blanks.count)
            report(SyntaxFault.tabIndentation, blanks, fix: Fix(Fix.usingSpaces, [Edit(blanks, replacement)]))
        }
    }

    /// Reports the escapes in a text in double quotes that mean nothing, or nothing that a page can hold.
    mutating func checkEscapes(in range: Range<Int>) {
        var offset = range.lowerBound
        while offset < range.upperBound {
            guard bytes[offset] == UInt8(ascii: "\\") else {
                offset += 1
                continue
            }
            let end = min(afterCharacter(offset + 1), range.upperBound - 1)
            let sign = byte(offset + 1)
            if let digits = Escape.digits(after: sign) {
                let number = min(end, range.upperBound)..<min(end + digits, range.upperBound - 1)
                if Escape.scalar(bytes[number]) == nil || number.count < digits { reportEscape(offset..<end) }
            } else if !sign.isBreak, Escape.meaning(of: sign) == nil || sign == UInt8(ascii: "'") {
                reportEscape(offset..<end)
            }
            offset = end
        }
    }

    private mutating func reportEscape(_ escape: Range<Int>) {
        let fix = Fix(Fix.doublingBackslash, [Edit(escape.lowerBound..<escape.lowerBound + 1, "\\\\")], isSafe: false)
        report(SyntaxFault.unknownEscape, escape, fix: fix)
    }
}
