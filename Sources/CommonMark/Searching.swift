package import Documents

extension String {
    /// Whether one of the characters stands in the text. Asked of every text on its way to Markdown, so it looks at the
    /// bytes where they lie.
    package func holds(_ characters: ByteSet) -> Bool {
        unsafe utf8.withContiguousStorageIfAvailable { bytes in
            for index in bytes.indices where unsafe characters.contains(bytes[index]) { return true }
            return false
        } ?? utf8.contains(where: characters.contains)
    }
}
