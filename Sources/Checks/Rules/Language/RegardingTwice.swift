import Diagnostics

extension Rule {
    static let regardingTwice = Rule(
        Fault(
            "regarding-twice", .warning,
            Wording(sv: "«» står två gånger på samma rad", en: "«» stands twice on one line"),
            remedy: Wording(sv: "skriv om den ena gången", en: "write om in one of the places")),
        .language,
        because: Wording(
            sv: "Rubriker som klistras in i varandra har publicerats som Yttrande angående motion angående cykelrum.",
            en: "Titles that are pasted into one another have been published as Yttrande angående motion angående."),
        failing: .item(
            """
            beslut: Motionen avslås.
            underlag: [Yttrande angående motion 2031:7 ⟪angående⟫ låst cykelrum]
            """),
        passing: .item(
            """
            beslut: Motionen avslås.
            underlag: [Yttrande angående motion 2031:7 om låst cykelrum, Skrivelse angående hamnen]
            """),
        finder: .words(WordShape("aA", lengths: 9...9)) { text, word in
            // å is two bytes.
            guard text.has("ngående", at: word.lowerBound + 1), !text.isProse,
                (text.range.lowerBound..<word.lowerBound).contains(where: { text.has("ngående ", at: $0) })
            else { return nil }
            return Match(range: word)
        })
}
