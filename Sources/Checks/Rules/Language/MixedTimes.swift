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
        finder: .words(WordShape(.digits, lengths: 1...2)) { text, hours in
            let mark = hours.upperBound
            guard text[mark] == UInt8(ascii: ":"), text.isAfterClock(hours.lowerBound), let end = text.timeEnd(hours),
                text.holdsTimeWithPoint
            else { return nil }
            return Match(range: hours.lowerBound..<end, replacement: (mark..<mark + 1, ".", title))
        })

    private static let title = Wording(sv: "skriv en punkt", en: "write a point")
}
