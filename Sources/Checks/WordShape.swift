/// What is seen of a word without looking into it, so that a rule is asked about few words.
struct WordShape: Sendable, ExpressibleByStringLiteral {
    /// What it begins with.
    let beginnings: Beginnings
    /// What else there is to see.
    let marks: Marks

    /// What is seen of a word besides its beginning.
    struct Marks: Sendable {
        /// How many bytes it has.
        let lengths: ClosedRange<Int>
        /// The byte that it ends with; nil for any.
        let last: UInt8?
        /// Whether the word after it begins with the same byte, as far as that is seen at once.
        let isRepeated: Bool
        /// Whether code and addresses of links are looked into as well.
        let isEverywhere: Bool
    }

    /// What a word looks like, and what follows it.
    struct Sight {
        let length: Int
        let last: UInt8
        let isRepeated: Bool
        /// Whether it stands in code or in the address of a link.
        let isOpaque: Bool
    }

    /// A word of a shape.
    init(
        _ beginnings: Beginnings, last: Unicode.Scalar? = nil, lengths: ClosedRange<Int> = 1...Int.max,
        isRepeated: Bool = false, isEverywhere: Bool = false
    ) {
        self.beginnings = beginnings
        marks = Marks(
            lengths: lengths, last: last.map { UInt8(ascii: $0) }, isRepeated: isRepeated, isEverywhere: isEverywhere)
    }

    /// Any word that begins with one of the characters.
    init(stringLiteral characters: String) { self.init(Beginnings(stringLiteral: characters)) }
}

extension WordShape.Marks {
    /// Whether a word has them.
    func fit(_ word: WordShape.Sight) -> Bool {
        lengths.contains(word.length) && (last == nil || last == word.last) && (!isRepeated || word.isRepeated)
            && (!word.isOpaque || isEverywhere)
    }
}

/// The characters with which something can begin, by the first byte of each.
struct Beginnings: Sendable, ExpressibleByStringLiteral {
    let bytes: Set<UInt8>

    /// The characters of a literal.
    init(stringLiteral characters: String) { bytes = Set(characters.unicodeScalars.compactMap { $0.utf8.first }) }

    /// Every digit.
    static let digits: Beginnings = "0123456789"
    /// Every letter that a Swedish word begins with.
    static let letters: Beginnings = "abcdefghijklmnopqrstuvwxyzåäöABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ"
}
