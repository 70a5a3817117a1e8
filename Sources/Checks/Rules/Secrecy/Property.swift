import Diagnostics

extension Rule {
    static let property = Rule(
        Fault(
            "property-name", .warning,
            Wording(sv: "«» är en fastighetsbeteckning", en: "«» is the name of a property"),
            remedy: Wording(
                sv: "kontrollera att ägaren inte behöver skyddas; ta annars bort beteckningen",
                en: "check that the owner needs no protection; remove the name otherwise")),
        .secrecy,
        because: Wording(
            sv: """
                En fastighet kan ha en enda ägare, och då säger beteckningen vem det gäller. Kommunernas riktlinjer för \
                publicering pekar ut den.
                """,
            en: """
                A property may have one owner only, and then its name tells who it is. The guidelines of municipalities on \
                publishing single it out.
                """),
        failing: .text("Ansökan gäller ⟪Norra Kajen 3:17⟫ i Lövsala."),
        passing: .text("Ansökan gäller motion 2031:7 om fastigheter vid kajen klockan 16:30."),
        exceptions: Wording(
            sv: "Nummer på motioner, författningar och handlingar, och klockslag.",
            en: "Numbers of motions, statutes and documents, and times of day."),
        isOnRequest: true,
        finder: .signs(":") { text, sign in
            let end = text.digitEnd(sign + 1)
            guard end > sign + 1, RunningText.letterLength(text[end]) == 0 else { return nil }
            var number = sign
            while RunningText.isDigit(text[number - 1]) { number -= 1 }
            guard number < sign, sign - number < 4, text[number - 1] == UInt8(ascii: " ") else { return nil }
            let start = text.properNameStart(number - 1)
            return start < number - 1 ? Match(range: start..<end) : nil
        })
}

extension RunningText {
    /// Where the words with a capital begin of which the last ends at a place.
    fileprivate func properNameStart(_ end: Int) -> Int {
        var start = end
        var place = end
        while true {
            var word = place
            while RunningText.letterLength(self[word - 1]) == 1 || self[word - 1] >= 0x80 { word -= 1 }
            guard word < place, hasCapital(at: word), place - word > 1 else { return start }
            start = word
            guard self[word - 1] == UInt8(ascii: " ") else { return start }
            place = word - 1
        }
    }

    private func hasCapital(at place: Int) -> Bool {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self[place])
            || self[place] == 0xC3 && (0x80...0x9E).contains(self[place + 1])
    }
}
