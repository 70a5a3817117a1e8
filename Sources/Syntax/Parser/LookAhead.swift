import Diagnostics

/// The first content on a line.
struct Upcoming {
    /// Its first byte; the end of what can be read if there is none.
    var start: Int
    /// How many characters stand before it; -1 if there is no more.
    var column: Int
    /// Whether an empty line was passed on the way.
    var followsBlankLine = false
    /// Whether a comment was passed on the way.
    var followsComment = false
    /// A comment on a line of its own that may be text, with its column: no space follows its sign.
    var doubtfulComment: (start: Int, column: Int)?
    /// The sign of a `---` or a `...` that stands at `start` and ends what can be read.
    var marker: UInt8?
}

extension Parser {
    /// Finds the content that follows the value ending at an offset, with only blanks and a comment after it on its line.
    mutating func lookAhead(from end: Int) {
        upcoming = Upcoming(start: end, column: 0)
        var line = beginsLine(end) ? end : passRestOfLine(from: end)
        while line < bytes.count {
            let (start, column) = indentation(ofLineAt: line)
            switch byte(start) {
            case .lineFeed, .carriageReturn:
                upcoming.followsBlankLine = true
                line = afterBreak(start)
            case UInt8(ascii: "#"):
                upcoming.followsComment = true
                if byte(start + 1).beginsWord, upcoming.doubtfulComment == nil {
                    upcoming.doubtfulComment = (start, column)
                }
                line = afterBreak(lineEnd(from: start))
            default:
                upcoming.start = start
                upcoming.column = column
                if column == 0, isMarker(start) {
                    upcoming.column = -1
                    upcoming.marker = byte(start)
                }
                return
            }
        }
        upcoming.start = bytes.count
        upcoming.column = -1
    }

    private func isMarker(_ offset: Int) -> Bool {
        let sign = byte(offset)
        guard sign == UInt8(ascii: "-") || sign == UInt8(ascii: ".") else { return false }
        return byte(offset + 1) == sign && byte(offset + 2) == sign && endsWord(offset + 3)
    }

    private mutating func passRestOfLine(from end: Int) -> Int {
        let start = afterBlanks(end)
        if byte(start) == UInt8(ascii: "#") {
            upcoming.followsComment = true
            if byte(start + 1).beginsWord { report(SyntaxFault.hashInText, word(from: start)) }
        }
        return afterBreak(lineEnd(from: start))
    }

    /// Where the first content of a line stands; a tab counts as two spaces, as the fix makes it.
    private mutating func indentation(ofLineAt line: Int) -> (start: Int, column: Int) {
        var start = line
        while byte(start) == .space { start += 1 }
        let column = start - line
        guard byte(start) == .tab || byte(start) >= 0x80, unicodeSpace(at: start) > 0 || byte(start) == .tab else {
            return (start, column)
        }
        return odd(indentationFrom: start, column: column)
    }

    private mutating func odd(indentationFrom start: Int, column: Int) -> (start: Int, column: Int) {
        let end = afterAllSpaces(start)
        let blanks = bytes[start..<end]
        let tabs = blanks.count { $0 == .tab }
        let width = tabs * 2 + blanks.count { $0 != .tab && $0 & 0b1100_0000 != 0b1000_0000 }
        let edit =
            endsLine(end)
            ? Edit(start - column..<end, "") : Edit(start..<end, String(repeating: " ", count: width))
        let fix = Fix(Fix.usingSpaces, [edit])
        report(tabs > 0 ? SyntaxFault.tabIndentation : SyntaxFault.noBreakSpace, start..<end, fix: fix)
        return (end, column + width)
    }
}
