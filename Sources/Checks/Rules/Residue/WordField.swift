import Diagnostics
import Minutes

extension Rule {
    static let wordField = Rule(
        Residue.wordField, .residue,
        because: Wording(
            sv:
                "När en rubrik eller ett bokmärke tas bort i Word visar fältet ett felmeddelande. Det har publicerats i ett yttrande.",
            en:
                "When a heading or a bookmark is removed in Word, the field shows an error. It has been published in a statement."
        ),
        failing: .text("Kostnaden framgår av ⟪Fel! Hittar inte referenskälla.⟫ Den ryms i budgeten."),
        passing: .text("Kostnaden framgår av tabell 2. Den ryms i budgeten."),
        finder: .reading)
}
