import Diagnostics

extension Rule {
    static let maskByHand = Rule(
        Fault(
            "masked-by-hand", .error,
            Wording(
                sv: "«» döljer något, men det står inte enligt vilken paragraf",
                en: "«» hides something, but it does not say by which provision"),
            remedy: Wording(
                sv: "skriv texten inom ((…)) och grunden under sekretess: då blir en hel och en offentlig utgåva till",
                en:
                    "write the text within ((…)) and the ground below sekretess: then a complete and a public edition are made"
            )
        ),
        .secrecy,
        because: .secrecyHasGround,
        failing: .text("Ansökan kommer från ⟪████⟫ på Norra kajen."),
        passing: .text("Ansökan kommer från ägaren på Norra kajen."),
        finder: .signs("█") { text, start in
            guard text.hasBlock(at: start), !text.hasBlock(at: start - 3) else { return nil }
            var end = start
            while text.hasBlock(at: end) { end += 3 }
            return Match(range: start..<end)
        })
}

extension RunningText {
    /// Whether a sign stands here that fills its whole place: U+2580 to U+259F, or ■.
    fileprivate func hasBlock(at place: Int) -> Bool {
        guard self[place] == 0xE2 else { return false }
        return self[place + 1] == 0x96 && self[place + 2] & 0xC0 == 0x80 && self[place + 2] <= 0xA0
    }
}
