import Minutes

extension Rule {
    static let unknownPerson = Rule(
        RosterFault.unknown, .consistency, because: .roster,
        failing: .folder([
            StandingFile.body,
            (
                "214.yaml",
                """
                paragraf: 214
                rubrik: Bryggan
                sammanträde: 2031-05-06
                beslut: Nämnden hyr ut bryggan.
                reservation: ⟪Edvin Krants (L)⟫
                """
            ),
        ]),
        passing: .folder([
            StandingFile.body,
            StandingFile.reservation,
        ]),
        finder: .reading)
}
