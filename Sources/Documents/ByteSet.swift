/// A set of ASCII characters that is asked for every byte of a text: two words of bits instead of a search.
///
/// Public, though nothing outside the package can see it: of what is `package` the compiler (6.3) inlines nothing in
/// another module, and a call for every byte took a twentieth of a whole build.
public struct ByteSet: Sendable, ExpressibleByStringLiteral {
    @usableFromInline let low: UInt64
    @usableFromInline let high: UInt64

    /// The characters of a literal.
    public init(stringLiteral characters: String) {
        var low: UInt64 = 0
        var high: UInt64 = 0
        for byte in characters.utf8 {
            precondition(byte < 128, "a byte set holds ASCII")
            if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
        }
        self.low = low
        self.high = high
    }

    private init(low: UInt64, high: UInt64) {
        self.low = low
        self.high = high
    }

    /// The control characters U+0000–U+001F.
    package static let controls = ByteSet(low: 0xFFFF_FFFF, high: 0)

    /// The characters of both.
    package func union(_ other: ByteSet) -> ByteSet { ByteSet(low: low | other.low, high: high | other.high) }

    /// Whether the byte is one of the characters.
    @inlinable @inline(__always)
    public func contains(_ byte: UInt8) -> Bool {
        // The shift takes the six low bits of the byte as the place in the word.
        byte < 128 && ((byte & 64 == 0 ? low : high) &>> UInt64(byte)) & 1 != 0
    }
}
