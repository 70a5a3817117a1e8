import Diagnostics
import Minutes

extension Rule {
    static let emptyHeaderCell = Rule(
        ProseFault.emptyHeaderCell, .accessibility,
        because: Wording(
            sv: "WCAG 2.1, 1.3.1: en skärmläsare säger kolumnens rubrik före varje cell.",
            en: "WCAG 2.1, 1.3.1: a screen reader says the heading of the column before each cell."),
        failing: .text(
            """
            ⟪| Brygga | |⟫
            | --- | ---: |
            | Brygga 1 | 40 |
            """),
        passing: .text(
            """
            | Brygga | Platser |
            | --- | ---: |
            | Brygga 1 | 40 |
            """),
        finder: .reading)
}
