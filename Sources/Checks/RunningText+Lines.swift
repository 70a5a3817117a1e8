/// Lines and paragraphs of a running text: looked for only where something may have been found.
extension RunningText {
    /// Where the line begins that a place is in.
    func lineStart(_ place: Int) -> Int {
        let (bytes, first) = (bytes, range.lowerBound)
        var index = place
        while index > first, bytes[index - 1] != UInt8(ascii: "\n") { index -= 1 }
        return index
    }

    /// Where the line ends that a place is in: at its line end or at the end of the text.
    func lineEnd(_ place: Int) -> Int {
        let (bytes, end) = (bytes, range.upperBound)
        var index = place
        while index < end, bytes[index] != UInt8(ascii: "\n") { index += 1 }
        return index
    }

    /// Where the first thing on the line stands that a place is in, after the indentation.
    func firstOnLine(_ place: Int) -> Int {
        let start = lineStart(place)
        return bytes[start..<range.upperBound].firstIndex { $0 != UInt8(ascii: " ") } ?? range.upperBound
    }

    /// Whether a place is in a row of a table.
    func isInTable(_ place: Int) -> Bool { self[firstOnLine(place)] == UInt8(ascii: "|") }

    /// The paragraph that a place is in: from a blank line or the beginning to a blank line or the end.
    func paragraph(_ place: Int) -> Range<Int> {
        var start = lineStart(place)
        while start > range.lowerBound, !isBlankLine(start - 1) { start = lineStart(start - 1) }
        var end = lineEnd(place)
        while end < range.upperBound, !isBlankLine(end + 1) { end = lineEnd(end + 1) }
        return start..<end
    }

    /// Whether the line that a place is in has nothing but spaces.
    private func isBlankLine(_ place: Int) -> Bool {
        let first = firstOnLine(min(place, range.upperBound))
        return first >= range.upperBound || bytes[first] == UInt8(ascii: "\n")
    }

    /// Whether somebody is quoted at a place: after a quotation mark that has not been closed, or in a block quote.
    func isQuoted(_ place: Int) -> Bool {
        guard self[firstOnLine(place)] != UInt8(ascii: ">") else { return true }
        var marks = 0
        for index in paragraph(place).lowerBound..<place where isQuotationMark(index) { marks += 1 }
        return marks % 2 == 1
    }

    /// Whether what stands at a place is the body's own: not quoted, though the marks around a quotation are.
    func mayBeMended(_ place: Int) -> Bool { isQuotationMark(place) || !isQuoted(place) }

    /// Whether `"`, ”, “ or „ begins at a place.
    func isQuotationMark(_ place: Int) -> Bool {
        switch self[place] {
        case UInt8(ascii: "\""): true
        case 0xE2: self[place + 1] == 0x80 && 0x9C...0x9E ~= self[place + 2]
        default: false
        }
    }
}
