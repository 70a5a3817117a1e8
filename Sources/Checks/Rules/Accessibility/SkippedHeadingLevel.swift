import Diagnostics

extension Rule {
    static let skippedHeadingLevel = Rule(
        Fault(
            "skipped-heading-level", .warning,
            Wording(
                sv: "rubriken hoppar över en nivå: «» efter {} nummertecken",
                en: "the heading skips a level: «» after {} number signs"),
            remedy: Wording(
                sv: "skriv ett # mer än i rubriken ovanför, inte flera",
                en: "write one # more than in the heading above")),
        .accessibility,
        because: Wording(
            sv: "WCAG 2.1, 1.3.1: den som går mellan rubriker med en skärmläsare tror att en rubrik saknas.",
            en: "WCAG 2.1, 1.3.1: who goes from heading to heading by a screen reader believes that one is missing."),
        failing: .text(
            """
            ## Kostnader

            Terminalen kostar 68 mnkr.

            ⟪####⟫ Drift

            Driften kostar 4 mnkr.
            """),
        passing: .text(
            """
            ## Kostnader

            Terminalen kostar 68 mnkr.

            ### Drift

            Driften kostar 4 mnkr.

            ## Tidplan

            Arbetet börjar i maj, se punkt #4.
            """),
        finder: .signs("#") { text, sign in
            guard text.isProse, text.firstOnLine(sign) == sign, let level = text.headingLevel(sign),
                let above = text.levelAbove(sign), level > above + 1
            else { return nil }
            return Match(range: sign..<sign + level, facts: [.number(above)])
        })
}

extension RunningText {
    /// How many `#` a heading has that begins at a place.
    fileprivate func headingLevel(_ start: Int) -> Int? {
        let level = bytes[start..<range.upperBound].prefix { $0 == UInt8(ascii: "#") }.count
        return 1...6 ~= level && self[start + level] == UInt8(ascii: " ") ? level : nil
    }

    /// The level of the heading before a place.
    fileprivate func levelAbove(_ place: Int) -> Int? {
        var line = lineStart(place)
        while line > range.lowerBound {
            line = lineStart(line - 1)
            let first = firstOnLine(line)
            if self[first] == UInt8(ascii: "#"), let level = headingLevel(first) { return level }
        }
        return nil
    }
}
