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
    mutating func report(_ text: TextFault, inTextFrom start: Int, isOneLine: Bool, hasComments: Bool) {
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
