import Diagnostics
import Minutes
import Schema

extension Rule {
    static let missingParagraph = Rule(
        Fault(
            "missing-paragraph", .warning,
            Wording(sv: "«» finns inte i protokollet", en: "«» is not in the minutes"),
            remedy: Wording(
                sv: "rätta numret, eller skriv vilket sammanträde det är: kommunstyrelsen 2031-04-22, § 88",
                en: "correct the number, or write which meeting it is: kommunstyrelsen 2031-04-22, § 88")),
        .consistency,
        because: Wording(
            sv: "Nummer flyttas när dagordningen ändras, och då pekar hänvisningar mellan paragrafer fel.",
            en: "Numbers move when the agenda changes, and then references between §§ point wrong."),
        failing: .folder([
            (
                "sammantrade.yaml",
                """
                organ: hamnnämnden
                datum: 2031-05-06
                sekreterare: Siri Lund, nämndsekreterare
                """
            ),
            (
                "214.yaml",
                """
                paragraf: 214
                rubrik: Bryggan
                beslut: Nämnden hyr ut bryggan.
                ärendet: Avgiften beslutas för sig, se ⟪§ 216⟫.
                """
            ),
            (
                "215.yaml",
                """
                paragraf: 215
                rubrik: Avgift för bryggan
                beslut: Nämnden antar avgiften.
                """
            ),
        ]),
        passing: .folder([
            (
                "sammantrade.yaml",
                """
                organ: hamnnämnden
                datum: 2031-05-06
                sekreterare: Siri Lund, nämndsekreterare
                """
            ),
            (
                "214.yaml",
                """
                paragraf: 214
                rubrik: Bryggan
                beslut: Nämnden hyr ut bryggan.
                ärendet: Avgiften beslutas för sig, se § 215.
                """
            ),
            (
                "215.yaml",
                """
                paragraf: 215
                rubrik: Avgift för bryggan
                beslut: Nämnden antar avgiften.
                """
            ),
        ]),
        exceptions: Wording(
            sv: "Paragrafer i lagar och i andra protokoll, som nämns med namn eller datum.",
            en: "Sections of acts and §§ of other minutes, named with their name or day."),
        finder: .signs("§") { text, sign in
            guard let numbers = text.surroundings.numbers, text.voice == .own, text.isSectionSign(sign),
                !text.isSectionSign(sign - 2), !text.isSectionSign(sign + 2), text.isAfterSee(sign)
            else { return nil }
            var start = sign + 2
            while text.isBlank(start) || text[start] == 0xC2 || text[start] == 0xA0 { start += 1 }
            let end = text.digitEnd(start)
            guard let number = text.number(start..<end), text.endsReference(end), let first = numbers.first?.number,
                number > first, !numbers.contains(where: { $0.number == number }),
                !text.surroundings.isInGap(number)
            else { return nil }
            return Match(range: sign..<end)
        })
}

extension RunningText {
    fileprivate func isSectionSign(_ place: Int) -> Bool { self[place] == 0xC2 && self[place + 1] == 0xA7 }

    /// Whether "se" stands before the sign.
    fileprivate func isAfterSee(_ sign: Int) -> Bool {
        let word = wordBefore(sign)
        return word.count == 2 && (has("se", at: word.lowerBound) || has("Se", at: word.lowerBound))
    }

    /// Whether nothing after the number says where it is: the sentence or the bracket ends.
    fileprivate func endsReference(_ end: Int) -> Bool {
        switch self[end] {
        case 0, UInt8(ascii: ")"), UInt8(ascii: ";"), UInt8(ascii: "."): true
        case UInt8(ascii: "\n"): hasParagraphEnd(in: end..<min(range.upperBound, spaceEnd(end)))
        default: false
        }
    }
}

extension Surroundings {
    fileprivate func isInGap(_ number: Int) -> Bool {
        (context.meeting?.gaps ?? []).contains { gap in
            gap.paragraphs?.value.ranges.contains { $0.lowerBound.number <= number && number <= $0.upperBound.number }
                ?? true
        }
    }
}
