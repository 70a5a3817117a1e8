import Diagnostics

extension Rule {
    static let spaceBeforeMark = Rule(
        Fault(
            "space-before-mark", .warning,
            Wording(sv: "mellanrummet före skiljetecknet ska bort", en: "there is no space before a punctuation mark")),
        .language,
        because: Wording(
            sv: "Svenska skrivregler: skiljetecken skrivs intill ordet före. Så står det i publicerade närvarolistor.",
            en:
                "Swedish rules of writing: a mark stands close to the word before it. Published lists of those present fail."
        ),
        failing: .text("Bryggan⟪ ,⟫ som byggdes 2030⟪ .⟫ Den rivs nu."),
        passing: .text("Bryggan, som byggdes 2030, rivs nu … Värdet är .5 eller mindre."),
        fixing: .safely,
        finder: .signs(",.;:!?") { text, sign in
            guard text[sign - 1] == UInt8(ascii: " "), text.closesHere(sign + 1) else { return nil }
            let start = text.spaceStart(sign)
            guard start > text.lineStart(sign), !"|-:>#*".utf8.contains(text[start - 1]), !text.isInTable(sign) else {
                return nil
            }
            return Match(range: start..<sign + 1, replacement: (start..<sign, "", title))
        })

    private static let title = Wording(sv: "ta bort mellanrummet", en: "remove the space")
}

extension RunningText {
    /// Whether nothing hangs on a mark: a space, a line end or the end of the text follows.
    fileprivate func closesHere(_ place: Int) -> Bool { place >= range.upperBound || isBlank(place) }
}
