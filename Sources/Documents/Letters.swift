extension List.Marker {
    /// What stands before the item at the index (from 0) of a list with letters: a, b … z, aa, ab …
    package static func letter(_ index: Int) -> String {
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        let before = index < letters.count ? "" : letter(index / letters.count - 1)
        return before + String(letters[index % letters.count])
    }
}

extension List.Item {
    /// The label as it stands before running text: with a full stop after a letter or digit, "7b."
    package var mark: String? {
        label.map {
            $0.unicodeScalars.last?.properties.isAlphabetic == true
                || $0.utf8.last.map { (0x30...0x39).contains($0) } == true ? $0 + "." : $0
        }
    }
}
