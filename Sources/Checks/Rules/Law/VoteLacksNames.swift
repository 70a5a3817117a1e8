import Minutes

extension Rule {
    static let voteLacksNames = Rule(
        VoteFault.lacksNames, .law, because: .votesAreTold,
        failing: .folder([
            StandingFile.meeting,
            (
                "8.yaml",
                """
                paragraf: 8
                rubrik: Bryggan
                beslut: Nämnden hyr ut bryggan.
                omröstning:
                  ja för: uthyrning
                  nej för: avslag
                  ja: ⟪⟫S, V
                  nej: M
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
                omröstning:
                  ja för: uthyrning
                  nej för: avslag
                  ja: S, V
                  nej: M
                  avstår: KD
                """
            ),
        ]),
        finder: .reading)
}
