import Diagnostics

extension Rule {
    static let linkTextSaysNothing = Rule(
        Fault(
            "link-text-says-nothing", .warning,
            Wording(
                sv: "länktexten «» säger inte vart länken leder",
                en: "the link text «» does not say where the link leads"),
            remedy: Wording(
                sv: "skriv vad som finns där, så att länken kan förstås utan sitt sammanhang",
                en: "write what is there, so that the link can be understood by itself")),
        .accessibility,
        because: Wording(
            sv: "WCAG 2.1, 2.4.4: den som lyssnar sig fram bland länkarna hör bara länktexten.",
            en: "WCAG 2.1, 2.4.4: who listens to the links one by one hears the link text alone."),
        failing: .text("Planen finns [⟪här⟫](https://hamn.example/plan)."),
        passing: .text("Läs [planen för båtlivet](https://hamn.example/plan)."),
        finder: .signs("[") { text, sign in
            guard let close = text.bytes[sign..<text.range.upperBound].firstIndex(of: UInt8(ascii: "]")),
                text[close + 1] == UInt8(ascii: "("), close > sign + 1,
                emptyLinkTexts.contains(String(decoding: text.bytes[sign + 1..<close], as: UTF8.self).lowercased())
            else { return nil }
            return Match(range: sign + 1..<close)
        })

    private static let emptyLinkTexts: Set<String> = [
        "här", "klicka här", "läs mer", "läs mer här", "mer", "länk", "denna länk", "länken", "se här", "se länk",
        "tryck här", "mer information", "webbsida",
    ]
}
