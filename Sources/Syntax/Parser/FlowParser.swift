import Diagnostics

extension UInt8 {
    /// Whether it opens or closes a list or a mapping in brackets.
    var isBracket: Bool {
        self | 0x20 == UInt8(ascii: "{") || self | 0x20 == UInt8(ascii: "}")
    }

    /// Whether it means something between brackets.
    var isFlowIndicator: Bool {
        isBracket || self == UInt8(ascii: ",")
    }
}

/// Lists in brackets on one line, of plain and quoted items.
extension Parser {
    /// Reads a list in brackets; if it is none, a text that begins with a bracket.
    mutating func parseFlowSequence(under parent: Int) {
        let sequence = open(.flowSequence)
        let firstDiagnostic = diagnostics.count
        if let fault = parseFlowItems() {
            withdraw(sequence)
            forgetDiagnostics(from: firstDiagnostic)
            parsePlain(under: parent, fault)
        } else {
            close(sequence)
            lookAhead(from: position)
        }
    }

    /// Reads from the opening to the closing bracket.
    private mutating func parseFlowItems() -> TextFault? {
        let start = position
        leaf(.openBracket, to: start + 1)
        var needsItem = false
        while true {
            leaf(.whitespace, to: afterBlanks(position))
            if endsLine(position) { return TextFault(SyntaxFault.unclosedBracket, start..<start + 1, .closingBracket) }
            switch byte(position) {
            case UInt8(ascii: "]"):
                if needsItem { reportEmptyItem() }
                leaf(.closeBracket, to: position + 1)
                return faultAfterBracket()
            case UInt8(ascii: ","):
                reportEmptyItem()
                leaf(.comma, to: position + 1)
            case UInt8(ascii: "["): return TextFault(SyntaxFault.nestedBracket, position..<position + 1, .none)
            case UInt8(ascii: "{"): return TextFault(SyntaxFault.flowMapping, position..<position + 1, .none)
            default:
                if let fault = parseFlowItem(in: start) { return fault }
                leaf(.whitespace, to: afterBlanks(position))
                needsItem = byte(position) == UInt8(ascii: ",")
                if needsItem { leaf(.comma, to: position + 1) }
            }
        }
    }

    private func faultAfterBracket() -> TextFault? {
        let rest = afterBlanks(position)
        if endsLine(rest) || (byte(rest) == UInt8(ascii: "#") && rest > position) { return nil }
        return TextFault(SyntaxFault.textAfterBracket, rest..<plainLine(at: rest).end)
    }

    private mutating func reportEmptyItem() {
        let comma = nodes.lastIndex { $0.kind == .comma }.map { nodes[$0].range }
        let place = byte(position) == UInt8(ascii: ",") ? SourceRange(position, position + 1) : comma
        guard let place else { return }
        report(Diagnostic(SyntaxFault.emptyItem, at: place, fix: Fix(Fix.removingComma, [Edit(place, "")])))
    }

    private mutating func parseFlowItem(in bracket: Int) -> TextFault? {
        let start = position
        let isQuote = byte(start) == UInt8(ascii: "\"") || byte(start) == UInt8(ascii: "'")
        let text = isQuote ? quoted(at: start, under: .max) : nil
        if isQuote, text == nil { return TextFault(SyntaxFault.unclosedQuote, start..<start + 1, .none) }
        let line = flowText(at: text?.end ?? start)
        if line.end < bytes.count, bytes[line.end] == UInt8(ascii: "[") {
            return TextFault(SyntaxFault.nestedBracket, line.end..<line.end + 1, .none)
        }
        if line.end < bytes.count, bytes[line.end] == UInt8(ascii: "{") || bytes[line.end] == UInt8(ascii: "}") {
            return TextFault(SyntaxFault.flowMapping, line.end..<line.end + 1, .none)
        }
        let end = beforeBlanks(line.end, from: start)
        if endsLine(line.end) {
            return TextFault(SyntaxFault.unclosedBracket, bracket..<bracket + 1, .closingBracket)
        }
        let item = open(.item)
        if let text, text.end == end {
            addScalar(text)
            if text.kind == .doubleQuoted, text.shape != .oneRun { checkEscapes(in: start..<end) }
        } else {
            leaf(.plain, to: end)
            if let fault = faultInFlowItem(start..<end, line, after: text?.end) {
                report(fault.fault, fault.range, fix: quoting(start..<end))
            }
        }
        close(item)
        return nil
    }

    /// What stands up to the next sign between brackets; a colon before such a sign is one before a blank.
    private func flowText(at start: Int) -> PlainLine {
        var line = PlainLine(end: start)
        while !endsLine(line.end), !byte(line.end).isFlowIndicator {
            let next = byte(line.end + 1)
            if byte(line.end) == UInt8(ascii: ":"),
                endsWord(line.end + 1) || next.isFlowIndicator || next == UInt8(ascii: "?")
            {
                line.colon = line.colon ?? line.end
            }
            if byte(line.end) == UInt8(ascii: "#"), byte(line.end - 1).isBlank { line.hash = line.hash ?? line.end }
            line.end += 1
        }
        return line
    }

    private func faultInFlowItem(_ item: Range<Int>, _ line: PlainLine, after quote: Int?) -> TextFault? {
        if let quote {
            return TextFault(SyntaxFault.textAfterQuote, afterBlanks(quote)..<item.upperBound)
        }
        if let fault = specialBeginning(at: item.lowerBound) { return fault }
        let first = byte(item.lowerBound)
        let isSign = first == UInt8(ascii: "?") || first == UInt8(ascii: ":")
        if isSign || (first == UInt8(ascii: "-") && item.count == 1) {
            return TextFault(SyntaxFault.indicatorFirst, item.lowerBound..<item.lowerBound + 1)
        }
        if let hash = line.hash { return TextFault(SyntaxFault.hashInText, word(from: hash).clamped(to: item)) }
        guard let colon = line.colon else { return nil }
        return TextFault(SyntaxFault.colonInText, word(endingAt: colon + 1, notBefore: item.lowerBound))
    }
}
