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
        finder: .words(anyLetter) { text, start in
            let end = text.wordEnd(start)
            let next = text.spaceEnd(end)
            guard end - start > 1, next > end, text[next] == text[start], text.wordEnd(next) - next == end - start,
                text.bytes[start..<end].elementsEqual(text.bytes[next..<next + end - start]),
                !text.isPartOfNumberOrCompound(start..<end), !text.hasParagraphEnd(in: end..<next),
                !wordsThatFollowThemselves.contains(String(decoding: text.bytes[start..<end], as: UTF8.self))
            else { return nil }
            return Match(range: start..<next + end - start, replacement: (end..<next + end - start, "", title))
        })

    private static let title = Wording(sv: "ta bort det ena", en: "remove one of them")

    private static let wordsThatFollowThemselves: Set<String> = [
        "att", "de", "den", "det", "en", "ett", "för", "i", "om", "på", "som", "till", "var", "är",
    ]

    private static let anyLetter: Beginnings = "abcdefghijklmnopqrstuvwxyzåäöABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ"
}

extension RunningText {
    /// Whether a word is bound to something before it: `1,5`, `social- och`.
    fileprivate func isPartOfNumberOrCompound(_ word: Range<Int>) -> Bool {
        self[word.lowerBound - 1] == UInt8(ascii: "-") || self[word.lowerBound - 1] == UInt8(ascii: ",")
    }
}
