import Diagnostics

extension Rule {
    static let yearsBackwards = Rule(
        Fault(
            "years-backwards", .warning,
            Wording(sv: "«» slutar före sitt första år", en: "«» ends before its first year"),
            remedy: Wording(sv: "rätta årtalen", en: "correct the years")),
        .consistency,
        because: Wording(
            sv: "En budget eller en plan för år som går baklänges är ett skrivfel i beslutet.",
            en: "A budget or a plan for years that run backwards is a slip in the decision."),
        failing: .text("Planen gäller åren ⟪2034–2032⟫."),
        passing: .text("Planen gäller åren 2032–2034."),
        finder: .signs("–-") { text, sign in
            guard text.isDigit(sign - 1) else { return nil }
            let next = text[sign] == UInt8(ascii: "-") ? sign + 1 : sign + 3
            guard text.isDigit(next), next == sign + 1 || text.has("–", at: sign) else { return nil }
            let start = text.digitStart(sign)
            let end = text.digitEnd(next)
            guard end - next == 4, sign - start == 4, let first = text.number(start..<sign),
                let last = text.number(next..<end), 1900...2100 ~= first, 1900...2100 ~= last, first > last,
                !text.isBound(start), text[end] != UInt8(ascii: "-"), text[end] != UInt8(ascii: "/")
            else { return nil }
            return Match(range: start..<end)
        })
}

extension RunningText {
    /// Whether the digits are a part of a number of a matter: `KS-2031-2029`, `417/2031-1999`.
    fileprivate func isBound(_ start: Int) -> Bool {
        let before = self[start - 1]
        return isAfterWord(start) || before == UInt8(ascii: "-") || before == UInt8(ascii: "/")
            || before == UInt8(ascii: ".") || before == UInt8(ascii: ":")
    }
}
