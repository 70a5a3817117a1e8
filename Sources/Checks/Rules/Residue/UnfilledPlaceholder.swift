import Diagnostics
import Minutes

extension Rule {
    static let unfilledPlaceholder = Rule(
        Residue.placeholder, .residue,
        because: Wording(
            sv:
                "Det som en mall ber om har publicerats i yttranden: [Förnamn Efternamn], [Fyll i titel], XX, ÅÅÅÅ-MM-DD.",
            en:
                "What a template asks for has been published in statements: [Förnamn Efternamn], [Fyll i titel], XX, ÅÅÅÅ-MM-DD."
        ),
        failing: .text(
            "Handläggare är ⟪[Förnamn Efternamn]⟫, och svaret lämnas den ⟪XX⟫ maj eller ⟪ÅÅÅÅ-MM-DD⟫ under ⟪20XX⟫."),
        passing: .text("Handläggare är Berit Stav, och svaret lämnas den 6 maj med stöd av [sic] planen."),
        finder: .reading)
}
