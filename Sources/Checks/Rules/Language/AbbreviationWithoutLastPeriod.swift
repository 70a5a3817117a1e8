import Diagnostics

extension Rule {
    static let abbreviationWithoutLastPeriod = Rule(
        Fault(
            "abbreviation-without-last-period", .warning,
            Wording(sv: "«» slutar med punkt", en: "«» ends with a period")),
        .language,
        because: Wording(
            sv: "Myndigheternas skrivregler: varje avbrutet ord i en förkortning får sin punkt, även det sista.",
            en:
                "Swedish rules of writing for authorities: each word that is cut off gets its period, also the last one."
        ),
        failing: .text("Ylva Hedin ⟪m.fl⟫ vill se fler bryggor, ⟪t.ex⟫ vid gästhamnen."),
        passing: .text("Ylva Hedin m.fl. vill se fler bryggor, bojar m.m. Mer finns på m.fl.lovsala.example."),
        fixing: .safely,
        finder: .words(WordShape("bdfimoptsBDFIMOPTS", lengths: 1...2)) { text, word in
            guard text[word.upperBound] == UInt8(ascii: "."),
                let tails = abbreviations[word, in: text], text[word.lowerBound - 1] != UInt8(ascii: ".")
            else { return nil }
            let start = word.upperBound + 1
            guard let tail = tails.first(where: { text.bytes[start..<text.range.upperBound].starts(with: $0) }) else {
                return nil
            }
            let end = start + tail.count
            guard RunningText.letterLength(text[end]) == 0, !".-@/".utf8.contains(text[end]) else { return nil }
            return Match(range: word.lowerBound..<end, replacement: (end..<end, ".", title))
        })

    private static let title = Wording(sv: "sätt den sista punkten", en: "put the last period")
}

/// What stands after the first period and before the last, by the first word.
private let abbreviations: Words<[[UInt8]]> = [
    "m": tails("fl", "m"), "bl": tails("a"), "t": tails("ex", "o.m"), "fr": tails("o.m"), "d": tails("v.s"),
    "o": tails("s.v", "dyl", "d"), "p": tails("g.a"), "s": tails("k"), "f": tails("d", "n", "ö"), "i": tails("st.f"),
]

private func tails(_ words: String...) -> [[UInt8]] { words.map { Array($0.utf8) } }
