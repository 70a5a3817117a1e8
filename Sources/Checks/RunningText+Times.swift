private let clockWords: Words<Void> = ["kl", "klockan"]

/// Times of day in a running text.
extension RunningText {
    /// Where a time ends whose hours are given, whatever mark stands in it.
    func timeEnd(_ hours: Range<Int>) -> Int? {
        let mark = hours.upperBound
        guard hours.count <= 2, let hour = number(hours), hour <= 24, digitEnd(mark + 1) == mark + 3,
            let minute = number(mark + 1..<mark + 3), minute < 60
        else { return nil }
        return mark + 3
    }

    /// Whether `kl.` or `klockan` stands before a place.
    func isAfterClock(_ place: Int) -> Bool {
        var end = spaceStart(place)
        if self[end - 1] == UInt8(ascii: ".") { end -= 1 }
        return clockWords.contains(wordStart(end)..<end, in: self)
    }

    /// Whether a time with a point stands after `kl.` anywhere in the text.
    var holdsTimeWithPoint: Bool {
        range.contains { place in
            guard bytes[place] == UInt8(ascii: "."), isDigit(place - 1), isDigit(place + 1) else { return false }
            let hours = digitStart(place)..<place
            return timeEnd(hours) != nil && isAfterClock(hours.lowerBound)
        }
    }
}
