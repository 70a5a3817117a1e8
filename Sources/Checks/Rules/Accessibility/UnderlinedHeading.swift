import Diagnostics
import Minutes

extension Rule {
    static let underlinedHeading = Rule(
        ProseFault.underlinedHeading, .accessibility,
        because: Wording(
            sv: "WCAG 2.1, 1.3.1: en rubrik märks ut som rubrik. Streck under en rad är oftast en rest ur ett e-brev.",
            en: "WCAG 2.1, 1.3.1: a heading is marked as one. Dashes under a line are mostly left from a mail."),
        failing: .text(
            """
            Tre alternativ
            ⟪---⟫

            Förvaltningen har jämfört dem.
            """),
        passing: .text(
            """
            ## Tre alternativ

            Förvaltningen har jämfört dem.
            """),
        finder: .reading)
}
