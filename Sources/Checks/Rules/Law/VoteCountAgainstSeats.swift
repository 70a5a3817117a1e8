import Minutes

extension Rule {
    static let voteCountAgainstSeats = Rule(
        VoteFault.countAgainstSeats, .law, because: .votesAreTold,
        failing: .folder([
            StandingFile.councilBody,
            StandingFile.councilMeeting,
            (
                "8.yaml",
                """
                paragraf: 8
                rubrik: Bryggan
                beslut: Nämnden hyr ut bryggan.
                omröstning:
                  ja för: uthyrning
                  nej för: avslag
                  ja: ⟪⟫30
                  nej: 20
                  frånvarande: 2
                  bilaga: 2
                """
            ),
        ]),
        passing: .folder([
            StandingFile.councilBody,
            StandingFile.councilMeeting,
            (
                "8.yaml",
                """
                paragraf: 8
                rubrik: Bryggan
                beslut: Nämnden hyr ut bryggan.
                omröstning:
                  ja för: uthyrning
                  nej för: avslag
                  ja: 30
                  nej: 20
                  frånvarande: 1
                  bilaga: 2
                """
            ),
        ]),
        finder: .reading)
}
