import Diagnostics

extension Rule {
    static let addressAsLinkText = Rule(
        Fault(
            "address-as-link-text", .warning,
            Wording(sv: "länktexten «» är en adress", en: "the link text «» is an address"),
            remedy: Wording(
                sv: "skriv vad som finns där; adressen syns när sidan skrivs ut",
                en: "write what is there; the address shows when the page is printed")),
        .accessibility,
        because: Wording(
            sv: "WCAG 2.1, 2.4.4: en skärmläsare läser upp adressen tecken för tecken.",
            en: "WCAG 2.1, 2.4.4: a screen reader reads the address sign by sign."),
        failing: .text("Planen finns på [⟪https://hamn.example/plan⟫](https://hamn.example/plan)."),
        passing: .text("Läs [planen för båtlivet](https://hamn.example/plan) eller ring hamnen."),
        finder: .signs("[") { text, sign in
            guard text.has("http", at: sign + 1) || text.has("www.", at: sign + 1),
                let close = text.bytes[sign..<text.range.upperBound].firstIndex(of: UInt8(ascii: "]")),
                text[close + 1] == UInt8(ascii: "("),
                !text.bytes[sign..<close].contains(where: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") })
            else { return nil }
            return Match(range: sign + 1..<close)
        })
}
