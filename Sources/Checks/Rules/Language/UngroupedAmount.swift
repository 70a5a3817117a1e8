import Diagnostics

extension Rule {
    static let ungroupedAmount = Rule(
        Fault(
            "ungrouped-amount", .warning,
            Wording(sv: "«» delas in i grupper om tre siffror", en: "«» is divided into groups of three digits")),
        .language,
        because: Wording(
            sv: "Myndigheternas skrivregler: tal med fem siffror eller fler delas med mellanrum i grupper om tre.",
            en:
                "Swedish rules of writing for authorities: numbers of five digits or more are divided into groups of three."
        ),
        failing: .text("Sällskapet får ⟪180000⟫ kronor i bidrag."),
        passing: .text("Sällskapet får 180 000 kronor och 4500 kr i bidrag på bankgiro 1234567."),
        fixing: .safely,
        finder: .words(WordShape(.digits, lengths: 5...Int.max)) { text, digits in
            guard text.digitEnd(digits.lowerBound) == digits.upperBound,
                !".,:-/ ".utf8.contains(text[digits.lowerBound - 1]) || text.isAfterLetters(digits.lowerBound),
                amountWords.contains(text.wordAfter(digits.upperBound), in: text)
            else { return nil }
            return Match(range: digits, replacement: (digits, text.grouped(digits), title))
        })

    private static let title = Wording(sv: "dela in talet med mellanrum", en: "divide the number by spaces")

    private static let amountWords: Words<Void> = ["kr", "kronor", "tkr", "mnkr", "invånare"]
}

extension RunningText {
    /// Whether a space stands before a number, and no other number before that.
    fileprivate func isAfterLetters(_ start: Int) -> Bool {
        self[start - 1] == UInt8(ascii: " ") && !isDigit(start - 2)
    }

    /// The digits in groups of three, with spaces between.
    fileprivate func grouped(_ digits: Range<Int>) -> String {
        var text = ""
        for (place, byte) in bytes[digits].enumerated() {
            if place > 0, (digits.count - place) % 3 == 0 { text += " " }
            text.unicodeScalars.append(Unicode.Scalar(byte))
        }
        return text
    }
}
