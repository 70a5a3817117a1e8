import Minutes

extension Rule {
    static let roleWithoutHolder = Rule(
        RosterFault.roleWithoutHolder, .consistency, because: .roster,
        failing: .folder([
            StandingFile.body,
            (
                "214.yaml",
                """
                paragraf: 214
                rubrik: Bryggan
                sammanträde: 2031-05-06
                beslut: Nämnden hyr ut bryggan.
                ordförande: ⟪vice ordföranden⟫
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
                ordförande: ordföranden
                """
            ),
        ]),
        finder: .reading)
}
