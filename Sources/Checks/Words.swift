/// Words that rules know, each with something to say of it. They are found in whatever case they are written, without a
/// string being made of the text.
struct Words<Meaning: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
    private let meanings: [UInt64: Meaning]
    /// Which lengths the words have, as bits: few words of a text get past this.
    private let lengths: UInt64

    /// The words with their meanings.
    init(dictionaryLiteral words: (StaticString, Meaning)...) { self.init(words) }

    fileprivate init(_ words: [(StaticString, Meaning)]) {
        meanings = Dictionary(uniqueKeysWithValues: words.map { (hash(of: "\($0.0)".utf8), $0.1) })
        lengths = words.reduce(0) { $0 | bit(of: $1.0.utf8CodeUnitCount) }
    }

    /// The meaning of a word of a text, if it is one of these.
    subscript(_ word: Range<Int>, in text: RunningText) -> Meaning? { self[text.bytes[word]] }

    fileprivate subscript(_ letters: some Collection<UInt8>) -> Meaning? {
        lengths & bit(of: letters.count) == 0 ? nil : meanings[hash(of: letters)]
    }
}

extension Words: ExpressibleByArrayLiteral where Meaning == Void {
    /// The words alone.
    init(arrayLiteral words: StaticString...) {
        self.init(words.map { ($0, ()) })
    }

    /// Whether some letters are one of these.
    func contains(_ letters: [UInt8]) -> Bool { self[letters] != nil }

    /// Whether a word of a text is one of these.
    func contains(_ word: Range<Int>, in text: RunningText) -> Bool { self[word, in: text] != nil }
}

/// A bit for a length; longer words share the last one.
private func bit(of length: Int) -> UInt64 { 1 << UInt64(min(length, 63)) }

/// FNV-1a over the bytes in lower case: å, ä and ö lie 32 above Å, Ä and Ö as a lies above A.
private func hash(of bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes {
        let isCapital = 0x41...0x5A ~= byte || 0x80...0x9E ~= byte
        hash = (hash ^ UInt64(isCapital ? byte | 0x20 : byte)) &* 0x100_0000_01B3
    }
    return hash
}
