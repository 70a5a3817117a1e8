import Minutes

extension Rule {
    static let voteCountAgainstServing = Rule(
        VoteFault.countAgainstServing, .law, because: .votesAreTold,
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
                  ja: ⟪⟫4
                  nej: 3
                  bilaga: 1
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
                  ja: 3
                  nej: 1
                  bilaga: 1
                """
            ),
        ]),
        finder: .reading)
}
