import Diagnostics
import Minutes

extension Rule {
    static let pageNumber = Rule(
        Residue.pageHeader, .residue,
        because: Wording(
            sv: "Sidnummer följer med när text kopieras ur ett dokument. De har hamnat mitt i publicerade ärenden.",
            en: "Page numbers come along when text is copied. They have landed in the middle of published matters."),
        failing: .text("Kostnaden ryms i ⟪Sida 2 (4)⟫ budgeten."),
        passing: .text("Kostnaden på sida 2 i bilagan ryms i budgeten."),
        finder: .reading)
}
