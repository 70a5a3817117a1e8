import Minutes

extension Rule {
    static let outcomeUnsaid = Rule(
        VoteFault.outcomeUnsaid, .law, because: .votesAreTold,
        failing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            omröstning:
              ja för: uthyrning
              nej för: avslag
              ja: 6
              nej: 5
              bilaga: 2
              text: ⟪⟫Omröstningen utfaller med sex röster mot fem.
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
              text: Omröstningen utfaller med sex röster mot fem.
              utfall: ja
            """),
        finder: .reading)
}
