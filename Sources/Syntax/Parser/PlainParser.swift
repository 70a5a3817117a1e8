import Diagnostics

/// What stands on one line, read as text without quotes.
struct PlainLine {
    /// The end of the text, before blanks and a comment.
    var end: Int
    /// The first colon that a blank or nothing follows.
    var colon: Int?
    /// The first `#` after a blank that has a word after it, so that it is not a comment.
    var hash: Int?
    /// The first tab within the text.
    var tab: Int?
}

extension Parser {
    func plainLine(at start: Int, untilColon: Bool = false) -> PlainLine {
        var line = PlainLine(end: start)
        var offset = start
        var tab: Int?
        while offset < bytes.count {
            switch bytes[offset] {
            case .lineFeed, .carriageReturn: return line
            case .space: break
            case .tab: tab = tab ?? offset
            case UInt8(ascii: "#") where offset > line.end:
                if !byte(offset + 1).beginsWord || untilColon { return line }
                line.hash = line.hash ?? offset
                line.end = offset + 1
            case UInt8(ascii: ":") where endsWord(offset + 1):
                line.colon = line.colon ?? offset
                if untilColon { return line }
                line.end = offset + 1
            default:
                line.end = offset + 1
                line.tab = tab
            }
            offset += 1
        }
        return line
    }

    /// Reads an unquoted text and the lines that continue it, indented more than its parent.
    ///
    /// - Parameter given: What is known to be wrong with it. Of all that is wrong only the first is reported.
    mutating func parsePlain(under parent: Int, _ given: TextFault? = nil) {
        let start = position
        var line = plainLine(at: start)
        var fault = given ?? self.fault(in: line, from: start, isContinuation: false)
        var tabLine = line.tab.map { _ in start..<line.end }
        var shape = SyntaxTree.Shape.oneRun
        var isOneText = true
        while true {
            lookAhead(from: line.end)
            if let comment = upcoming.doubtfulComment, comment.column > max(parent, 0) {
                fault = fault ?? TextFault(SyntaxFault.hashInText, word(from: comment.start), .none)
            }
            guard upcoming.column > max(parent, 0) else { break }
            let next = upcoming.start
            line = plainLine(at: next)
            if upcoming.followsComment {
                isOneText = false
                fault = fault ?? TextFault(SyntaxFault.textAfterComment, next..<line.end, .none)
            }
            let further = self.fault(in: line, from: next, isContinuation: true)
            isOneText = isOneText && further?.remedy ?? .quotes == .quotes
            fault = fault ?? further
            tabLine = tabLine ?? line.tab.map { _ in next..<line.end }
            shape = upcoming.followsBlankLine || shape == .withBlankLines ? .withBlankLines : .severalRuns
        }
        let end = line.end
        addScalar(ScannedScalar(kind: .plain, end: end, shape: shape))
        if let fault {
            report(fault, inTextFrom: start, isOneLine: shape == .oneRun, isOneText: isOneText)
        } else {
            reportOddities(in: start..<end, tabLine: tabLine)
        }
    }

    private func fault(in line: PlainLine, from start: Int, isContinuation: Bool) -> TextFault? {
        if isContinuation, isDash(start), endsWord(start + 1) {
            return TextFault(SyntaxFault.listWithinText, start..<line.end, .none)
        }
        if let hash = line.hash, hash < line.colon ?? .max {
            return TextFault(SyntaxFault.hashInText, word(from: hash))
        }
        guard let colon = line.colon else { return nil }
        if isContinuation, looksLikeKey(start..<colon) {
            return TextFault(SyntaxFault.keyWithinText, start..<colon + 1, .none)
        }
        return TextFault(SyntaxFault.colonInText, word(endingAt: colon + 1, notBefore: start))
    }

    /// Whether a line begins with one or two words and a colon, the first in lower case.
    private func looksLikeKey(_ range: Range<Int>) -> Bool {
        guard range.count < 30, let first = bytes[range].first else { return false }
        let isLowerCase =
            first.isASCIILetter && first & 0x20 != 0 || (first == 0xC3 && byte(range.lowerBound + 1) >= 0xA0)
        return isLowerCase && bytes[range].count { $0 == .space } < 2
            && bytes[range].allSatisfy { $0.isASCIILetter || $0 >= 0x80 || $0 == .space }
    }

    private mutating func reportOddities(in range: Range<Int>, tabLine: Range<Int>?) {
        if let tabLine { report(SyntaxFault.tabInText, tabLine) }
        let text = bytes[range]
        guard text.count > 6, text.first == 0xE2, isCurlyQuote(range.lowerBound), isCurlyQuote(range.upperBound - 3),
            !(range.lowerBound + 3..<range.upperBound - 3).contains(where: isCurlyQuote)
        else { return }
        report(SyntaxFault.curlyQuotes, range)
    }

    /// Whether “, ” or „ stands at an offset.
    private func isCurlyQuote(_ offset: Int) -> Bool {
        byte(offset) == 0xE2 && byte(offset + 1) == 0x80 && 0x9C...0x9E ~= byte(offset + 2)
    }
}
