import Diagnostics
import Minutes

extension Rule {
    static let pastDecision = Rule(
        Fault(
            "decision-in-past-tense", .warning,
            Wording(
                sv: "beslutet är skrivet som om det fattades tidigare",
                en: "the decision is written as if it had been made earlier"),
            remedy: Wording(sv: "skriv beslutar", en: "write beslutar")),
        .language,
        because: Wording(
            sv: "Skrivhandledningar för kommuner: beslut skrivs i presens. Beslutade är ett äldre beslut.",
            en: "Writing guides of municipalities: decisions are in the present tense. The past is an earlier one."),
        failing: .item("beslut: ⟪Nämnden beslutade att avslå motionen.⟫"),
        passing: .item("beslut: Nämnden upphäver det som den beslutade i maj, och beslutar att avslå motionen."),
        finder: .item { item, _ in
            (item.decision?.sentences ?? []).filter { sentence in
                past.areIn(sentence.text)
                    && sentence.text.split(separator: " ", maxSplits: 4).prefix(4).dropFirst().contains("beslutade")
                    && !sentence.text.contains(" som ")
            }
            .map { Finding(at: $0.range) }
        })

    private static let past: SoughtWords = ["beslutade"]
}
