import Minutes

extension Rule {
    static let voteWithoutVotes = Rule(
        VoteFault.emptyBallot, .law, because: .votesAreTold,
        failing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            omröstning:
              ⟪ja för: uthyrning
              nej för: avslag⟫
            """),
        passing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            omröstning:
              ja för: uthyrning
              nej för: avslag
              ja: Tova Almgren (S)
              nej: 0
            """),
        finder: .reading)
}
