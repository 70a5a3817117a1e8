import Diagnostics
import Minutes

extension Rule {
    static let missingParty = Rule(
        PeopleFault.missingParty, .consistency, because: .fullNames,
        failing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            reservation: ⟪Edvin Krantz⟫
            """),
        passing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            reservation: Edvin Krantz (L)
            """),
        exceptions: Wording(
            sv: "Där organ.yaml finns räcker namnet.",
            en: "Where there is an organ.yaml the name suffices."),
        finder: .reading)
}
