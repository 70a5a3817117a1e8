/// Words that are looked for all at once, byte for byte, in a text that is long beside them.
struct SoughtWords: Sendable, ExpressibleByArrayLiteral {
    private let words: [[UInt8]]
    private let beginnings: ByteSet

    /// The given words, in lower case.
    init(arrayLiteral words: String...) {
        self.words = words.map { Array($0.utf8) }
        beginnings = ByteSet(words.compactMap(\.utf8.first))
    }

    /// Whether one of them stands in a text, in whatever case.
    func areIn(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        for start in bytes.indices where beginnings.contains(small(bytes[start])) {
            for word in words where stands(word, in: bytes, at: start) { return true }
        }
        return false
    }

    private func stands(_ word: [UInt8], in bytes: [UInt8], at start: Int) -> Bool {
        guard start + word.count <= bytes.count else { return false }
        for place in word.indices where small(bytes[start + place]) != word[place] { return false }
        return true
    }

    private func small(_ byte: UInt8) -> UInt8 { 0x41...0x5A ~= byte ? byte | 0x20 : byte }
}
