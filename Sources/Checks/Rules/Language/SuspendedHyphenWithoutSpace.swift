import Diagnostics

extension Rule {
    static let suspendedHyphenWithoutSpace = Rule(
        Fault(
            "suspended-hyphen-without-space", .warning,
            Wording(
                sv: "«» skrivs med mellanrum efter bindestrecket", en: "«» is written with a space after the hyphen")),
        .language,
        because: Wording(
            sv:
                "Svenska skrivregler: ett bindestreck står för det utelämnade ledet, och före och följer ett mellanrum.",
            en: "Swedish rules of writing: a hyphen stands for what is left out, and a space follows before och."),
        failing: .text("Planen tas fram av ⟪hamn-och⟫ fritidsenheten."),
        passing: .text("Planen tas fram av hamn- och fritidsenheten. Att komma till-och-från går bra."),
        fixing: .safely,
        finder: .signs("-") { text, sign in
            guard text.isAfterWord(sign), !text.isDigit(sign - 1) else { return nil }
            let next = sign + 1..<text.wordEnd(sign + 1)
            guard linkWords.contains(next, in: text), text.isBlank(next.upperBound) else { return nil }
            let start = text.wordStart(sign)
            guard start < sign, text[start - 1] != UInt8(ascii: "-") else { return nil }
            return Match(range: start..<next.upperBound, replacement: (sign + 1..<sign + 1, " ", title))
        })

    private static let title = Wording(sv: "sätt ett mellanrum efter bindestrecket", en: "put a space after the hyphen")

    private static let linkWords: Words<Void> = ["och", "eller", "samt", "respektive"]
}
