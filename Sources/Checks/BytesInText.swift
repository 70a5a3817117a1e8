extension String {
    /// Whether the text holds the given ASCII, byte for byte: asked of every § before anything dearer is.
    func says(_ ascii: StaticString) -> Bool {
        let sought = Array("\(ascii)".utf8)
        let bytes = Array(utf8)
        guard let first = sought.first, bytes.count >= sought.count else { return false }
        for start in 0...(bytes.count - sought.count) where bytes[start] == first {
            if sought.indices.allSatisfy({ bytes[start + $0] == sought[$0] }) { return true }
        }
        return false
    }
}
