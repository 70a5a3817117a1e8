import Diagnostics
import Minutes

extension Rule {
    static let linkTitle = Rule(
        ProseFault.linkTitle, .accessibility,
        because: Wording(
            sv: "WCAG 2.1, 1.4.13: en länks titel visas bara för den som pekar med mus.",
            en: "WCAG 2.1, 1.4.13: the title of a link shows only to those who point with a mouse."),
        failing: .text("⟪Läs [planen](https://hamn.example/plan \"antagen i maj\").⟫"),
        passing: .text("Läs [planen, antagen i maj](https://hamn.example/plan)."),
        finder: .reading)
}
