import Diagnostics
import Minutes

extension Rule {
    static let picture = Rule(
        ProseFault.image, .accessibility,
        because: Wording(
            sv:
                "WCAG 2.1, 1.1.1: det som bara syns i en bild når inte alla. En karta är en bilaga, och texten säger det viktiga.",
            en:
                "WCAG 2.1, 1.1.1: what only a picture shows does not reach all. A map is an appendix; the text says what matters."
        ),
        failing: .text("Planen omfattar kajen. ⟪![⟫Karta](https://hamn.example/karta.png)"),
        passing: .text("Planen omfattar kajen enligt kartan i bilaga 2."),
        finder: .reading)
}
