import Minutes

extension Rule {
    static let countWithoutAppendix = Rule(
        VoteFault.countWithoutAppendix, .law, because: .votesAreTold,
        failing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            omröstning:
              ⟪ja för: uthyrning
              nej för: avslag
              ja: 6
              nej: 5⟫
            """),
        passing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            omröstning:
              ja för: uthyrning
              nej för: avslag
              ja: 6
              nej: 5
              bilaga: 2
            """),
        finder: .reading)
}
