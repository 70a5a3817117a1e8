import Diagnostics

extension Rule {
    static let sectionSignForSeveral = Rule(
        Fault(
            "section-sign-for-several", .warning,
            Wording(sv: "«» är flera paragrafer, och de skrivs §§", en: "«» is several sections, which are written §§")),
        .language,
        because: Wording(
            sv: "Myndigheternas skrivregler: tecknet fördubblas för flera paragrafer: §§ 19–34 och 5–7 §§.",
            en: "Swedish rules of writing for authorities: the sign is doubled for several sections: §§ 19–34, 5–7 §§."),
        failing: .text("Protokollet justeras i ⟪§ 19–34⟫ och prövas enligt 13 kap. ⟪5–7 §⟫ kommunallagen."),
        passing: .text("Protokollet justeras i §§ 19–34 och prövas enligt 13 kap. 5–7 §§ kommunallagen."),
        fixing: .safely,
        finder: .signs("§") { text, sign in
            guard text[sign + 1] == 0xA7, text[sign + 3] != 0xA7, text[sign - 1] != 0xA7 else { return nil }
            let after = sign + 2
            if let end = text.numberRangeEnd(text.spaceEnd(after)) {
                return Match(range: sign..<end, replacement: (after..<after, "§", title))
            }
            guard let start = text.numberRangeStart(text.spaceStart(sign)), !text.isDigit(text.spaceEnd(after)) else {
                return nil
            }
            return Match(range: start..<after, replacement: (after..<after, "§", title))
        })

    private static let title = Wording(sv: "skriv §§", en: "write §§")
}

extension RunningText {
    /// Where a range of numbers ends that begins at a place: `19–34`.
    fileprivate func numberRangeEnd(_ start: Int) -> Int? {
        let first = start..<digitEnd(start)
        let second = dashEnd(first.upperBound).map { $0..<digitEnd($0) }
        guard let second, isRange(first, second), !isBoundOn(second.upperBound) else { return nil }
        return second.upperBound
    }

    /// Where a range of numbers begins that ends at a place.
    fileprivate func numberRangeStart(_ end: Int) -> Int? {
        let second = digitStart(end)..<end
        let dash = self[second.lowerBound - 1] == UInt8(ascii: "-") ? 1 : 3
        let first = digitStart(second.lowerBound - dash)..<second.lowerBound - dash
        guard dashEnd(first.upperBound) == second.lowerBound, isRange(first, second), !isAfterWord(first.lowerBound),
            self[first.lowerBound - 1] != UInt8(ascii: "-")
        else { return nil }
        return first.lowerBound
    }

    /// Where a hyphen or an en dash ends that begins at a place.
    private func dashEnd(_ place: Int) -> Int? {
        if self[place] == UInt8(ascii: "-") { return place + 1 }
        return self[place] == 0xE2 && self[place + 1] == 0x80 && self[place + 2] == 0x93 ? place + 3 : nil
    }

    private func isRange(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
        guard let low = number(first), let high = number(second) else { return false }
        return low < high
    }

    /// Whether a number goes on after its digits: as a date, a diary number, a decimal.
    private func isBoundOn(_ end: Int) -> Bool {
        self[end] == UInt8(ascii: "-") || self[end] == UInt8(ascii: "/") || RunningText.letterLength(self[end]) > 0
    }
}
