import Diagnostics
import Minutes

extension Rule {
    static let missingNumbers = Rule(
        NumberRunFault.missingNumbers, .consistency, because: .numbersRunOn,
        failing: .folder([
            (
                "sammantrade.yaml",
                """
                ⟪⟫organ: hamnnämnden
                datum: 2031-05-06
                sekreterare: Siri Lund, nämndsekreterare
                """
            ),
            (
                "8.yaml",
                """
                paragraf: 8
                rubrik: Bryggan
                beslut: Nämnden hyr ut bryggan.
                """
            ),
            (
                "11.yaml",
                """
                paragraf: 11
                rubrik: Bryggan
                beslut: Nämnden hyr ut bryggan.
                """
            ),
        ]),
        passing: .folder([
            (
                "sammantrade.yaml",
                """
                organ: hamnnämnden
                datum: 2031-05-06
                sekreterare: Siri Lund, nämndsekreterare
                luckor:
                  - paragrafer: §§ 9–10
                    skäl: Omedelbart justerade i eget protokoll
                """
            ),
            (
                "8.yaml",
                """
                paragraf: 8
                rubrik: Bryggan
                beslut: Nämnden hyr ut bryggan.
                """
            ),
            (
                "11.yaml",
                """
                paragraf: 11
                rubrik: Bryggan
                beslut: Nämnden hyr ut bryggan.
                """
            ),
        ]),
        exceptions: Wording(
            sv: "Nummer som luckor förklarar.",
            en: "Numbers that luckor explains."),
        finder: .reading)
}
