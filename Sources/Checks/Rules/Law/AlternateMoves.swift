import Minutes

extension Rule {
    static let alternateMoves = Rule(
        AttendanceFault.alternateMoves, .law, because: .whoServes,
        failing: .folder([
            StandingFile.meeting,
            (
                "8.yaml",
                """
                paragraf: 8
                rubrik: Bryggan
                beslut: Nämnden hyr ut bryggan.
                yrkanden:
                  - av: ⟪Noor Haddad (MP)⟫
                    yrkar: avslag
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
                yrkanden:
                  - av: Malva Tegner (KD)
                    yrkar: avslag
                """
            ),
        ]),
        finder: .reading)
}
