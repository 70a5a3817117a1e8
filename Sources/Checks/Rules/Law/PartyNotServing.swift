import Minutes

extension Rule {
    static let partyNotServing = Rule(
        AttendanceFault.partyNotServing, .law, because: .whoServes,
        failing: .folder([
            StandingFile.meeting,
            (
                "8.yaml",
                """
                paragraf: 8
                rubrik: Bryggan
                beslut: Nämnden hyr ut bryggan.
                reservation: ⟪MP⟫
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
                reservation: KD
                """
            ),
        ]),
        finder: .reading)
}
