/// Words that are looked for all at once, byte for byte, in a text that is long beside them.
struct SoughtWords: Sendable, ExpressibleByArrayLiteral {
    /// The words by their first byte.
    private let byFirst: [[[UInt8]]]

    /// The given words, in lower case.
    init(arrayLiteral words: String...) {
        var byFirst = [[[UInt8]]](repeating: [], count: 256)
        for word in words {
            let bytes = Array(word.utf8)
            if let first = bytes.first { byFirst[Int(first)].append(bytes) }
        }
        self.byFirst = byFirst
    }

    /// Whether one of them stands in a text, in whatever case.
    func areIn(_ text: String) -> Bool {
        let bytes = Array(text.utf8).map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
        for start in bytes.indices {
            for word in byFirst[Int(bytes[start])] where bytes[start...].starts(with: word) { return true }
        }
        return false
    }
}
