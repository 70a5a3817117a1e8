import Minutes

extension Rule {
    static let ambiguousPerson = Rule(
        RosterFault.ambiguous, .consistency, because: .roster,
        failing: .folder([
            StandingFile.body,
            (
                "214.yaml",
                """
                paragraf: 214
                rubrik: Bryggan
                sammanträde: 2031-05-06
                beslut: Nämnden hyr ut bryggan.
                reservation: ⟪Ek⟫
                """
            ),
        ]),
        passing: .folder([
            StandingFile.body,
            (
                "214.yaml",
                """
                paragraf: 214
                rubrik: Bryggan
                sammanträde: 2031-05-06
                beslut: Nämnden hyr ut bryggan.
                reservation: Ivar Ek (S)
                """
            ),
        ]),
        finder: .reading)
}
