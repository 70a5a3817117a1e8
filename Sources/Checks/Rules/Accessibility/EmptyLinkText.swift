import Diagnostics

extension Rule {
    static let emptyLinkText = Rule(
        Fault(
            "empty-link-text", .warning,
            Wording(
                sv: "länken har ingen text, så ingen kan se eller höra den",
                en: "the link has no text, so nobody meets it"),
            remedy: Wording(sv: "skriv mellan [ och ] vad som finns där", en: "write between [ and ] what is there")),
        .accessibility,
        because: Wording(
            sv:
                "WCAG 2.1, 2.4.4 och 4.1.2: varje länk har ett namn. Fotnoter har publicerats med länkar som tappat det.",
            en:
                "WCAG 2.1, 2.4.4 and 4.1.2: each link has a name. Notes have been published with links that had lost it."
        ),
        failing: .text("Planen finns hos hamnen⟪[](https://hamn.example/plan)⟫."),
        passing: .text("Planen finns hos [Lövsala hamn](https://hamn.example/plan)."),
        finder: .signs("[") { text, sign in
            let end = text.spaceEnd(sign + 1)
            guard text.has("](", at: end), text[sign - 1] != UInt8(ascii: "!"),
                let close = text.bytes[end..<text.range.upperBound].firstIndex(of: UInt8(ascii: ")"))
            else { return nil }
            return Match(range: sign..<close + 1)
        })
}
