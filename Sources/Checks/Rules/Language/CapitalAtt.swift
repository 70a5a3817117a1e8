import Diagnostics

extension Rule {
    static let capitalAtt = Rule(
        Fault(
            "capital-att", .warning,
            Wording(
                sv: "«» efter ett kolon fortsätter meningen och skrivs med liten bokstav",
                en: "«» after a colon goes on with the sentence, so it begins with a small letter")),
        .language,
        because: Wording(
            sv: "Myndigheternas skrivregler: det som fortsätter inledningens mening börjar med liten bokstav.",
            en: "Swedish rules of writing for authorities: what goes on with the sentence begins with a small letter."),
        failing: .text(
            """
            Motionärerna yrkar:

            1. ⟪Att⟫ kajen får belysning.
            2. Att ett cykelrum byggs.
            """),
        passing: .text(
            """
            Motionärerna yrkar:

            1. att kajen får belysning,
            2. att ett cykelrum byggs.

            Att bygga tar ett år. Frågan är: är Att ett namn?
            """),
        finder: .words(WordShape("A", lengths: 3...3)) { text, word in
            guard text.has("Att ", at: word.lowerBound) else { return nil }
            let first = text.firstOnLine(word.lowerBound)
            let before =
                first == word.lowerBound || text.isMarker(first..<word.lowerBound)
                ? text.spaceStart(first) : text.spaceStart(word.lowerBound)
            guard before > text.range.lowerBound, text[before - 1] == UInt8(ascii: ":") else { return nil }
            return Match(range: word)
        })
}

extension RunningText {
    /// Whether a part of a line is the bullet or the number of an item.
    fileprivate func isMarker(_ part: Range<Int>) -> Bool {
        part.count <= 5 && part.allSatisfy { "-*+.) ".utf8.contains(self[$0]) || isDigit($0) }
    }
}
