import Diagnostics

extension Rule {
    static let timeWithColon = Rule(
        Fault(
            "time-with-colon", .warning,
            Wording(sv: "«» skrivs med punkt", en: "«» is written with a point")),
        .language,
        because: Wording(
            sv: "Myndigheternas skrivregler: kl. 18.00. Kolon är lika vanligt i protokoll, så ett hus väljer själv.",
            en:
                "Swedish rules of writing for authorities: kl. 18.00. A colon is as common in minutes; a house may choose."
        ),
        failing: .text("Sammanträdet öppnas kl. ⟪18:30⟫."),
        passing: .text("Sammanträdet öppnas kl. 18.30. Kartan har skalan 1:50, och laget vann med 3:10."),
        exceptions: Wording(
            sv: "Klockslag utan kl. eller klockan före sig.", en: "Times without kl. or klockan before them."),
        fixing: .safely, isOnRequest: true,
        finder: .words(WordShape(.digits, lengths: 1...2)) { text, hours in
            let mark = hours.upperBound
            guard text[mark] == UInt8(ascii: ":"), text.isAfterClock(hours.lowerBound), !text.holdsTimeWithPoint,
                let end = text.timeEnd(hours)
            else { return nil }
            return Match(range: hours.lowerBound..<end, replacement: (mark..<mark + 1, ".", title))
        })

    private static let title = Wording(sv: "skriv en punkt", en: "write a point")
}
