import Diagnostics

extension Rule {
    static let splitParagraph = Rule(
        Fault(
            "split-paragraph", .warning,
            Wording(
                sv: "stycket slutar mitt i en mening, efter «»",
                en: "the paragraph ends in the middle of a sentence, after «»"),
            remedy: Wording(
                sv: "ta bort den tomma raden, eller det som saknas före den",
                en: "remove the blank line, or write what is missing before it")),
        .residue,
        because: Wording(
            sv: "En sidbrytning i ett annat dokument delar meningen när texten kopieras. Så har yttranden publicerats.",
            en: "A page break in another document divides the sentence when it is copied. It has been published so."),
        failing: .text(
            """
            Kommunen behöver fler skickliga ⟪hamnvakter⟫

            och styrmän under sommaren.
            """),
        passing: .text(
            """
            Förvaltningen föreslår

            att taxan höjs

            att kajen lagas

            Den som vill veta mer kan skriva ett brev till hamnen

            hamnen@lovsala.example

            Med vänlig hälsning från alla oss vid Norra viken

            föreningen Norra viken
            """),
        exceptions: Wording(
            sv: "Att-satser och led i egna stycken, adresser, underskrifter, listor, rubriker och tabeller.",
            en: "Att-clauses and items in paragraphs of their own, addresses, signatures, lists, headings and tables."),
        finder: .signs("\n") { text, sign in
            guard text[sign + 1] == UInt8(ascii: "\n"), text.isProse, text.endsWithSmallLetter(sign) else { return nil }
            let next = text.wordAfter(sign)
            let last = text.wordStart(sign)..<sign
            guard text.isSmall(next.lowerBound), next.count > 1, !beginnings.contains(next, in: text),
                [UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: ",")].contains(text[next.upperBound]),
                last.count > 1, !leadIns.contains(last, in: text), text.isLetter(text.firstOnLine(last.lowerBound)),
                text.paragraph(last.lowerBound).count >= 40, text.endsWithStop(text.paragraph(next.lowerBound))
            else { return nil }
            return Match(range: last)
        })

    /// Words with which a clause or an item begins that stands in a paragraph of its own.
    private static let beginnings: Words<Void> = ["att", "dels", "samt", "genom", "e"]

    /// Words after which such clauses come.
    private static let leadIns: Words<Void> = [
        "beslutar", "beslutade", "beslutat", "föreslår", "yrkar", "yrkade", "anför", "uppdrar", "att", "dels", "samt",
        "enligt", "är", "lyder", "följande", "innebär", "med",
    ]
}

extension RunningText {
    /// Whether a paragraph ends as a sentence does.
    fileprivate func endsWithStop(_ paragraph: Range<Int>) -> Bool {
        ".!?:".utf8.contains(self[spaceStart(paragraph.upperBound) - 1])
    }

    /// Whether a word ends with a small letter where a line ends.
    fileprivate func endsWithSmallLetter(_ lineEnd: Int) -> Bool {
        isSmall(lineEnd - 1) || self[lineEnd - 1] > 0x7F && isSmall(lineEnd - 2)
    }
}
