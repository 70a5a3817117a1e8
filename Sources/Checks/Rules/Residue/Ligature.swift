import Diagnostics

extension Rule {
    static let ligature = Rule(
        Fault(
            "ligature", .warning,
            Wording(sv: "«» är ett enda tecken för flera bokstäver", en: "«» is one character for several letters")),
        .residue,
        because: Wording(
            sv: "Sådana tecken följer med ur pdf-filer. Ordet hittas inte vid en sökning och läses upp fel.",
            en: "Such characters come from PDF files. The word is not found by a search and is read out wrong."),
        failing: .text("Nämnden får en o⟪ﬃ⟫ciell gra⟪ﬁ⟫sk plan."),
        passing: .text("Nämnden får en officiell grafisk plan."),
        fixing: .safely,
        finder: .signs("\u{FB00}") { text, sign in
            guard text[sign + 1] == 0xAC, 0x80...0x84 ~= text[sign + 2] else { return nil }
            let letters = ["ff", "fi", "fl", "ffi", "ffl"][Int(text[sign + 2] - 0x80)]
            return Match(range: sign..<sign + 3, replacement: (sign..<sign + 3, letters, title))
        })

    private static let title = Wording(sv: "skriv bokstäverna var för sig", en: "write the letters one by one")
}
