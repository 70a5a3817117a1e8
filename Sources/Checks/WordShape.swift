/// What is seen of a word without looking into it, so that a rule is asked about few words.
struct WordShape: Sendable, ExpressibleByStringLiteral {
    /// What it begins with.
    let beginnings: ByteSet
    /// What it ends with; nil for anything.
    let endings: ByteSet?
    /// How many bytes it has.
    let lengths: ClosedRange<Int>
    /// Whether the word after it begins with the same byte, as far as that is seen at once.
    let isRepeated: Bool
    /// Whether code and addresses of links are looked into as well.
    let isEverywhere: Bool

    /// A word of a shape.
    init(
        _ beginnings: ByteSet, endings: ByteSet? = nil, lengths: ClosedRange<Int> = 1...Int.max,
        isRepeated: Bool = false,
        isEverywhere: Bool = false
    ) {
        self.beginnings = beginnings
        self.endings = endings
        self.lengths = lengths
        self.isRepeated = isRepeated
        self.isEverywhere = isEverywhere
    }

    /// What a word looks like, and what follows it.
    struct Sight {
        let length: Int
        let last: UInt8
        let isRepeated: Bool
        /// Whether it stands in code or in the address of a link.
        let isOpaque: Bool
    }

    /// Whether a word that begins as it should has the shape.
    func fits(_ word: Sight) -> Bool {
        lengths.contains(word.length) && (!isRepeated || word.isRepeated) && (!word.isOpaque || isEverywhere)
            && (endings?.contains(word.last) ?? true)
    }

    /// Any word that begins with one of the characters.
    init(stringLiteral characters: String) { self.init(ByteSet(stringLiteral: characters)) }
}

/// Bytes, each of them in it or not. Of a character beyond ASCII the first byte is meant.
struct ByteSet: Sendable, ExpressibleByStringLiteral {
    private var bits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    /// The given bytes.
    init(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            let bit: UInt64 = 1 << UInt64(byte & 63)
            switch byte >> 6 {
            case 0: bits.0 |= bit
            case 1: bits.1 |= bit
            case 2: bits.2 |= bit
            default: bits.3 |= bit
            }
        }
    }

    /// The first bytes of the characters of a literal.
    init(stringLiteral characters: String) { self.init(characters.unicodeScalars.compactMap { $0.utf8.first }) }

    /// Whether a byte is one of them.
    func contains(_ byte: UInt8) -> Bool {
        let word =
            switch byte >> 6 {
            case 0: bits.0
            case 1: bits.1
            case 2: bits.2
            default: bits.3
            }
        return word >> UInt64(byte & 63) & 1 == 1
    }

    /// Every digit.
    static let digits: ByteSet = "0123456789"
    /// Every letter that a Swedish word begins with.
    static let letters: ByteSet = "abcdefghijklmnopqrstuvwxyzåäöABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ"
}
