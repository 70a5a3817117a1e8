import Diagnostics

extension Rule {
    static let bulletInText = Rule(
        Fault(
            "bullet-in-text", .warning,
            Wording(
                sv: "«» gör ingen lista; raderna blir ett stycke",
                en: "«» makes no list; the lines become one paragraph"),
            remedy: Wording(
                sv: "skriv ett bindestreck och ett mellanslag först på raden",
                en: "write a hyphen and a space first on the line")),
        .residue,
        because: Wording(
            sv: "Punkttecknen följer med när en lista kopieras ur Word, men listan gör det inte.",
            en: "The bullets come along when a list is copied from Word, but the list does not."),
        failing: .text(
            """
            Hamnen behöver

            ⟪•⟫ bojar
            ⟪•⟫ ljus
            """),
        passing: .text(
            """
            Hamnen behöver

            - bojar
            - ljus • och bryggor

            Fartyget M/S Tova · byggt 2019.
            """),
        fixing: .unsafely,
        finder: .signs("•▪◦●·\u{F0B7}") { text, sign in
            guard text.isBlank(sign - 1), text.isProse, let length = text.bulletLength(sign),
                text[sign + length] == UInt8(ascii: " "),
                text.firstOnLine(sign) == sign
            else { return nil }
            let bullet = sign..<sign + length
            return Match(range: bullet, replacement: (bullet, "-", title))
        })

    private static let title = Wording(sv: "skriv ett bindestreck", en: "write a hyphen")
}

extension RunningText {
    /// How many bytes the bullet has that stands at a place.
    fileprivate func bulletLength(_ place: Int) -> Int? {
        let bullets: [StaticString] = ["•", "▪", "◦", "●", "·", "\u{F0B7}"]
        return bullets.first { has($0, at: place) }?.utf8CodeUnitCount
    }
}
