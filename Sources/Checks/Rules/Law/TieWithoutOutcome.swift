import Minutes

extension Rule {
    static let tieWithoutOutcome = Rule(
        VoteFault.tieWithoutOutcome, .law, because: .tiesAreBroken,
        failing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            omröstning:
              ⟪ja för: uthyrning
              nej för: avslag
              ja: 6
              nej: 6
              bilaga: 2⟫
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
