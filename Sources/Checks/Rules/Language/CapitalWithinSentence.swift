import Diagnostics

extension Rule {
    static let capitalWithinSentence = Rule(
        Fault(
            "capital-within-sentence", .warning,
            Wording(
                sv: "«» skrivs med liten bokstav inne i en mening",
                en: "«» is written with a small letter in a sentence")),
        .language,
        because: Wording(
            sv:
                "Myndigheternas skrivregler: kommunens organ och uppdrag är inga egennamn: kommunstyrelsen, ordföranden.",
            en: "Swedish rules of writing for authorities: bodies and offices are no proper names: kommunstyrelsen."),
        failing: .text("Ärendet skickas till ⟪Kommunstyrelsen⟫, och sedan svarar ⟪Ordföranden⟫."),
        passing: .text(
            """
            Kommunstyrelsen får ärendet. Nämnden svarar: Ordföranden skriver till Överklagandenämnden.

            - Kommunfullmäktige
            """),
        fixing: .safely,
        finder: .words(WordShape("KNOFS", lengths: 6...Int.max)) { text, word in
            guard text[word.lowerBound - 1] == UInt8(ascii: " "),
                text.isAfterSmallLetter(word.lowerBound),
                bodies.contains(word, in: text), text.isSmall(word.lowerBound + 1)
            else { return nil }
            let small = String(decoding: [text[word.lowerBound] | 0x20], as: UTF8.self)
            let initial = word.lowerBound..<word.lowerBound + 1
            return Match(range: word, replacement: (initial, small, title))
        })

    private static let title = Wording(sv: "skriv liten bokstav", en: "write a small letter")

    private static let bodies: Words<Void> = [
        "kommunstyrelsen", "kommunstyrelsens", "kommunfullmäktige", "kommunfullmäktiges", "fullmäktige", "fullmäktiges",
        "nämnden", "nämndens", "ordföranden", "ordförandens", "stadsdelsnämnden", "stadsdelsnämndens", "socialnämnden",
        "socialnämndens", "byggnadsnämnden", "byggnadsnämndens", "förvaltningen", "förvaltningens", "styrelsen",
        "styrelsens",
    ]
}

extension RunningText {
    /// Whether the word before a place ends with a small letter, with one space between.
    fileprivate func isAfterSmallLetter(_ place: Int) -> Bool {
        isSmall(place - 2) || isSmall(place - 3) && self[place - 3] > 0x7F
    }
}
