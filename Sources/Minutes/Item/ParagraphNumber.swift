import Schema

/// The number of a §: `214`, `214a`, `63/20`. It orders as the §§ of a protocol stand: 214, 214a, 215.
package struct ParagraphNumber: Hashable, Comparable, Sendable {
    /// The digits before anything else.
    package let number: Int
    /// One or two letters after them, in lower case; or nothing.
    package let letters: String
    /// The year or the number of the meeting after a slash, as typed; or nothing.
    package let suffix: String

    /// Reads a number; nil when the text is none.
    package init?(reading text: some StringProtocol) {
        guard isParagraphNumber(text.utf8) else { return nil }
        let parts = text.split(separator: "/", maxSplits: 1)
        let digits = parts[0].prefix { $0.isASCII && $0.isNumber }
        guard let number = Int(digits) else { return nil }
        self.number = number
        letters = parts[0].dropFirst(digits.count).lowercased()
        suffix = parts.count > 1 ? String(parts[1]) : ""
    }

    /// The number as the house's sign takes it: without spaces.
    package var text: String { "\(number)\(letters)" + (suffix.isEmpty ? "" : "/\(suffix)") }

    package static func < (left: ParagraphNumber, right: ParagraphNumber) -> Bool {
        (left.number, left.letters.count, left.letters, left.suffix)
            < (right.number, right.letters.count, right.letters, right.suffix)
    }
}

extension AgendaItem {
    /// The number of the §, read; nil when it has none that can be read.
    package var paragraphNumber: ParagraphNumber? { number.flatMap { ParagraphNumber(reading: $0.value) } }
}

/// Some of the §§ of a meeting, as somebody wrote them: `§§ 4–9, 12`.
package struct ParagraphSelection: Equatable, Sendable {
    /// The stretches, each from one number to another, both among them.
    package internal(set) var ranges: [ClosedRange<ParagraphNumber>] = []

    /// No § at all.
    package init() {}

    /// Whether a § is among them.
    package func contains(_ number: ParagraphNumber) -> Bool { ranges.contains { $0.contains(number) } }

    /// Adds one § or a stretch of them, `12` or `4–9`; false when the text is neither.
    mutating func add(_ text: some StringProtocol) -> Bool {
        let ends = text.split(omittingEmptySubsequences: false) { $0 == "–" || $0 == "-" }
        let numbers = ends.compactMap { ParagraphNumber(reading: $0) }
        guard numbers.count == ends.count, let first = numbers.first, let last = numbers.last, numbers.count <= 2,
            first <= last
        else { return false }
        ranges.append(first...last)
        return true
    }

    /// Adds a list as people write it, `§§ 4–9, 12 och 14`; false when something in it is no number.
    mutating func add(list text: String) -> Bool {
        let parts = text.replacing(" och ", with: ",").split(separator: ",").map { part in
            String(part.drop { $0 == "§" || $0 == " " || $0 == "\u{A0}" })
                .replacing(" – ", with: "–").replacing(" - ", with: "-")
        }
        return !parts.isEmpty && parts.allSatisfy { add($0.split(separator: " ").joined(separator: " ")) }
    }
}
