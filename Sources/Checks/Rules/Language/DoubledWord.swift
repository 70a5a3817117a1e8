import Diagnostics

extension Rule {
    static let doubledWord = Rule(
        Fault("doubled-word", .warning, Wording(sv: "«» står två gånger i rad", en: "«» stands twice in a row")),
        .language,
        because: Wording(
            sv:
                "Ett ord som står två gånger är nästan alltid kvar efter en ändring. Det har stått så i publicerade protokoll.",
            en: "A word that stands twice was nearly always left by a change. It has stood so in published minutes."),
        failing: .text("Förvaltningen får ⟪uppdrag uppdrag⟫ att räkna om kalkylen."),
        passing: .text("Förvaltningen får i uppdrag att räkna om kalkylen."),
        exceptions: Wording(
            sv: "Ord som kan följa på sig själva: som som, för för, det det. Tal och enstaka bokstäver.",
            en: "Words that can follow themselves: som som, för för, det det. Numbers and single letters."),
        fixing: .unsafely,
        finder: .words(WordShape(.letters, lengths: 2...Int.max, isRepeated: true)) { text, word in
            let next = text.spaceEnd(word.upperBound)
            guard text[next] == text[word.lowerBound], next > word.upperBound, text.wordEnd(next) - next == word.count,
                text.bytes[word].elementsEqual(text.bytes[next..<next + word.count]),
                !text.isPartOfNumberOrCompound(word), !text.hasParagraphEnd(in: word.upperBound..<next),
                !wordsThatFollowThemselves.contains(text.string(word))
            else { return nil }
            let second = next + word.count
            return Match(range: word.lowerBound..<second, replacement: (word.upperBound..<second, "", title))
        })

    private static let title = Wording(sv: "ta bort det ena", en: "remove one of them")

    private static let wordsThatFollowThemselves: Set<String> = [
        "att", "de", "den", "det", "en", "ett", "för", "i", "om", "på", "som", "till", "var", "är",
    ]
}

extension RunningText {
    /// Whether a word is bound to something before it: `1,5`, `social- och`.
    fileprivate func isPartOfNumberOrCompound(_ word: Range<Int>) -> Bool {
        self[word.lowerBound - 1] == UInt8(ascii: "-") || self[word.lowerBound - 1] == UInt8(ascii: ",")
    }
}
