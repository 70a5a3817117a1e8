import Diagnostics
import Minutes

extension Rule {
    static let tableWithoutHeader = Rule(
        ProseFault.tableWithoutHeader, .accessibility,
        because: Wording(
            sv: "WCAG 2.1, 1.3.1: utan rubrikrad vet den som lyssnar inte vad en cell visar.",
            en: "WCAG 2.1, 1.3.1: without a header row the listener does not know what a cell shows."),
        failing: .text(
            """
            Platserna fördelas så här.

            ⟪| Brygga 1 | 40 |
            | Brygga 2 | 12 |⟫
            """),
        passing: .text(
            """
            Platserna fördelas så här.

            | Brygga | Platser |
            | --- | ---: |
            | Brygga 1 | 40 |
            """),
        finder: .reading)
}
