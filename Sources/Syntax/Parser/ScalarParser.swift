import Diagnostics

/// A fault in an unquoted text, to be reported when the end of the text is known.
struct TextFault {
    /// What would make the text mean what its author meant.
    enum Remedy { case none, quotes, closingQuote, closingBracket }

    let fault: Fault
    let range: Range<Int>
    let remedy: Remedy

    init(_ fault: Fault, _ range: Range<Int>, _ remedy: Remedy = .quotes) {
        self.fault = fault
        self.range = range
        self.remedy = remedy
    }
}

extension Parser {
    /// Reads a text or a list in brackets at the end of the last leaf.
    mutating func parseScalar(under parent: Int) {
        switch byte(position) {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): parseQuoted(under: parent)
        case UInt8(ascii: "|"): parseBlockScalar(.literal, under: parent)
        case UInt8(ascii: ">"): parseBlockScalar(.folded, under: parent)
        case UInt8(ascii: "["): parseFlowSequence(under: parent)
        default:
            let special = specialBeginning(at: position)
            parsePlain(under: parent, special.map { TextFault($0.fault, $0.place) })
        }
    }

    mutating func addScalar(_ scalar: ScannedScalar) {
        leaf(scalar.kind, to: scalar.end)
        nodes[nodes.count - 1].shape = scalar.shape
    }

    /// What YAML takes the beginning of an unquoted text for, if not for text.
    func specialBeginning(at start: Int) -> (fault: Fault, place: Range<Int>)? {
        let isAlone = endsWord(start + 1)
        switch byte(start) {
        case UInt8(ascii: "&") where !isAlone: return (SyntaxFault.anchor, word(from: start))
        case UInt8(ascii: "!") where !isAlone: return (SyntaxFault.tag, word(from: start))
        case UInt8(ascii: "*") where isAlias(start): return (SyntaxFault.alias, word(from: start))
        case UInt8(ascii: "{"): return (SyntaxFault.flowMapping, start..<start + 1)
        case UInt8(ascii: "#"): return (SyntaxFault.hashInText, word(from: start))
        case UInt8(ascii: "-") where isAlone, UInt8(ascii: "?") where isAlone,
            UInt8(ascii: "&"), UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "%"), UInt8(ascii: "@"),
            UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"),
            UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ","):
            return (SyntaxFault.indicatorFirst, start..<start + 1)
        default: return nil
        }
    }

    /// Whether `*word` is all that stands there: not emphasis, which has a second star.
    private func isAlias(_ start: Int) -> Bool {
        let word = word(from: start)
        return word == firstLine(from: start) && word.count > 1
            && !bytes[word.dropFirst()].contains(UInt8(ascii: "*"))
    }
}

// MARK: Plain

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
        let wasQuiet = isQuiet
        var line = plainLine(at: start)
        var fault = given ?? self.fault(in: line, from: start, isContinuation: false)
        var tabLine = line.tab.map { _ in start..<line.end }
        var shape = SyntaxTree.Shape.oneRun
        var hasComments = false
        while true {
            isQuiet = wasQuiet || fault != nil
            lookAhead(from: line.end)
            if let comment = upcoming.doubtfulComment, comment.column > max(parent, 0) {
                fault = fault ?? TextFault(SyntaxFault.hashInText, word(from: comment.start), .none)
            }
            guard upcoming.column > max(parent, 0) else { break }
            let next = upcoming.start
            line = plainLine(at: next)
            if upcoming.followsComment {
                hasComments = true
                fault = fault ?? TextFault(SyntaxFault.textAfterComment, next..<line.end, .none)
            }
            fault = fault ?? self.fault(in: line, from: next, isContinuation: true)
            tabLine = tabLine ?? line.tab.map { _ in next..<line.end }
            shape = upcoming.followsBlankLine || shape == .withBlankLines ? .withBlankLines : .severalRuns
        }
        isQuiet = wasQuiet
        let end = line.end
        addScalar(ScannedScalar(kind: .plain, end: end, shape: shape))
        if let fault {
            report(fault, inTextFrom: start, isOneLine: shape == .oneRun, hasComments: hasComments)
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

    private mutating func report(_ text: TextFault, inTextFrom start: Int, isOneLine: Bool, hasComments: Bool) {
        let fix: Fix? =
            switch text.remedy {
            case .quotes where !hasComments: quoting(start..<position)
            case .closingQuote where isOneLine && !bytes[start + 1..<position].contains(bytes[start]):
                Fix(Fix.closing, [Edit(position..<position, bytes[start] == UInt8(ascii: "'") ? "'" : "\"")])
            case .closingBracket where isOneLine && !bytes[start + 1..<position].contains(where: \.isBracket):
                Fix(Fix.closingBracket, [Edit(position..<position, "]")])
            case .none, .quotes, .closingQuote, .closingBracket: nil
            }
        report(text.fault, text.range, fix: fix)
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

    /// The fix that puts quotes round a text: double ones, or single ones if that saves escapes.
    func quoting(_ range: Range<Int>) -> Fix {
        let hasSpecial = bytes[range].contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
        guard hasSpecial else {
            return Fix(
                Fix.quoting,
                [Edit(range.lowerBound..<range.lowerBound, "\""), Edit(range.upperBound..<range.upperBound, "\"")])
        }
        var edits: [Edit] = []
        var offset = range.lowerBound
        var pending = "'"
        while offset < range.upperBound {
            var end = offset
            while end < range.upperBound, bytes[end] == UInt8(ascii: "'") { end += 1 }
            pending += String(repeating: "''", count: end - offset)
            if !pending.isEmpty { edits.append(Edit(offset..<end, pending)) }
            pending = ""
            offset = end + 1
            while offset < range.upperBound, bytes[offset] != UInt8(ascii: "'") { offset += 1 }
        }
        let last = edits.last.map { $0.range.end == range.upperBound && $0.range.start < $0.range.end } ?? false
        if last, let edit = edits.popLast() {
            edits.append(Edit(edit.range, edit.replacement + "'"))
        } else {
            edits.append(Edit(range.upperBound..<range.upperBound, "'"))
        }
        return Fix(Fix.quoting, edits)
    }
}
