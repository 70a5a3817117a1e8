/// Letters and words of a running text.
extension RunningText {
    /// Whether a small letter begins at a place.
    func isSmall(_ place: Int) -> Bool {
        0x61...0x7A ~= self[place] || self[place] == 0xC3 && 0x9F...0xBF ~= self[place + 1]
    }

    /// Whether a capital begins at a place.
    func isCapital(_ place: Int) -> Bool {
        0x41...0x5A ~= self[place] || self[place] == 0xC3 && 0x80...0x9E ~= self[place + 1]
    }

    /// Whether a letter begins at a place.
    func isLetter(_ place: Int) -> Bool { isSmall(place) || isCapital(place) }

    /// Whether a digit stands at a place.
    func isDigit(_ place: Int) -> Bool { RunningText.isDigit(self[place]) }

    /// Whether a space or a line end stands at a place.
    func isBlank(_ place: Int) -> Bool { self[place] == UInt8(ascii: " ") || self[place] == UInt8(ascii: "\n") }

    /// Where the text ends before the white space that stands before a place.
    func spaceStart(_ place: Int) -> Int {
        var index = place
        while isBlank(index - 1) { index -= 1 }
        return index
    }

    /// Where the word begins that ends at a place; the place itself if none does.
    func wordStart(_ end: Int) -> Int {
        var index = end
        while true {
            if RunningText.letterLength(self[index - 1]) == 1 {
                index -= 1
            } else if RunningText.letterLength(self[index - 2]) == 2 {
                index -= 2
            } else {
                return index
            }
        }
    }

    /// Where the digits begin that end at a place.
    func digitStart(_ end: Int) -> Int {
        var index = end
        while isDigit(index - 1) { index -= 1 }
        return index
    }

    /// The word that ends before the white space before a place.
    func wordBefore(_ place: Int) -> Range<Int> {
        let end = spaceStart(place)
        return wordStart(end)..<end
    }

    /// The word that begins after the white space after a place.
    func wordAfter(_ place: Int) -> Range<Int> {
        let start = spaceEnd(place)
        return start..<wordEnd(start)
    }

    /// The number that digits are worth, if there are few enough.
    func number(_ digits: Range<Int>) -> Int? {
        guard 1...9 ~= digits.count else { return nil }
        return bytes[digits].reduce(0) { $0 * 10 + Int($1 &- UInt8(ascii: "0")) }
    }
}
