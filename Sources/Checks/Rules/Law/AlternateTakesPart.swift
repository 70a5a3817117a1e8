import Minutes

extension Rule {
    static let alternateTakesPart = Rule(
        AttendanceFault.alternate, .law, because: .whoServes,
        failing: .folder([
            StandingFile.meeting,
            (
                "8.yaml",
                """
                paragraf: 8
                rubrik: Bryggan
                beslut: Nämnden hyr ut bryggan.
                reservation: ⟪Noor Haddad (MP)⟫
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
