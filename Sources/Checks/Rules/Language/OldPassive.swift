import Diagnostics

extension Rule {
    static let oldPassive = Rule(
        Fault(
            "old-passive", .warning,
            Wording(sv: "«» är en ålderdomlig form", en: "«» is an old-fashioned form")),
        .language,
        because: Wording(
            sv: "Språklagen 11 §: vårdat, enkelt och begripligt. bifalls, godkänns och antas är dagens former.",
            en: "Språklagen 11 §: careful, simple and clear. bifalls, godkänns and antas are the forms of today."),
        failing: .text("Motionen ⟪bifalles⟫, och planen ⟪antages⟫."),
        passing: .text("Motionen bifalls, ansökan avslås, och planen antas. Det anses klart och läses nästa år."),
        exceptions: Wording(
            sv: "Citat, och beslut om borgen, som långivaren vill ha ordagrant.",
            en: "Quotations, and decisions on surety, which the lender wants to the letter."),
        fixing: .unsafely,
        finder: .words(WordShape("abefgiklmnoptuvåABEFGIKLMNOPTUVÅ", last: "s", lengths: 5...Int.max)) {
            text, word in
            guard text[word.upperBound - 2] == UInt8(ascii: "e"), let form = forms[word, in: text],
                !text.isQuoted(word.lowerBound), !text.isOfSurety(word)
            else { return nil }
            let cut = word.upperBound - form.cut..<word.upperBound
            return Match(range: word, replacement: (cut, "\(form.end)", title))
        })

    private static let title = Wording(sv: "skriv den nya formen", en: "write the new form")

    /// How many bytes go from the end, and what stands there instead.
    private static let forms: Words<(cut: Int, end: StaticString)> = [
        "bifalles": (2, "s"), "godkännes": (2, "s"), "antages": (3, "s"), "fastställes": (2, "s"),
        "tillstyrkes": (2, "s"), "avstyrkes": (2, "s"), "avskrives": (2, "s"), "erhålles": (2, "s"),
        "upptages": (3, "s"), "mottages": (3, "s"), "undantages": (3, "s"), "vidtages": (3, "s"), "uttages": (3, "s"),
        "intages": (3, "s"), "iakttages": (3, "s"), "företages": (3, "s"), "godtages": (3, "s"), "medtages": (3, "s"),
        "medgives": (4, "es"), "utgives": (4, "es"), "angives": (4, "es"), "avgives": (4, "es"), "uppgives": (4, "es"),
        "upphäves": (2, "s"), "verkställes": (2, "s"), "bordlägges": (3, "gs"), "framlägges": (3, "gs"),
        "utgöres": (2, "s"), "införes": (2, "s"), "utföres": (2, "s"), "överföres": (2, "s"), "anföres": (2, "s"),
        "tillföres": (2, "s"), "framföres": (2, "s"), "avgöres": (2, "s"), "kungöres": (2, "s"), "begäres": (2, "s"),
        "väljes": (2, "s"), "omväljes": (2, "s"), "nyväljes": (2, "s"), "utväljes": (2, "s"), "uppdrages": (3, "s"),
        "avdrages": (3, "s"), "indrages": (3, "s"), "avsättes": (3, "ts"), "tillsättes": (3, "ts"),
    ]
}
