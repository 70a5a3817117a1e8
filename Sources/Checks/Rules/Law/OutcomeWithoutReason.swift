import Minutes

extension Rule {
    static let outcomeWithoutReason = Rule(
        VoteFault.outcomeWithoutReason, .law, because: .tiesAreBroken,
        failing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            omröstning:
              ja för: uthyrning
              nej för: avslag
              ja: 6
              nej: 6
              bilaga: 2
              utfall: ⟪ja⟫
            """),
        passing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            omröstning:
              ja för: uthyrning
              nej för: avslag
              ja: 6
              nej: 6
              bilaga: 2
              utfall: ja
              genom: utslagsröst
            """),
        finder: .reading)
}
