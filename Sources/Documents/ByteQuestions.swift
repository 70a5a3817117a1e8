/// Questions that are put to every byte of a text on its way to a page.
///
/// Their answers are 1 or 0, joined by `|`: a loop with nothing to decide on its way is one that the compiler (6.3) puts to
/// sixteen bytes at once, in a fifth of the instructions. Public for the same reason as `ByteSet`.
extension UInt8 {
    /// 1 if this is the character.
    @inlinable @inline(__always)
    public func `is`(_ character: Unicode.Scalar) -> UInt8 { self == UInt8(ascii: character) ? 1 : 0 }

    /// 1 if this is one of the characters from one to another.
    @inlinable @inline(__always)
    public func `is`(_ first: Unicode.Scalar, to last: Unicode.Scalar) -> UInt8 {
        self &- UInt8(ascii: first) <= UInt8(ascii: last) &- UInt8(ascii: first) ? 1 : 0
    }

    /// 1 if this is one of the control characters U+0000–U+001F.
    @inlinable @inline(__always)
    public var isControl: UInt8 { self < 0x20 ? 1 : 0 }
}

extension Sequence<UInt8> {
    /// Whether the answer of one of the bytes is 1.
    @inlinable @inline(__always)
    public func holds(_ question: (UInt8) -> UInt8) -> Bool {
        var answer: UInt8 = 0
        for byte in self { answer |= question(byte) }
        return answer != 0
    }
}

extension [UInt8] {
    /// The first place from the given one whose byte answers 1, or the end.
    @inlinable @inline(__always)
    public func next(from start: Int, _ question: (UInt8) -> UInt8) -> Int {
        var index = start
        while index + 32 <= count, !self[index..<index + 32].holds(question) { index += 32 }
        while index < count, question(self[index]) == 0 { index += 1 }
        return index
    }
}
