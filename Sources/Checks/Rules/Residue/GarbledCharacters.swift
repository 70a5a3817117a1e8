import Diagnostics

extension Rule {
    static let garbledCharacters = Rule(
        Fault(
            "garbled-characters", .error,
            Wording(
                sv: "«» är tecken som har blivit fel vid en konvertering", en: "«» went wrong when text was converted"),
            remedy: Wording(sv: "skriv det som stod där", en: "write what stood there")),
        .residue,
        because: Wording(
            sv: "Text ur en pdf eller ett e-brev med fel teckenkodning: å, ä, ö och § har gått förlorade.",
            en: "Text from a PDF or a mail with the wrong encoding: å, ä, ö and § are lost."),
        failing: .text("F⟪Ã¤⟫rjan g⟪Ã¥⟫r enligt ⟪Â§⟫ 4, s⟪Ã¤⟫ger hamnen."),
        passing: .text("Färjan går enligt § 4 till São Tomé – säger hamnen â, Ã och Â."),
        finder: .signs("§–\u{E000}\u{F000}") { text, sign in
            switch text[sign] {
            case 0xC2, 0xE2:
                let before = (text[sign - 2], text[sign - 1])
                guard before.0 == 0xC3, before.1 == 0x82 || before.1 == 0x83 || before.1 == 0xA2 && text[sign] == 0xE2,
                    before.1 != 0x82 || text[sign] == 0xC2
                else { return nil }
                return Match(range: sign - 2..<sign + (text[sign] == 0xC2 ? 2 : 3))
            case 0xEF where text[sign + 1] == 0xBF && text[sign + 2] == 0xBD: return Match(range: sign..<sign + 3)
            case 0xEF where text[sign + 1] > 0xA3: return nil
            default: return Match(range: sign..<sign + 3)
            }
        })
}
