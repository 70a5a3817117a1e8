import Diagnostics

extension Rule {
    static let abbreviationWithoutPeriods = Rule(
        Fault(
            "abbreviation-without-periods", .warning,
            Wording(
                sv: "«» skrivs med punkt efter varje förkortat ord", en: "«» is written with a period after each part")),
        .language,
        because: Wording(
            sv: """
                Myndigheternas skrivregler: ord som bryts av förkortas med punkt och utan mellanrum: m.fl., bl.a. Samma organ \
                har publicerat båda sätten om vartannat.
                """,
            en: """
                Swedish rules of writing for authorities: words that are cut off are written with periods and no spaces: \
                m.fl., bl.a. One body has published both ways side by side.
                """),
        failing: .text("Ylva Hedin ⟪m fl⟫ vill ⟪bl a⟫ se fler bryggor, ⟪t ex⟫ vid gästhamnen."),
        passing: .text("Ylva Hedin m.fl. vill bl.a. se fler bryggor, t.ex. vid gästhamnen."),
        fixing: .safely,
        finder: .words(WordShape("bdefimopstBDEFIMOPST", lengths: 1...2)) { text, word in
            guard text[word.upperBound] == UInt8(ascii: " "), let abbreviation = text.spaced(word)
            else { return nil }
            let lacksPeriod = text[abbreviation.end] != UInt8(ascii: ".")
            let all = word.lowerBound..<abbreviation.end
            let words = text.string(all).split(separator: " ").joined(separator: ".")
            return Match(range: all, replacement: (all, words + (lacksPeriod ? "." : ""), title))
        })

    private static let title = Wording(sv: "sätt punkter", en: "put periods")
}

/// The words that follow the first one in what is often abbreviated, by the first.
private let abbreviations: Words<[[UInt8]]> = [
    "m": tails("m", "fl", "a o"), "bl": tails("a"), "t": tails("ex", "o m"), "fr": tails("o m"), "d": tails("v s"),
    "o": tails("s v", "dyl", "d"), "p": tails("g a"), "s": tails("k"), "f": tails("d", "n", "ö", "v b"),
    "i": tails("st f"),
    "e": tails("dyl"),
]

private func tails(_ words: String...) -> [[UInt8]] { words.map { Array($0.utf8) } }

extension RunningText {
    /// Where an abbreviation with spaces ends that begins with a word.
    fileprivate func spaced(_ word: Range<Int>) -> (end: Int, Void)? {
        guard let tails = abbreviations[word, in: self], !isBound(word.lowerBound - 1) else { return nil }
        let start = word.upperBound + 1
        for tail in tails {
            let end = start + tail.count
            guard end <= range.upperBound, bytes[start..<end].elementsEqual(tail),
                RunningText.letterLength(self[end]) == 0, self[end] != UInt8(ascii: "-")
            else { continue }
            return (end, ())
        }
        return nil
    }

    /// Whether what stands before a letter makes it a part of something else: `7-m`, `p.s`.
    private func isBound(_ place: Int) -> Bool { "-.,/&".utf8.contains(self[place]) }
}
