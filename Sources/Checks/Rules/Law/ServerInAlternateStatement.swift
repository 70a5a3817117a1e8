import Minutes

extension Rule {
    static let serverInAlternateStatement = Rule(
        AttendanceFault.serverAsAlternate, .law, because: .whoServes,
        failing: .folder([
            StandingFile.meeting,
            (
                "8.yaml",
                """
                paragraf: 8
                rubrik: Bryggan
                beslut: Nämnden hyr ut bryggan.
                ersättaryttrande:
                  - av: ⟪Malva Tegner (KD)⟫
                    lydelse: Vi hade hellre hyrt ut hela hamnen.
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
                ersättaryttrande:
                  - av: Noor Haddad (MP)
                    lydelse: Vi hade hellre hyrt ut hela hamnen.
                """
            ),
        ]),
        finder: .reading)
}
