import Documents

extension String {
    /// Whether one of the characters stands in the text.
    func holds(_ characters: ByteSet) -> Bool { utf8.contains(where: characters.contains) }

    /// Whether the answer of one of its bytes is 1. Asked of every text on its way to Markdown, so it looks at the bytes
    /// where they lie.
    @inline(__always)
    func holds(_ question: (UInt8) -> UInt8) -> Bool {
        unsafe utf8.withContiguousStorageIfAvailable { unsafe $0.holds(question) } ?? utf8.holds(question)
    }
}
