import Diagnostics

extension Rule {
    static let sameDateTwice = Rule(
        Fault(
            "same-date-twice", .warning,
            Wording(sv: "«» står två gånger på samma rad", en: "«» stands twice on the same line"),
            remedy: Wording(sv: "ta bort den ena", en: "remove one of them")),
        .consistency,
        because: Wording(
            sv: "I en lista över underlag är det oftast rester av en mall, och den ena dagen skulle ha varit en annan.",
            en: "In a list of documents it is mostly left of a template, and one of the days should have been another."),
        failing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            underlag:
              - Tjänsteskrivelse 2031-04-22 om bryggan, daterad ⟪2031-04-22⟫
            """),
        passing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            underlag:
              - Tjänsteskrivelse 2031-04-22 om bryggan, med ritning 2031-03-18
            """),
        exceptions: Wording(sv: "Löpande text.", en: "Running prose."),
        finder: .words(WordShape("12", lengths: 4...4)) { text, word in
            guard !text.isProse, let date = text.isoDate(from: word) else { return nil }
            var index = text.range.lowerBound
            while index + 10 <= date.lowerBound {
                if text.bytes[index..<index + 10].elementsEqual(text.bytes[date]) { return Match(range: date) }
                index += 1
            }
            return nil
        })
}

extension RunningText {
    /// The date that begins with a year: 2031-04-22.
    fileprivate func isoDate(from year: Range<Int>) -> Range<Int>? {
        let end = year.lowerBound + 10
        guard end <= range.upperBound, self[year.upperBound] == UInt8(ascii: "-"),
            self[year.upperBound + 3] == UInt8(ascii: "-"),
            isDigit(year.upperBound + 1), isDigit(year.upperBound + 2), isDigit(end - 2), isDigit(end - 1),
            !isDigit(end)
        else { return nil }
        return year.lowerBound..<end
    }
}
