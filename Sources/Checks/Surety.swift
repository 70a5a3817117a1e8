extension RunningText {
    /// Whether a word stands in a paragraph on surety "såsom för egen skuld", a formula that the lender wants to the letter.
    func isOfSurety(_ word: Range<Int>) -> Bool {
        let paragraph = paragraph(word.lowerBound)
        return paragraph.contains { bytes[$0] == UInt8(ascii: "s") && has("såsom för egen skuld", at: $0) }
    }
}
