import Minutes

extension Rule {
    static let voteWithoutMeaning = Rule(
        VoteFault.missingMeaning, .law, because: .votesAreTold,
        failing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            omröstning:
              ⟪ja för: uthyrning
              ja: Tova Almgren (S)
              nej: 0⟫
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
