import Diagnostics

extension Rule {
    static let hyphenAsDash = Rule(
        Fault(
            "hyphen-as-dash", .warning,
            Wording(sv: "här ska ett tankstreck stå, inte ett bindestreck", en: "a dash belongs here, not a hyphen")),
        .language,
        because: Wording(
            sv: """
                Myndigheternas skrivregler: det streck som har mellanrum på båda sidor är ett tankstreck (–). \
                Bindestrecket binder ihop ord.
                """,
            en: """
                Swedish rules of writing for authorities: the mark with space on both sides is a dash (–). A hyphen ties \
                words together.
                """),
        failing: .text("Ytan ⟪-⟫ den inre kajen ⟪--⟫ stängs av under arbetet."),
        passing: .text(
            """
            Ytan – den inre kajen – stängs av under arbetet vid

            - hamn- och kajområdet
            - in-och-ut-leden
            """),
        exceptions: Wording(
            sv: "Punkter i en lista, rader i en tabell, minustecken före tal.",
            en: "Items of a list, rows of a table, minus signs before numbers."),
        fixing: .safely,
        finder: .signs("-") { text, sign in
            let end = text[sign + 1] == UInt8(ascii: "-") ? sign + 2 : sign + 1
            let before = text.spaceStart(sign)
            guard text[sign - 1] == UInt8(ascii: " "), text.isBlank(end), text.isLetterOrMark(before - 1),
                before > text.lineStart(sign), !text.isDigit(text.spaceEnd(end)), !text.isInTable(sign)
            else { return nil }
            return Match(range: sign..<end, replacement: (sign..<end, "–", title))
        })

    private static let title = Wording(sv: "skriv ett tankstreck", en: "write a dash")
}

extension RunningText {
    /// Whether a word, or a mark that closes one, ends after a place: no mark of a list or a quotation.
    fileprivate func isLetterOrMark(_ last: Int) -> Bool {
        RunningText.letterLength(self[last]) == 1 || isAfterWord(last + 1)
            || [UInt8(ascii: ")"), UInt8(ascii: "\""), UInt8(ascii: ","), 0x9D].contains(self[last])
    }
}
