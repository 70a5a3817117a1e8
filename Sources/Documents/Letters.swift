extension List.Marker {
    /// What stands before the item at the index (from 0) of a list with letters: a, b … z, aa, ab …
    package static func letter(_ index: Int) -> String {
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        let before = index < letters.count ? "" : letter(index / letters.count - 1)
        return before + String(letters[index % letters.count])
    }
}
