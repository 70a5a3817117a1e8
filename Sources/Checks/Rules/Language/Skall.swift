import Diagnostics

extension Rule {
    static let skall = Rule(
        Fault("skall", .warning, Wording(sv: "«» skrivs numera ska", en: "«» is now written ska")),
        .language,
        because: Wording(
            sv:
                "Myndigheternas skrivregler och lagspråket har ska. Språklagen 11 § vill ha vårdat, enkelt, begripligt språk.",
            en: "The rules of writing for authorities and the statutes have ska. Språklagen 11 § wants plain language."),
        failing: .text("Sällskapet ⟪skall⟫ redovisa hur pengarna har använts."),
        passing: .text("Sällskapet ska redovisa hur pengarna har använts. Enligt avtalet ”skall bryggan rivas”."),
        exceptions: Wording(
            sv: "Citat, och beslut om borgen, som långivaren vill ha ordagrant.",
            en: "Quotations, and decisions on surety, which the lender wants to the letter."),
        fixing: .unsafely,
        finder: .words(WordShape("sS", lengths: 5...5)) { text, word in
            guard form.contains(word, in: text), !text.isQuoted(word.lowerBound),
                !text.isOfSurety(word)
            else { return nil }
            let isCapital = text.isCapital(word.lowerBound)
            return Match(range: word, replacement: (word, isCapital ? "Ska" : "ska", title))
        })

    private static let title = Wording(sv: "skriv ska", en: "write ska")
    private static let form: Words<Void> = ["skall"]
}
