import Diagnostics

/// A fault in an unquoted text, to be reported when the end of the text is known.
///
/// A class, for nearly every text is passed on without one, and no reference is the cheapest of all.
final class TextFault {
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
    mutating func report(_ text: TextFault, inTextFrom start: Int, isOneLine: Bool, isOneText: Bool) {
        let fix: Fix? =
            switch text.remedy {
            case .quotes where isOneText: quoting(start..<position)
            case .closingQuote where isOneLine && !hasQuoteSign(start + 1..<position):
                Fix(
                    Fix.closing, [Edit(position..<position, bytes[start] == UInt8(ascii: "'") ? "'" : "\"")],
                    isSafe: false)
            case .closingBracket
            where isOneLine && !hasQuoteSign(start + 1..<position)
                && !bytes[start + 1..<position].contains(where: \.isBracket):
                Fix(Fix.closingBracket, [Edit(position..<position, "]")], isSafe: false)
            case .none, .quotes, .closingQuote, .closingBracket: nil
            }
        report(text.fault, text.range, fix: fix)
    }

    /// Whether quotes, or what escapes them, stand in a text.
    private func hasQuoteSign(_ range: Range<Int>) -> Bool {
        bytes[range].contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\\") }
    }

    func quoting(_ range: Range<Int>) -> Fix { .puttingQuotes(around: range, in: bytes) }
}
