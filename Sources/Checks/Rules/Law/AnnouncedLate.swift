import Minutes

extension Rule {
    static let announcedLate = Rule(
        DateFault.announcedLate, .law, because: .announcement,
        failing: .folder([
            (
                "sammantrade.yaml",
                """
                organ: hamnnämnden
                datum: 2031-05-06
                sekreterare: Siri Lund, nämndsekreterare
                justering: 2031-05-12
                anslag: ⟪2031-05-15⟫
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
                anslag: 2031-05-14
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
