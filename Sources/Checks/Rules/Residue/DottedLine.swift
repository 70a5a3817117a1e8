import Diagnostics
import Minutes

extension Rule {
    static let dottedLine = Rule(
        Residue.dottedLine, .residue,
        because: Wording(
            sv: "Rader att skriva på hör till papperet. I text läses de upp punkt för punkt och har publicerats så.",
            en: "Lines to write on belong to paper. In text they are read out dot by dot, and have been published so."),
        failing: .text("Ordföranden: ⟪........⟫ och sekreteraren: ⟪_____⟫ skriver under."),
        passing: .text("Ordföranden och sekreteraren skriver under ... till slut."),
        finder: .reading)
}
