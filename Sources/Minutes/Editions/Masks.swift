/// What the public reads in place of spans.
struct Masks: Sendable {
    private let mask: [UInt8]

    init(_ mask: [UInt8]) { self.mask = mask }

    /// The author's words for the public, or the mask, in place of a span of a text.
    func words(for span: Span, in text: [UInt8]) -> [UInt8] {
        if let substitute = span.substitute { return Array(text[substitute]) }
        return text.isInNoteLabel(span) ? Array("hemlig-\(order(of: span, in: text))".utf8) : mask
    }

    /// The name of a note is never printed, but it must be one word, and two notes must not get the same.
    private func order(of span: Span, in text: [UInt8]) -> Int {
        let secrets = Spans(in: text, isMarked: false).all.map { text[$0.secret] }
        return (secrets.firstIndex { $0.elementsEqual(text[span.secret]) } ?? 0) + 1
    }
}

extension [UInt8] {
    /// Whether a span is in the name of a note: `[^((Ek))]`.
    fileprivate func isInNoteLabel(_ span: Span) -> Bool {
        let before = self[..<span.range.lowerBound]
        guard let bracket = before.lastIndex(of: UInt8(ascii: "[")) else { return false }
        return before[bracket...].starts(with: "[^".utf8) && !before[bracket...].contains { $0 == 0x20 || $0 == 0x5D }
    }

    /// Whether a span is in an address, where a mask makes no sense.
    func isInAddress(_ span: Span) -> Bool {
        let start = self[..<span.range.lowerBound].lastIndex { $0 == 0x20 || $0 == 0x0A } ?? -1
        let word = self[(start + 1)..<span.range.lowerBound]
        return ["://", "](", "mailto:", "tel:", "@", "]: "].contains { word.hasPart($0.utf8) }
    }
}

extension ArraySlice<UInt8> {
    fileprivate func hasPart(_ part: String.UTF8View) -> Bool {
        indices.contains { self[$0...].starts(with: part) }
    }
}
