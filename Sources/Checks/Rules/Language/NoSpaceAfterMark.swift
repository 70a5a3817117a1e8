import Diagnostics

extension Rule {
    static let noSpaceAfterMark = Rule(
        Fault(
            "no-space-after-mark", .warning,
            Wording(sv: "efter skiljetecknet i «» ska ett mellanrum stå", en: "a space belongs after the mark in «»")),
        .language,
        because: Wording(
            sv:
                "Svenska skrivregler: efter punkt, komma och kolon följer ett mellanrum. Beslut har publicerats utan det.",
            en:
                "Swedish rules of writing: a space follows a full stop, a comma, a colon. Decisions have been published without."
        ),
        failing: .text("⟪Bakgrund:Färjan⟫ är ⟪full,särskilt⟫ om ⟪sommaren.Nämnden⟫ vill ha fler turer."),
        passing: .text(
            "Bakgrund: EU:s stöd, kl. 7:30, finns på www.Lovsala.example och i K.G. Ek AB:S planer, 2,5 m.fl."),
        fixing: .safely,
        finder: .signs(".,:") { text, sign in
            // A space stands after nearly all.
            guard RunningText.letterLength(text[sign + 1]) > 0 else { return nil }
            guard text.isSmall(sign - 1) || text.isSmall(sign - 2), !text.isBlank(sign - 1) else { return nil }
            let (first, last) = (text.wordStart(sign)..<sign, sign + 1..<text.wordEnd(sign + 1))
            guard text.isSmall(last.lowerBound) || text.isCapital(last.lowerBound), last.count > 2, first.count > 2,
                !text.isAddress(first.lowerBound..<last.upperBound)
            else { return nil }
            if text[sign] != UInt8(ascii: ",") {
                guard text.isCapital(last.lowerBound),
                    text.isSmall(last.upperBound - 1) || text.isSmall(last.upperBound - 2)
                else { return nil }
            }
            return Match(range: first.lowerBound..<last.upperBound, replacement: (sign + 1..<sign + 1, " ", title))
        })

    private static let title = Wording(sv: "sätt ett mellanrum", en: "put a space")
}

extension RunningText {
    /// Whether words with a mark between them are a part of an address or a file name.
    fileprivate func isAddress(_ words: Range<Int>) -> Bool {
        ".:@/_-\\".utf8.contains(self[words.lowerBound - 1]) || "@/_\\".utf8.contains(self[words.upperBound])
            || self[words.upperBound] == UInt8(ascii: ".") && isLetter(words.upperBound + 1)
    }
}
