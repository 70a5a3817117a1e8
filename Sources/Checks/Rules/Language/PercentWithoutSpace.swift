import Diagnostics

extension Rule {
    static let percentWithoutSpace = Rule(
        Fault(
            "percent-without-space", .warning,
            Wording(
                sv: "«» skrivs med mellanrum mellan talet och procenttecknet",
                en: "«» is written with a space between the number and the per cent sign")),
        .language,
        because: Wording(
            sv:
                "Myndigheternas skrivregler: ett tal och dess enhet skiljs åt av ett mellanrum, och procenttecknet är en enhet.",
            en: """
                Swedish rules of writing for authorities: a number and its unit are parted by a space, and the per cent \
                sign is a unit.
                """),
        failing: .text("Avgiften höjs med ⟪5%⟫ från årsskiftet."),
        passing: .text("Avgiften höjs med 5 % från årsskiftet."),
        fixing: .safely,
        finder: .signs("%") { text, sign in
            guard RunningText.isDigit(text[sign - 1]) else { return nil }
            var start = sign - 1
            while RunningText.isDigit(text[start - 1]) || text[start - 1] == UInt8(ascii: ",") { start -= 1 }
            return Match(range: start..<sign + 1, replacement: (sign..<sign, " ", title))
        })

    private static let title = Wording(sv: "sätt ett mellanrum före procenttecknet", en: "put a space before the sign")
}
