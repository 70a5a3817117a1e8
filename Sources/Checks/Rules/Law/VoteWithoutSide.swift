import Minutes

extension Rule {
    static let voteWithoutSide = Rule(
        VoteFault.missingSide, .law, because: .votesAreTold,
        failing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            omröstning:
              ⟪ja för: uthyrning
              nej för: avslag
              ja: Tova Almgren (S)⟫
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
