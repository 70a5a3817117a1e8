import Diagnostics

extension Parser {
    /// Reads a text or a list in brackets at the end of the last leaf.
    mutating func parseScalar(under parent: Int) {
        switch byte(position) {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            if let text = quoted(at: position, under: parent) {
                addScalar(text)
                lookAhead(from: position)
            } else {
                parsePlain(under: parent)
            }
        case UInt8(ascii: "|"): parseBlockScalar(.literal, under: parent)
        case UInt8(ascii: ">"): parseBlockScalar(.folded, under: parent)
        case UInt8(ascii: "["): parseFlowSequence()
        default: parsePlain(under: parent)
        }
    }

    mutating func addScalar(_ scalar: ScannedScalar) {
        leaf(scalar.kind, to: scalar.end)
        nodes[nodes.count - 1].shape = scalar.shape
    }

    mutating func parsePlain(under parent: Int) {
        let start = position
        var end = plainLine(at: start).end
        var shape = SyntaxTree.Shape.oneRun
        lookAhead(from: end)
        while upcoming.column > parent, !upcoming.followsComment {
            end = plainLine(at: upcoming.start).end
            shape = upcoming.followsBlankLine || shape == .withBlankLines ? .withBlankLines : .severalRuns
            lookAhead(from: end)
        }
        addScalar(ScannedScalar(kind: .plain, end: end, shape: shape))
    }

    /// What stands on one line from an offset on, read as text without quotes.
    func plainLine(at start: Int) -> PlainLine {
        var line = PlainLine(end: start)
        var offset = start
        while true {
            let byte = byte(offset)
            if byte.isBreak { return line }
            if byte == UInt8(ascii: "#"), offset > line.end { return line }
            if byte == UInt8(ascii: ":"), line.colon == nil, endsWord(offset + 1) { line.colon = offset }
            offset += 1
            if !byte.isBlank { line.end = offset }
        }
    }
}

struct PlainLine {
    /// The end of the text, before blanks and a comment.
    var end: Int
    /// The first colon that a blank or nothing follows.
    var colon: Int?
}

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
                var line = afterBreak(offset)
                var text = afterBlanks(line)
                shape = shape == .withBlankLines ? .withBlankLines : .severalRuns
                while text < bytes.count, endsLine(text) {
                    shape = .withBlankLines
                    line = afterBreak(text)
                    text = afterBlanks(line)
                }
                guard text - line > parent else { return nil }
                offset = text
            } else {
                offset += 1
            }
        }
        return nil
    }
}

extension Parser {
    /// Reads a `|` or a `>` and the lines under it.
    mutating func parseBlockScalar(_ kind: SyntaxTree.Kind, under parent: Int) {
        var line = afterBreak(lineEnd(from: position))
        var end = line
        var indentation = 0
        var isOneLine = true
        while line < bytes.count {
            var start = line
            while byte(start) == .space { start += 1 }
            let next = afterBreak(lineEnd(from: start))
            if endsLine(start) {
                line = next
                continue
            }
            let column = start - line
            if indentation == 0, column > max(parent, 0) { indentation = column }
            guard indentation > 0, column >= indentation else { break }
            line = next
            end = next
            isOneLine = false
        }
        leaf(kind, to: end)
        nodes[nodes.count - 1].indentation = UInt16(clamping: indentation)
        nodes[nodes.count - 1].shape = isOneLine ? .oneRun : .severalRuns
        lookAhead(from: end)
    }

    /// Reads a list in brackets.
    mutating func parseFlowSequence() {
        let sequence = open(.flowSequence)
        leaf(.openBracket, to: position + 1)
        while !endsLine(position) {
            leaf(.whitespace, to: afterBlanks(position))
            switch byte(position) {
            case UInt8(ascii: "]"):
                leaf(.closeBracket, to: position + 1)
                close(sequence)
                lookAhead(from: position)
                return
            case UInt8(ascii: ","): leaf(.comma, to: position + 1)
            default:
                let item = open(.item)
                if let text = quoted(at: position, under: .max) {
                    addScalar(text)
                } else {
                    var end = position
                    while !endsLine(end), byte(end) != UInt8(ascii: ","), byte(end) != UInt8(ascii: "]") { end += 1 }
                    while byte(end - 1).isBlank { end -= 1 }
                    leaf(.plain, to: end)
                }
                close(item)
            }
        }
        close(sequence)
        lookAhead(from: position)
    }
}
