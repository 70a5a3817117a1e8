import Diagnostics

extension Rule {
    static let decimalPoint = Rule(
        Fault(
            "decimal-point", .warning,
            Wording(sv: "«» skrivs med decimalkomma", en: "«» is written with a decimal comma")),
        .language,
        because: Wording(
            sv: "Myndigheternas skrivregler: decimaler skiljs av med komma. Punkten betyder klockslag eller avsnitt.",
            en: "Swedish rules of writing for authorities: a comma parts decimals. A point means a time or a section."),
        failing: .text("Muddringen kostar ⟪21.4⟫ mnkr, ⟪2.5⟫ procent mer än i fjol."),
        passing: .text("Muddringen kostar 21,4 mnkr. Den börjar kl. 18.00 enligt punkt 2.4 i planen, version 3.1."),
        exceptions: Wording(
            sv: "Klockslag och nummer på avsnitt: bara tal före en enhet räknas.",
            en: "Times and numbers of sections: only numbers before a unit count."),
        fixing: .safely,
        finder: .words(WordShape(.digits, lengths: 1...4)) { text, digits in
            let point = digits.upperBound
            guard text[point] == UInt8(ascii: "."), text.isDigit(point + 1) else { return nil }
            let end = text.digitEnd(point + 1)
            let unit = text.wordAfter(end)
            guard end - point <= 3, !".,:-/".utf8.contains(text[digits.lowerBound - 1]),
                unit.lowerBound > end && units.contains(unit, in: text) || text.isPercentSign(after: end),
                !beforeNumberOfSection.contains(text.wordBefore(digits.lowerBound), in: text)
            else { return nil }
            return Match(range: digits.lowerBound..<end, replacement: (point..<point + 1, ",", title))
        })

    private static let title = Wording(sv: "skriv ett komma", en: "write a comma")

    private static let units: Words<Void> = [
        "procent", "procentenheter", "promille", "mnkr", "mkr", "tkr", "mdkr", "miljon", "miljoner", "miljard",
        "miljarder", "kronor", "kr", "meter", "kilometer", "km", "hektar", "ha", "kvadratmeter", "kubikmeter", "ton",
        "kwh", "mwh", "gwh", "grader", "årsarbetare",
    ]

    private static let beforeNumberOfSection: Words<Void> = ["punkt", "avsnitt", "kapitel", "bilaga", "tabell", "kl"]
}

extension RunningText {
    fileprivate func isPercentSign(after end: Int) -> Bool { self[spaceEnd(end)] == UInt8(ascii: "%") }
}
