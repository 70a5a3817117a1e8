import Diagnostics

extension Rule {
    static let thousandsWithMark = Rule(
        Fault(
            "thousands-with-mark", .warning,
            Wording(sv: "«» delas in i grupper med mellanrum", en: "«» is divided into groups by spaces")),
        .language,
        because: Wording(
            sv: """
                Myndigheternas skrivregler: stora tal delas med mellanrum i grupper om tre siffror, aldrig med punkt eller \
                komma, som betyder klockslag och decimaler.
                """,
            en: """
                Swedish rules of writing for authorities: large numbers are divided by spaces into groups of three, never \
                by a point or a comma, which mean times and decimals.
                """),
        failing: .text("Bidraget är ⟪240.000⟫ kronor av ⟪1.200.000⟫ och ⟪2,400,000⟫."),
        passing: .text("Bidraget är 240 000 kronor. Se avsnitt 2.4.100 och bilaga 1.200. Måttet är 1,200 meter."),
        exceptions: Wording(
            sv: "En enda grupp utan kronor efter: det kan vara ett avsnitt eller tre decimaler.",
            en: "A single group without kronor after it: that may be a section or three decimals."),
        fixing: .unsafely,
        finder: .words(WordShape(.digits, lengths: 1...3)) { text, digits in
            let mark = text[digits.upperBound]
            guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: ","), text[digits.lowerBound] != UInt8(ascii: "0"),
                !".,:-/".utf8.contains(text[digits.lowerBound - 1])
            else { return nil }
            var end = digits.upperBound
            while text[end] == mark, text.digitEnd(end + 1) == end + 4 { end += 4 }
            let groups = (end - digits.upperBound) / 4
            guard groups > 0, !text.goesOnAsNumber(end),
                groups > 1 || moneyWords.contains(text.wordAfter(end), in: text)
            else { return nil }
            let all = digits.lowerBound..<end
            let spaced = text.string(all).split { $0 == "." || $0 == "," }.joined(separator: " ")
            return Match(range: all, replacement: (all, spaced, title))
        })

    private static let title = Wording(sv: "dela in talet med mellanrum", en: "divide the number by spaces")

    private static let moneyWords: Words<Void> = ["kr", "kronor", "sek"]
}

extension RunningText {
    /// Whether more of a number follows.
    fileprivate func goesOnAsNumber(_ end: Int) -> Bool {
        RunningText.letterLength(self[end]) > 0 || ".,:-/".utf8.contains(self[end]) && isDigit(end + 1)
    }
}
