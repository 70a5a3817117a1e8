import Diagnostics

extension Rule {
    static let mixedDates = Rule(
        Fault(
            "mixed-dates", .warning,
            Wording(
                sv: "«» i siffror, men i samma stycke står en dag med månadens namn",
                en: "«» is in digits, but in the same paragraph a day has the name of its month")),
        .language,
        because: Wording(
            sv: """
                Myndigheternas skrivregler: i löpande text skrivs dagar med månadens namn. Siffrorna hör hemma i tabeller och \
                uppgifter.
                """,
            en: """
                Swedish rules of writing for authorities: in running text days have the name of the month. Digits belong in \
                tables and metadata.
                """),
        failing: .text("Yttrandet lämnas senast den 30 maj 2031 och behandlas ⟪2031-06-03⟫."),
        passing: .text(
            """
            Yttrandet lämnas senast den 30 maj 2031 och behandlas den 3 juni.

            Nämnden behandlade förslaget 2031-02-04.
            """),
        exceptions: Wording(
            sv: "Olika stycken, tabeller, och en handling som nämns med sin dag inom parentes.",
            en: "Different paragraphs, tables, and a document that is named with its day in brackets."),
        finder: .words(WordShape(.digits, lengths: 4...4)) { text, year in
            guard text.isProse, text[year.upperBound] == UInt8(ascii: "-"),
                let end = text.dateEnd(year.upperBound), !text.isInTable(year.lowerBound),
                !"(-/".utf8.contains(text[year.lowerBound - 1]), text.namesMonth(in: text.paragraph(year.lowerBound))
            else { return nil }
            return Match(range: year.lowerBound..<end)
        })
}

private let months: Words<Void> = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
    "december",
]

extension RunningText {
    /// Where `-06-03` ends.
    fileprivate func dateEnd(_ hyphen: Int) -> Int? {
        guard self[hyphen + 3] == UInt8(ascii: "-"), digitEnd(hyphen + 1) == hyphen + 3,
            digitEnd(hyphen + 4) == hyphen + 6, self[hyphen + 6] != UInt8(ascii: "-")
        else { return nil }
        return hyphen + 6
    }

    /// Whether a day with the name of a month and a year stands in a part of the text: `30 maj 2031`.
    fileprivate func namesMonth(in part: Range<Int>) -> Bool {
        var index = part.lowerBound
        while index < part.upperBound {
            guard RunningText.letterLength(self[index]) > 0 else {
                index += 1
                continue
            }
            let word = index..<wordEnd(index)
            if 3...9 ~= word.count, months.contains(word, in: self), isDigit(spaceStart(index) - 1) {
                let year = wordAfter(word.upperBound)
                if year.count == 4, isDigit(year.lowerBound) { return true }
            }
            index = word.upperBound
        }
        return false
    }
}
