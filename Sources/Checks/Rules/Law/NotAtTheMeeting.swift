import Minutes

extension Rule {
    static let notAtTheMeeting = Rule(
        AttendanceFault.stranger, .law, because: .whoServes,
        failing: .folder([
            StandingFile.meeting,
            (
                "8.yaml",
                """
                paragraf: 8
                rubrik: Bryggan
                beslut: Nämnden hyr ut bryggan.
                reservation: ⟪Tove Almgren (S)⟫
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
                reservation: Tova Almgren (S)
                """
            ),
        ]),
        finder: .reading)
}
