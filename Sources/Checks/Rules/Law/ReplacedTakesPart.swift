import Minutes

extension Rule {
    static let replacedTakesPart = Rule(
        AttendanceFault.replaced, .law, because: .whoServes,
        failing: .folder([
            StandingFile.meeting,
            (
                "8.yaml",
                """
                paragraf: 8
                rubrik: Bryggan
                beslut: Nämnden hyr ut bryggan.
                reservation: ⟪Edvin Krantz (L)⟫
                """
            ),
        ]),
        passing: .folder([
            StandingFile.meeting,
            (
                "8.yaml",
                """
                paragraf: 8
                rubrik: Bryggan
                beslut: Nämnden hyr ut bryggan.
                reservation: Malva Tegner (KD)
                """
            ),
        ]),
        finder: .reading)
}
