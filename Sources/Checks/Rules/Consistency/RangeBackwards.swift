import Diagnostics

extension Rule {
    static let rangeBackwards = Rule(
        Fault(
            "range-backwards", .warning,
            Wording(sv: "«» slutar före sin början", en: "«» ends before it begins"),
            remedy: Wording(sv: "rätta numren eller dagarna", en: "correct the numbers or the days")),
        .consistency,
        because: Wording(
            sv: "Paragrafer eller dagar som går baklänges är ett skrivfel, och ingen vet vilka som menas.",
            en: "Sections or days that run backwards are a slip, and nobody knows which are meant."),
        failing: .text("Utställningen pågår ⟪2031-06-10–2031-06-01⟫, se §§ ⟪34–19⟫."),
        passing: .text("Utställningen pågår 2031-06-01–2031-06-10, se §§ 19–34 och §§ 129–31 samt 12–10 dagar före."),
        exceptions: Wording(
            sv: "Förkortade nummer: §§ 129–31.", en: "Shortened numbers: §§ 129–31."),
        finder: .signs("–") { text, sign in
            guard text.isDigit(sign - 1), text.isDigit(sign + 3), text.has("–", at: sign) else { return nil }
            let (first, second) = (text.dateStart(sign)..<sign, sign + 3..<text.dateEnd(sign + 3))
            guard first.count == second.count, text.bytes[first].lexicographicallyPrecedes(text.bytes[second]) == false,
                text.string(first) != text.string(second)
            else { return nil }
            let isDate = first.count == 10 && text[first.lowerBound + 4] == UInt8(ascii: "-")
            let before = text.spaceStart(first.lowerBound)
            let isSections = first.count < 5 && text.has("§§", at: before - 4)
            return isDate || isSections ? Match(range: first.lowerBound..<second.upperBound) : nil
        })
}

extension RunningText {
    /// Where the digits and hyphens begin that end at a place.
    fileprivate func dateStart(_ end: Int) -> Int {
        var index = end
        while isDigit(index - 1) || self[index - 1] == UInt8(ascii: "-") { index -= 1 }
        return index
    }

    /// Where the digits and hyphens end that begin at a place.
    fileprivate func dateEnd(_ start: Int) -> Int {
        var index = start
        while isDigit(index) || self[index] == UInt8(ascii: "-") { index += 1 }
        return index
    }
}
