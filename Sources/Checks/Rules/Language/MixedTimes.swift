import Diagnostics

extension Rule {
    static let mixedTimes = Rule(
        Fault(
            "mixed-times", .warning,
            Wording(
                sv: "«» med kolon, men andra klockslag i samma text har punkt",
                en: "«» with a colon, but other times in the same text have a point")),
        .language,
        because: Wording(
            sv: "Myndigheternas skrivregler: kl. 18.00. Båda sätten är vanliga, men inte i samma text.",
            en: "Swedish rules of writing for authorities: kl. 18.00. Both ways are common, but not in one text."),
        failing: .text("Sammanträdet ajourneras kl. 15.45 och återupptas kl. ⟪16:00⟫."),
        passing: .text("Sammanträdet ajourneras kl. 15.45–16.00. Bussen går kl. 16.10."),
        exceptions: Wording(
            sv: "En text där alla klockslag har kolon: så skriver en del hus.",
            en: "A text in which all times have a colon: some houses write so."),
        fixing: .safely,
        finder: .words(WordShape(.digits)) { text, hours in
            let mark = hours.upperBound
            guard text[mark] == UInt8(ascii: ":"), let end = text.timeEnd(hours), text.isAfterClock(hours.lowerBound),
                text.holdsTimeWithPoint
            else { return nil }
            return Match(range: hours.lowerBound..<end, replacement: (mark..<mark + 1, ".", title))
        })

    private static let title = Wording(sv: "skriv en punkt", en: "write a point")
}

private let clockWords: Words<Void> = ["kl", "klockan"]

extension RunningText {
    /// Where a time ends whose hours are given, whatever mark stands in it.
    fileprivate func timeEnd(_ hours: Range<Int>) -> Int? {
        let mark = hours.upperBound
        guard hours.count <= 2, let hour = number(hours), hour <= 24, digitEnd(mark + 1) == mark + 3,
            let minute = number(mark + 1..<mark + 3), minute < 60
        else { return nil }
        return mark + 3
    }

    /// Whether `kl.` or `klockan` stands before a place.
    fileprivate func isAfterClock(_ place: Int) -> Bool {
        var end = spaceStart(place)
        if self[end - 1] == UInt8(ascii: ".") { end -= 1 }
        return clockWords.contains(wordStart(end)..<end, in: self)
    }

    /// Whether a time with a point stands after `kl.` anywhere in the text.
    fileprivate var holdsTimeWithPoint: Bool {
        range.contains { place in
            guard bytes[place] == UInt8(ascii: "."), isDigit(place - 1), isDigit(place + 1) else { return false }
            let hours = digitStart(place)..<place
            return timeEnd(hours) != nil && isAfterClock(hours.lowerBound)
        }
    }
}
