import Diagnostics
import Minutes

extension Rule {
    static let ownNumberInText = Rule(
        Fault(
            "own-number-in-text", .warning,
            Wording(
                sv: "«» är paragrafens eget diarienummer, som husstilen skriver ut",
                en: "«» is the number of the § itself, which the house style prints"),
            remedy: Wording(sv: "ta bort det ur texten", en: "remove it from the text")),
        .consistency,
        because: Wording(
            sv: "Numret sist i ärendet är kvar från en mall, och när det ändras står två olika nummer på sidan.",
            en: "The number at the end of the matter is left from a template; when it changes the page has two."),
        failing: .item(
            """
            dnr: 417-31-HAMN
            beslut: Motionen avslås.
            ärendet: Två ledamöter vill bygga ett låst cykelrum. ⟪Dnr 417-31-HAMN⟫.
            """),
        passing: .item(
            """
            dnr: 417-31-HAMN
            beslut: Motionen avslås.
            ärendet: Två ledamöter vill bygga ett låst cykelrum. Frågan är utredd i dnr 112-29-HAMN.
            """),
        finder: .words(WordShape("dD", last: "r", lengths: 3...12)) { text, word in
            guard text.isProse, labels.contains(word, in: text), case .item(let item)? = text.surroundings.source,
                let numbers = item.diaryNumbers, let number = text.lastWord(after: word.upperBound),
                numbers.contains(where: { $0.plainText == text.string(number) })
            else { return nil }
            return Match(range: word.lowerBound..<number.upperBound)
        })

    private static let labels: Words<Void> = ["dnr", "diarienummer", "diarienr"]
}

extension RunningText {
    /// What stands between a place and the end of the text, without colon, full stop and brackets around it.
    fileprivate func lastWord(after place: Int) -> Range<Int>? {
        var (start, end) = (place, range.upperBound)
        while isBlank(start) || self[start] == UInt8(ascii: ":") { start += 1 }
        while end > start, isBlank(end - 1) || ".)".utf8.contains(self[end - 1]) { end -= 1 }
        return start < end && end - start < 60 ? start..<end : nil
    }
}
