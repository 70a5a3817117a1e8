import Diagnostics

extension Rule {
    static let emptyLabel = Rule(
        Fault(
            "empty-label", .error,
            Wording(sv: "efter «» står inget", en: "nothing stands after «»"),
            remedy: Wording(
                sv: "ta bort raden; numret står under dnr och skrivs ut av husstilen",
                en: "remove the line; the number stands below dnr, and the house style prints it")),
        .residue,
        because: Wording(
            sv: "Ett tomt fält ur en mall eller ett system har publicerats som § 34 Ärendenummer, utan nummer.",
            en: "An empty field of a template or a system has been published as § 34 Ärendenummer, without a number."),
        failing: .text(
            """
            ⟪Ärendenummer:⟫

            Färjan går varje timme.
            """),
        passing: .text(
            """
            Diarienummer anges i svaret.

            | Diarienummer | Ärende |
            | --- | --- |
            | 417-31-HAMN | Cykelrum |

            Diarienummer:

            417-31-HAMN
            """),
        finder: .words(WordShape("ÄäDd", lengths: 3...18)) { text, word in
            guard text.isProse, labels.contains(word, in: text) else { return nil }
            let end = text[word.upperBound] == UInt8(ascii: ":") ? word.upperBound + 1 : word.upperBound
            let start = text.firstOnLine(word.lowerBound)
            guard text.spaceStart(text.lineEnd(end)) == end, start == word.lowerBound || text.isNumbered(start, word),
                !text.hasNumber(after: end)
            else { return nil }
            return Match(range: start..<end)
        })

    private static let labels: Words<Void> = [
        "ärendenummer", "ärendenr", "diarienummer", "diarienr", "dnr", "ärendebeteckning",
    ]
}

extension RunningText {
    /// Whether nothing but § and a number stands before a word on its line.
    fileprivate func isNumbered(_ start: Int, _ word: Range<Int>) -> Bool {
        self[start] == 0xC2 && self[start + 1] == 0xA7
            && (start + 2..<word.lowerBound).allSatisfy { isDigit($0) || isBlank($0) || bytes[$0] > 0x7F }
    }

    /// Whether a digit stands on the next line that is not blank.
    fileprivate func hasNumber(after place: Int) -> Bool {
        let next = spaceEnd(place)
        return next < range.upperBound && (next..<lineEnd(next)).contains { isDigit($0) }
    }
}
