import Diagnostics

extension Rule {
    static let englishQuotationMarks = Rule(
        Fault(
            "english-quotation-marks", .warning,
            Wording(sv: "«» är inget svenskt citattecken", en: "«» is not a Swedish quotation mark")),
        .language,
        because: Wording(
            sv: "Svenska skrivregler: citattecknen är lika på båda sidor, ”så här”, och ’så’ inuti ett citat.",
            en: "Swedish rules of writing: the marks are alike on both sides, ”like this”, and ’so’ within a quotation."
        ),
        failing: .text("Förslaget kallas ⟪“⟫Hamn för alla”."),
        passing: .text("Förslaget kallas ”Hamn för alla”."),
        exceptions: Wording(
            sv: "Raka citattecken är rätt i källan: på sidan blir de krumma.",
            en: "Straight marks are right in a source: on the page they become curly."),
        fixing: .safely,
        finder: .signs("“") { text, sign in
            guard text[sign + 1] == 0x80 else { return nil }
            let mark: String
            switch text[sign + 2] {
            case 0x9C, 0x9E: mark = "”"
            case 0x98, 0x9A: mark = "’"
            default: return nil
            }
            return Match(range: sign..<sign + 3, replacement: (sign..<sign + 3, mark, title))
        })

    private static let title = Wording(sv: "skriv det svenska tecknet", en: "write the Swedish mark")
}
