import Diagnostics

extension Rule {
    static let sectionSignsForOne = Rule(
        Fault(
            "section-signs-for-one", .warning,
            Wording(
                sv: "«» är en enda paragraf, och den skrivs med ett §", en: "«» is a single section, written with one §"
            )),
        .language,
        because: Wording(
            sv:
                "Myndigheternas skrivregler: §§ står för flera paragrafer. Står det ett enda tal har det andra fallit bort.",
            en: "Swedish rules of writing for authorities: §§ means several. With a single number, the other was lost."),
        failing: .text("Motionen återremitterades i ⟪§§ 41⟫ av samma nämnd."),
        passing: .text("Motionen återremitterades i § 41 och i §§ 43, 44 och 51–53 av samma nämnd."),
        fixing: .unsafely,
        finder: .signs("§") { text, sign in
            guard text[sign + 1] == 0xA7, text[sign + 2] == 0xC2, text[sign + 3] == 0xA7 else { return nil }
            let after = text.spaceEnd(sign + 4)
            let removal = sign + 2..<sign + 4
            if text.isDigit(after) {
                let end = text.digitEnd(after)
                guard !text.goesOnWithNumbers(end) else { return nil }
                return Match(range: sign..<end, replacement: (removal, "", title))
            }
            let end = text.spaceStart(sign)
            let start = text.digitStart(end)
            guard start < end, !text.followsNumbers(start) else { return nil }
            return Match(range: start..<sign + 4, replacement: (removal, "", title))
        })

    private static let title = Wording(sv: "skriv ett §", en: "write one §")
}

private let links: Words<Void> = [
    "och", "samt", "eller", "till", "t", "resp", "respektive", "jämte", "plus", "a", "b", "c", "d", "e", "f", "g",
]

extension RunningText {
    /// Whether more numbers follow after one: after a dash, a comma, `och`.
    fileprivate func goesOnWithNumbers(_ end: Int) -> Bool {
        let next = spaceEnd(end)
        switch self[next] {
        case UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "&"), UInt8(ascii: "+"),
            UInt8(ascii: ":"), 0xE2, 0xC2:
            return true
        default:
            return next == end && RunningText.letterLength(self[end]) > 0
                || links.contains(next..<wordEnd(next), in: self)
        }
    }

    /// Whether more numbers stand before one.
    fileprivate func followsNumbers(_ start: Int) -> Bool {
        let end = spaceStart(start)
        switch self[end - 1] {
        case UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "&"), UInt8(ascii: "+"), 0x93:
            return true
        default:
            return isAfterWord(start) || links.contains(wordStart(end)..<end, in: self)
        }
    }
}
