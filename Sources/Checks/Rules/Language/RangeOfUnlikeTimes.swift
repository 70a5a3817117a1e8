import Diagnostics

extension Rule {
    static let rangeOfUnlikeTimes = Rule(
        Fault(
            "range-of-unlike-times", .warning,
            Wording(sv: "«» har klockslagen på två sätt", en: "«» has its times in two ways")),
        .language,
        because: Wording(
            sv: "09.00-10:05 har publicerats. Läsaren undrar om det ena är en felskrivning.",
            en: "09.00-10:05 has been published. The reader wonders whether one of them is a slip."),
        failing: .text("Nämnden sammanträder kl. ⟪09.00–10:05⟫ i Stadshuset."),
        passing: .text("Nämnden sammanträder kl. 09.00–10.05 i Stadshuset, därefter kl. 11.00–12.00."),
        fixing: .safely,
        finder: .words(WordShape(.digits, lengths: 1...2)) { text, hours in
            guard let first = text.timeMark(hours.lowerBound) else { return nil }
            let dash = first + 3
            let next = text[dash] == UInt8(ascii: "-") ? dash + 1 : dash + 3
            guard text[dash] == UInt8(ascii: "-") || text[dash] == 0xE2 && text[dash + 2] == 0x93,
                let second = text.timeMark(next), text[first] != text[second]
            else { return nil }
            let colon = text[first] == UInt8(ascii: ":") ? first : second
            return Match(range: hours.lowerBound..<second + 3, replacement: (colon..<colon + 1, ".", title))
        })

    private static let title = Wording(sv: "skriv en punkt", en: "write a point")
}

extension RunningText {
    /// Where the mark of the time stands that begins at a place: `09.00`, `9:05`.
    fileprivate func timeMark(_ start: Int) -> Int? {
        let mark = digitEnd(start)
        guard 1...2 ~= mark - start, self[mark] == UInt8(ascii: ".") || self[mark] == UInt8(ascii: ":"),
            digitEnd(mark + 1) == mark + 3,
            !".:-/".utf8.contains(self[start - 1]) || self[start - 1] == UInt8(ascii: "-")
        else { return nil }
        return mark
    }
}
