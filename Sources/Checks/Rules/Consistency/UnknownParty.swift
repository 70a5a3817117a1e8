import Diagnostics
import Minutes

extension Rule {
    static let unknownParty = Rule(
        PeopleFault.unknownParty, .consistency, because: .fullNames,
        failing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            reservation: ⟪Edvin Krantz (LP)⟫
            """),
        passing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            reservation: Edvin Krantz (L)
            """),
        exceptions: Wording(
            sv: "Lokala partier skrivs in under partier i organ.yaml.",
            en: "Local parties are written below partier in organ.yaml."),
        finder: .reading)
}
