/// Words that rules know, each with something to say of it. They are found in whatever case they are written, without a
/// string being made of the text.
struct Words<Meaning: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
    fileprivate let meanings: [UInt64: Meaning]

    /// The words with their meanings.
    init(dictionaryLiteral words: (StaticString, Meaning)...) {
        meanings = Dictionary(uniqueKeysWithValues: words.map { (hash(of: "\($0.0)".utf8), $0.1) })
    }

    /// The meaning of a word of a text, if it is one of these.
    subscript(_ word: Range<Int>, in text: RunningText) -> Meaning? { meanings[hash(of: text.bytes[word])] }
}

extension Words: ExpressibleByArrayLiteral where Meaning == Void {
    /// The words alone.
    init(arrayLiteral words: StaticString...) {
        meanings = Dictionary(uniqueKeysWithValues: words.map { (hash(of: "\($0)".utf8), ()) })
    }

    /// Whether some letters are one of these.
    func contains(_ letters: [UInt8]) -> Bool { meanings[hash(of: letters)] != nil }

    /// Whether a word of a text is one of these.
    func contains(_ word: Range<Int>, in text: RunningText) -> Bool { self[word, in: text] != nil }
}

/// FNV-1a over the bytes in lower case: å, ä and ö lie 32 above Å, Ä and Ö as a lies above A.
private func hash(of bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes {
        let isCapital = 0x41...0x5A ~= byte || 0x80...0x9E ~= byte
        hash = (hash ^ UInt64(isCapital ? byte | 0x20 : byte)) &* 0x100_0000_01B3
    }
    return hash
}
