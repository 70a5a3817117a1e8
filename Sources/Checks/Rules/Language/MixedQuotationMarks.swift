import Diagnostics

extension Rule {
    static let mixedQuotationMarks = Rule(
        Fault(
            "mixed-quotation-marks", .warning,
            Wording(
                sv: "rakt citattecken i en text som annars har krumma",
                en: "a straight quotation mark in a text that has curly ones")),
        .language,
        because: Wording(
            sv: """
                Svenska skrivregler: citattecknen är lika på båda sidor. I publicerade protokoll har citat öppnats med det ena \
                och stängts med det andra.
                """,
            en: """
                Swedish rules of writing: the marks are alike on both sides. In published minutes quotations were opened with \
                one and closed with the other.
                """),
        failing: .text("Förslaget kallas ”Hamn för alla⟪\"⟫."),
        passing: .text("Förslaget kallas ”Hamn för alla”, det förra ”Hamn 2030”."),
        exceptions: Wording(
            sv: "Bara raka citattecken i en text: på sidan blir de krumma.",
            en: "Straight marks alone in a text: on the page they become curly."),
        fixing: .safely,
        finder: .signs("\"") { text, sign in
            guard !text.isDigit(sign - 1), text.holdsCurlyMark else { return nil }
            return Match(range: sign..<sign + 1, replacement: (sign..<sign + 1, "”", title))
        })

    private static let title = Wording(sv: "skriv ett krumt", en: "write a curly one")
}

extension RunningText {
    /// Whether ” stands anywhere in the text.
    fileprivate var holdsCurlyMark: Bool {
        range.contains { bytes[$0] == 0x9D && self[$0 - 1] == 0x80 && self[$0 - 2] == 0xE2 }
    }
}
