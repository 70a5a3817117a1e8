import Diagnostics

extension Rule {
    static let boldForHeading = Rule(
        Fault(
            "bold-for-heading", .warning,
            Wording(
                sv: "en rad i fetstil är ingen rubrik för den som lyssnar",
                en: "a line in bold type is no heading for somebody who listens")),
        .accessibility,
        because: Wording(
            sv: "WCAG 2.1, 1.3.1: rubriker märks ut som rubriker. I Word görs de ofta med fetstil.",
            en: "WCAG 2.1, 1.3.1: headings are marked as such. In Word they are often made by bold type."),
        failing: .text(
            """
            Terminalen är för liten.

            ⟪**Tre alternativ**⟫

            Förvaltningen har jämfört dem.
            """),
        passing: .text(
            """
            ## Tre alternativ

            **Ombyggnaden** är billigast.

            **Två etapper är dyrast.**
            """),
        fixing: .unsafely,
        finder: .signs("*") { text, sign in
            guard text.isProse, text[sign + 1] == UInt8(ascii: "*"), text[sign - 1] != UInt8(ascii: "*"),
                text.firstOnLine(sign) == sign, text.has("**", at: text.spaceStart(text.lineEnd(sign)) - 2),
                !text.isQuoted(sign)
            else { return nil }
            let paragraph = text.paragraph(sign)
            let end = text.spaceStart(paragraph.upperBound)
            guard text.spaceEnd(paragraph.lowerBound) == sign, 6...80 ~= end - sign, text.has("**", at: end - 2),
                !".!?:*".utf8.contains(text[end - 3]),
                !text.bytes[sign + 2..<end - 2].contains(where: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "\n") })
            else { return nil }
            let words = text.string(sign + 2..<end - 2)
            return Match(range: sign..<end, replacement: (sign..<end, "## " + words, title))
        })

    private static let title = Wording(sv: "gör raden till en rubrik", en: "make the line a heading")
}
