import Diagnostics

extension Rule {
    static let statedCount = Rule(
        Fault(
            "stated-count-differs", .error,
            Wording(sv: "«» ska vara antalet, men {} är nämnda", en: "«» is to be the count, but {} are named"),
            remedy: Wording(
                sv: "rätta namnen eller antalet, eller skriv rösterna under ja och nej: då räknas de",
                en: "correct the names or the count, or write the votes below ja and nej: then they are counted")),
        .law, because: .votesAreTold,
        failing: .item(
            """
            beslut: Motionen avslås.
            omröstning: Tova Almgren (S), Ylva Hedin (V) och Edvin Krantz (L) röstar ja ⟪(4)⟫.
            """),
        passing: .item(
            """
            beslut: Motionen avslås.
            omröstning: |
              Ja röstar Tova Almgren (S), Ylva Hedin (V) och Edvin Krantz (L) (3).

              Nej röstar Sixten Brodin (M), Malva Tegner (KD) m.fl. (7). Moderaterna (2) och Liberalerna (3) röstar nej.
            """),
        exceptions: Wording(
            sv:
                "Meningar där inte alla har sitt parti efter sig, och de med m.fl., övriga, samtliga eller ordföranden.",
            en: "Sentences in which not all have their party, and those with m.fl., övriga, samtliga or ordföranden."),
        finder: .signs("(") { text, sign in
            let digits = sign + 1..<text.digitEnd(sign + 1)
            guard 1...3 ~= digits.count, text[digits.upperBound] == UInt8(ascii: ")"), let stated = text.number(digits),
                let named = text.votersNamed(before: sign, after: digits.upperBound + 1), named != stated
            else { return nil }
            return Match(range: sign..<digits.upperBound + 1, facts: [.number(named)])
        })
}

private let voteWords: Words<Void> = ["röstar", "röstade", "avstår", "avstod", "ja", "nej"]
private let unnamed: Words<Void> = ["fl", "övriga", "samtliga", "alla", "ordföranden", "ledamöterna", "resten"]

extension RunningText {
    /// How many persons with their parties a sentence about a vote names that ends with a count; nil where it is about
    /// something else or does not name them all.
    fileprivate func votersNamed(before sign: Int, after end: Int) -> Int? {
        guard ".,;\n".utf8.contains(self[end]) || end >= range.upperBound else { return nil }
        var parties = 0
        var breaks = 0
        var isAboutVotes = false
        var index = paragraph(sign).lowerBound
        while index < sign {
            switch bytes[index] {
            case UInt8(ascii: "("):
                let code = index + 1..<wordEnd(index + 1)
                guard 1...4 ~= code.count, self[code.upperBound] == UInt8(ascii: ")"), isCapital(code.lowerBound) else {
                    return nil
                }
                parties += 1
                index = code.upperBound + 1
            case UInt8(ascii: "."), UInt8(ascii: ":"):
                (parties, breaks, isAboutVotes) = (0, 0, bytes[index] == UInt8(ascii: ":") && isAboutVotes)
                index += 1
            case UInt8(ascii: ","):
                breaks += 1
                index += 1
            default:
                let word = index..<wordEnd(index)
                guard !word.isEmpty else {
                    index += 1
                    continue
                }
                if unnamed.contains(word, in: self) { return nil }
                if voteWords.contains(word, in: self) { isAboutVotes = true }
                if word.count == 3, has("och", at: index) { breaks += 1 }
                index = word.upperBound
            }
        }
        return isAboutVotes && parties > 1 && parties == breaks + 1 ? parties : nil
    }
}
