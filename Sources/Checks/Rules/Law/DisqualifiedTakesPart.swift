import Minutes

extension Rule {
    static let disqualifiedTakesPart = Rule(
        AttendanceFault.disqualified, .law, because: .disqualified,
        failing: .folder([
            StandingFile.meeting,
            (
                "8.yaml",
                """
                paragraf: 8
                rubrik: Bryggan
                beslut: Nämnden hyr ut bryggan.
                jäv: Ylva Hedin (V)
                yrkanden:
                  - av: ⟪Ylva Hedin (V)⟫
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
                jäv: Ylva Hedin (V)
                yrkanden:
                  - av: Sixten Brodin (M)
                    yrkar: avslag
                """
            ),
        ]),
        finder: .reading)
}
