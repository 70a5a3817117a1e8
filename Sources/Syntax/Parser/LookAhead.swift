import Diagnostics

/// The first content on a line.
struct Upcoming {
    /// Its first byte; the end of what can be read if there is none.
    var start: Int
    /// How many characters stand before it; -1 if there is no more.
    var column: Int
    /// Whether its indentation has been reported, and so nothing more need be said of its place.
    var isReported = false
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
            let (start, column, isReported) = indentation(ofLineAt: line)
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
                upcoming.isReported = isReported
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

    private mutating func indentation(ofLineAt line: Int) -> (start: Int, column: Int, isReported: Bool) {
        var start = line
        while byte(start) == .space { start += 1 }
        let column = start - line
        guard let odd = oddBlanks(at: start) else { return (start, column, false) }
        report(odd, in: column, proper: column + odd.width)
        return (odd.range.upperBound, column + odd.width, true)
    }
}

// MARK: Odd blanks

/// Blanks that cannot indent a line: tabs, and spaces that YAML does not know, with all that stand beside them.
struct OddBlanks {
    let range: Range<Int>
    /// How many spaces they are probably meant as; a tab as two.
    let width: Int
    let hasTab: Bool
}

extension Parser {
    /// The blanks at an offset, if the first cannot indent a line.
    func oddBlanks(at start: Int) -> OddBlanks? {
        guard byte(start) == .tab || unicodeSpace(at: start) > 0 else { return nil }
        let end = afterAllSpaces(start)
        let characters = bytes[start..<end].count { $0 & 0b1100_0000 != 0b1000_0000 }
        let tabs = bytes[start..<end].count { $0 == .tab }
        return OddBlanks(range: start..<end, width: characters + tabs, hasTab: tabs > 0)
    }

    /// Reports odd blanks that stand in a column, where the text after them should begin in another.
    mutating func report(_ odd: OddBlanks, in column: Int, proper: Int) {
        let isEmptyLine = endsLine(odd.range.upperBound)
        let edit =
            isEmptyLine
            ? Edit(odd.range.lowerBound - column..<odd.range.upperBound, "")
            : Edit(odd.range, String(repeating: " ", count: proper - column))
        report(
            odd.hasTab ? SyntaxFault.tabIndentation : SyntaxFault.noBreakSpace, odd.range,
            fix: Fix(Fix.usingSpaces, [edit]))
    }
}
