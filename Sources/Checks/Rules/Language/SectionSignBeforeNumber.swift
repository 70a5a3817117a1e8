import Diagnostics

extension Rule {
    static let sectionSignBeforeNumber = Rule(
        Fault(
            "section-sign-before-number", .warning,
            Wording(
                sv: "«» är en paragraf i en lag, och där står tecknet efter talet",
                en: "«» is a section of an act, where the sign stands after the number")),
        .language,
        because: Wording(
            sv: "Myndigheternas skrivregler: § 19 i ett protokoll men 5 kap. 67 § i en lag.",
            en: "Swedish rules of writing for authorities: § 19 of minutes, but 5 kap. 67 § of an act."),
        failing: .text("Minuter förs enligt 5 kap. ⟪§ 67⟫ kommunallagen."),
        passing: .text("Minuter förs enligt 5 kap. 67 § kommunallagen, se § 19 och rapportens sista kap. § 7 gäller."),
        fixing: .safely,
        finder: .signs("§") { text, sign in
            guard text[sign + 1] == 0xA7, text.isBlank(sign + 2), text.isAfterChapter(sign) else { return nil }
            let number = text.spaceEnd(sign + 2)
            let end = text.digitEnd(number)
            guard end > number, RunningText.letterLength(text[end]) == 0, !"-–,".utf8.contains(text[end]) else {
                return nil
            }
            return Match(
                range: sign..<end, replacement: (sign..<end, "\(text.string(number..<end)) §", title))
        })

    private static let title = Wording(sv: "skriv talet först", en: "write the number first")
}

extension RunningText {
    /// Whether `5 kap.` or `5 kap` stands before a place.
    fileprivate func isAfterChapter(_ place: Int) -> Bool {
        var end = spaceStart(place)
        if self[end - 1] == UInt8(ascii: ".") { end -= 1 }
        return has("kap", at: end - 3) && isBlank(end - 4) && isDigit(spaceStart(end - 3) - 1)
    }
}
