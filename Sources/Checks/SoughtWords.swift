/// Words that are looked for all at once, byte for byte, in a text that is long beside them.
struct SoughtWords: Sendable, ExpressibleByArrayLiteral {
    /// The words, those that begin alike beside one another.
    private let words: [[UInt8]]
    /// Which of them begin with a byte, small or capital, for each of them.
    private let places: [Range<Int>]

    /// The given words, in lower case.
    init(arrayLiteral words: String...) {
        let sorted = words.map { Array($0.utf8) }.sorted { $0[0] < $1[0] }
        self.words = sorted
        places = (UInt8.min...UInt8.max).map { byte in
            let first = sorted.firstIndex { $0[0] == SoughtWords.small(byte) } ?? 0
            return first..<(sorted.lastIndex { $0[0] == SoughtWords.small(byte) }.map { $0 + 1 } ?? first)
        }
    }

    /// Whether one of them stands in a text, in whatever case.
    func areIn(_ text: String) -> Bool {
        let (bytes, places) = (Array(text.utf8), places)
        var start = 0
        while start < bytes.count {
            for place in places[Int(bytes[start])] where stands(words[place], in: bytes, at: start) { return true }
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
