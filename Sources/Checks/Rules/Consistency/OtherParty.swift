import Minutes

extension Rule {
    static let otherParty = Rule(
        RosterFault.otherParty, .consistency, because: .roster,
        failing: .folder([
            StandingFile.body,
            (
                "214.yaml",
                """
                paragraf: 214
                rubrik: Bryggan
                sammanträde: 2031-05-06
                beslut: Nämnden hyr ut bryggan.
                reservation: Edvin Krantz ⟪(M)⟫
                """
            ),
        ]),
        passing: .folder([
            StandingFile.body,
            StandingFile.reservation,
        ]),
        fixing: .unsafely, finder: .reading)
}
