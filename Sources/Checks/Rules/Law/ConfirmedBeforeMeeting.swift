import Minutes

extension Rule {
    static let confirmedBeforeMeeting = Rule(
        DateFault.confirmedBeforeMeeting, .law, because: .confirmation,
        failing: .folder([
            (
                "sammantrade.yaml",
                """
                organ: hamnnämnden
                datum: 2031-05-06
                sekreterare: Siri Lund, nämndsekreterare
                justering: ⟪2031-05-05⟫
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
        ]),
        passing: .folder([
            (
                "sammantrade.yaml",
                """
                organ: hamnnämnden
                datum: 2031-05-06
                sekreterare: Siri Lund, nämndsekreterare
                justering: 2031-05-12
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
        ]),
        finder: .reading)
}
