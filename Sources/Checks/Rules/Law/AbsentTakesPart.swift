import Minutes

extension Rule {
    static let absentTakesPart = Rule(
        AttendanceFault.absent, .law, because: .whoServes,
        failing: .folder([
            StandingFile.meeting,
            (
                "8.yaml",
                """
                paragraf: 8
                rubrik: Bryggan
                beslut: Nämnden hyr ut bryggan.
                reservation: ⟪Ivar Frisk (S)⟫
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
                reservation: Ylva Hedin (V)
                """
            ),
        ]),
        finder: .reading)
}
