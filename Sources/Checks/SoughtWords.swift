/// Words that are looked for all at once, byte for byte, in a text that is long beside them.
struct SoughtWords: Sendable, ExpressibleByArrayLiteral {
    private let words: [[UInt8]]
    /// Whether one of them begins with a byte, small or capital, for each of them.
    private let isBeginning: [Bool]

    /// The given words, in lower case.
    init(arrayLiteral words: String...) {
        self.words = words.map { Array($0.utf8) }
        isBeginning = (UInt8.min...UInt8.max).map { byte in words.contains { $0.utf8.first == SoughtWords.small(byte) }
        }
    }

    /// Whether one of them stands in a text, in whatever case.
    func areIn(_ text: String) -> Bool {
        let (bytes, isBeginning) = (Array(text.utf8), isBeginning)
        var start = 0
        while start < bytes.count {
            if isBeginning[Int(bytes[start])], words.contains(where: { stands($0, in: bytes, at: start) }) {
                return true
            }
            start += 1
        }
        return false
    }

    private func stands(_ word: [UInt8], in bytes: [UInt8], at start: Int) -> Bool {
        guard start + word.count <= bytes.count else { return false }
        for place in word.indices where SoughtWords.small(bytes[start + place]) != word[place] { return false }
        return true
    }

    private static func small(_ byte: UInt8) -> UInt8 { 0x41...0x5A ~= byte ? byte | 0x20 : byte }
}
