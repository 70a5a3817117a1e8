import Diagnostics

extension Rule {
    static let repeatedParagraph = Rule(
        Fault(
            "repeated-paragraph", .warning,
            Wording(sv: "stycket «» står redan i texten", en: "the paragraph «» is already in the text"),
            remedy: Wording(sv: "ta bort det ena", en: "remove one of them")),
        .consistency,
        because: Wording(
            sv: "Stycken och hela listor har publicerats två gånger i samma text efter att ha klistrats in på nytt.",
            en: "Paragraphs and whole lists have been published twice in one text after being pasted again."),
        failing: .text(
            """
            Förvaltningen bedömer att ett låst cykelrum vid färjeläget skulle användas hela året.

            Kostnaden ryms i budgeten.

            ⟪Förvaltningen bedömer att ett låst cykelrum vid färjeläget skulle användas hela året.⟫
            """),
        passing: .text(
            """
            Förvaltningen bedömer att ett låst cykelrum vid färjeläget skulle användas hela året.

            Kostnaden ryms i budgeten.
            """),
        exceptions: Wording(
            sv: "Rader i tabeller, och rader kortare än sextio tecken.",
            en: "Rows of tables, and lines shorter than sixty characters."),
        finder: .prose { prose in
            var lines: [(key: UInt64, range: Range<Int>)] = []
            var found: [Match] = []
            for line in prose.lines where line.end - line.first >= 60 && prose.text[line.first] != UInt8(ascii: "|") {
                let line = line.first..<line.end
                let key = prose.text.key(of: line)
                if lines.contains(where: { $0.key == key && prose.text.isSame($0.range, line) }) {
                    found.append(Match(range: line))
                }
                lines.append((key, line))
            }
            return found
        })
}

extension RunningText {
    /// A few bytes of a line and its length, by which most lines are told apart.
    fileprivate func key(of line: Range<Int>) -> UInt64 {
        var key = UInt64(line.count)
        for index in line.lowerBound..<line.lowerBound + 7 { key = key << 8 | UInt64(bytes[index]) }
        return key
    }

    fileprivate func isSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        bytes[left].elementsEqual(bytes[right])
    }
}
