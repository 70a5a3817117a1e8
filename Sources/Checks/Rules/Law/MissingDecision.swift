import Diagnostics
import Minutes

extension Rule {
    static let missingDecision = Rule(
        ItemFault.missingDecision, .law, because: .decisionsAreTold,
        failing: .folder([
            (
                "214.yaml",
                """
                ⟪⟫paragraf: 214
                rubrik: Bryggan
                organ: hamnnämnden
                sammanträde: 2031-05-06
                ärendet: Bryggan är ledig.
                """
            )
        ]),
        passing: .folder([
            (
                "214.yaml",
                """
                paragraf: 214
                rubrik: Bryggan
                organ: hamnnämnden
                sammanträde: 2031-05-06
                slag: information
                ärendet: Bryggan är ledig.
                """
            )
        ]),
        exceptions: Wording(
            sv: "Information, frågor, interpellationer, och ärenden som utgår.",
            en: "Information, questions, interpellations, and matters that are withdrawn."),
        finder: .reading)
}
