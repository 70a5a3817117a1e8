import Diagnostics

extension Rule {
    static let percentSignInProse = Rule(
        Fault(
            "percent-sign-in-prose", .warning,
            Wording(
                sv: "«» skrivs med ordet procent i löpande text", en: "«» is written with the word procent in prose")
        ),
        .language,
        because: Wording(
            sv: "Skrivhandledningar för kommuner: procent i löpande text, tecknet i tabeller. Ett hus väljer själv.",
            en: "Writing guides of municipalities: procent in prose, the sign in tables. A house may choose."),
        failing: .text("Avgiften höjs med ⟪2,5 %⟫ från årsskiftet."),
        passing: .text(
            """
            Avgiften höjs med 2,5 procent från årsskiftet.

            | År | Avgift |
            |---|---|
            | 2032 | 2,5 % |
            """),
        exceptions: Wording(sv: "Tabeller.", en: "Tables."),
        fixing: .safely, isOnRequest: true,
        finder: .signs("%") { text, sign in
            let end = text.spaceStart(sign)
            guard end < sign, text.isDigit(end - 1), !text.isInTable(sign) else { return nil }
            var start = end - 1
            while text.isDigit(start - 1) || text[start - 1] == UInt8(ascii: ",") { start -= 1 }
            return Match(range: start..<sign + 1, replacement: (sign..<sign + 1, "procent", title))
        })

    private static let title = Wording(sv: "skriv procent", en: "write procent")
}
