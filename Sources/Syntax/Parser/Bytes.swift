let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

extension UInt8 {
    static let tab = UInt8(ascii: "\t")
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let space = UInt8(ascii: " ")

    var isBreak: Bool { self == .lineFeed || self == .carriageReturn }
    var isBlank: Bool { self == .space || self == .tab }
    var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
    var isASCIILetter: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20 }
    /// Whether it is a digit or begins a letter of the Latin alphabet or a neighbour of it.
    package var beginsWord: Bool { isDigit || isASCIILetter || 0xC3...0xDF ~= self }
}

extension [UInt8] {
    /// The offset of the next line end, or the end.
    func lineEnd(from offset: Int, before end: Int) -> Int {
        var offset = offset
        while offset + 32 <= end, !self[offset..<offset + 32].holdsBreak { offset += 32 }
        while offset < end, !self[offset].isBreak { offset += 1 }
        return offset
    }
}

extension ArraySlice<UInt8> {
    /// Whether a line ends among the bytes. All are asked, with no way out on the way, so that the compiler (6.3) asks sixteen
    /// at once.
    fileprivate var holdsBreak: Bool {
        var answer: UInt8 = 0
        for byte in self { answer |= (byte == .lineFeed ? 1 : 0) | (byte == .carriageReturn ? 1 : 0) }
        return answer != 0
    }

    /// Whether something else stands among the bytes than lines of printable ASCII and of letters like å, ä and ö, or a part
    /// of such a letter without the other.
    var holdsUnusual: Bool {
        var answer: UInt8 = 0
        var last: UInt8 = 0
        for byte in self {
            answer |= (byte < 0x20 ? 1 : 0) & (byte == .lineFeed ? 0 : 1)
            answer |= (byte == 0x7F ? 1 : 0) | (byte >= 0xC0 ? 1 : 0) & (byte == 0xC3 ? 0 : 1)
            answer |= (byte & 0xC0 == 0x80 ? 1 : 0) ^ (last == 0xC3 ? 1 : 0)
            last = byte
        }
        return answer | (last == 0xC3 ? 1 : 0) != 0
    }
}

extension Parser {
    /// The byte at an offset; after the end of the file every byte is a line end.
    func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : .lineFeed }

    /// Whether a line ends before the byte at an offset.
    func endsLine(_ offset: Int) -> Bool { byte(offset).isBreak }

    /// Whether a blank, a line end or nothing stands at an offset.
    func endsWord(_ offset: Int) -> Bool { byte(offset).isBlank || byte(offset).isBreak }

    /// The offset after the line end at an offset.
    func afterBreak(_ offset: Int) -> Int {
        let isPair = byte(offset) == .carriageReturn && offset + 1 < bytes.count && byte(offset + 1) == .lineFeed
        return min(bytes.count, offset + (isPair ? 2 : 1))
    }

    /// The end of the line that holds an offset, before its line end.
    func lineEnd(from offset: Int) -> Int { bytes.lineEnd(from: offset, before: bytes.count) }

    /// The offset after the blanks that begin at an offset.
    func afterBlanks(_ offset: Int) -> Int {
        var end = offset
        while byte(end).isBlank { end += 1 }
        return end
    }

    /// Where text ends that is followed only by blanks before an offset.
    func beforeBlanks(_ offset: Int, from start: Int) -> Int {
        var end = offset
        while end > start, bytes[end - 1].isBlank { end -= 1 }
        return end
    }

    /// Whether an offset is the first of a line.
    func beginsLine(_ offset: Int) -> Bool {
        offset == 0 || bytes[offset - 1].isBreak || (offset == byteOrderMark.count && bytes.starts(with: byteOrderMark))
    }

    /// What stands on the line of an offset from there on, without blanks at its end.
    func firstLine(from start: Int) -> Range<Int> {
        start..<beforeBlanks(lineEnd(from: start), from: start)
    }

    /// The word that begins at an offset.
    func word(from start: Int) -> Range<Int> {
        var end = start
        while !endsWord(end) { end += 1 }
        return start..<end
    }

    /// The word that ends at an offset.
    func word(endingAt end: Int, notBefore limit: Int) -> Range<Int> {
        var start = end
        while start > limit, !endsWord(start - 1) { start -= 1 }
        return start..<end
    }

    /// The end of the character that begins at an offset.
    func afterCharacter(_ offset: Int) -> Int {
        var end = offset + 1
        while end < bytes.count, bytes[end] & 0b1100_0000 == 0b1000_0000 { end += 1 }
        return min(end, bytes.count)
    }

    /// The length in bytes of a space at an offset that Unicode knows and YAML does not, or 0.
    func unicodeSpace(at offset: Int) -> Int {
        switch (byte(offset), byte(offset + 1), byte(offset + 2)) {
        case (0xC2, 0xA0, _): 2
        case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80), (0xE1, 0x9A, 0x80):
            3
        default: 0
        }
    }

    /// The offset after all the blanks that begin at an offset, those included that YAML does not know.
    func afterAllSpaces(_ offset: Int) -> Int {
        var end = offset
        while true {
            let length = byte(end).isBlank ? 1 : unicodeSpace(at: end)
            if length == 0 { return end }
            end += length
        }
    }
}
