import Minutes

extension Rule {
    static let gapThatIsNone = Rule(
        NumberRunFault.noGap, .consistency, because: .numbersRunOn,
        failing: .folder([
            (
                "sammantrade.yaml",
                """
                organ: hamnnämnden
                datum: 2031-05-06
                sekreterare: Siri Lund, nämndsekreterare
                luckor:
                  - paragrafer: ⟪§§ 8–10⟫
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
        finder: .reading)
}
