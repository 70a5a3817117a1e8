import Minutes

extension Rule {
    static let votesTwice = Rule(
        VoteFault.votesTwice, .law, because: .votesAreTold,
        failing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            omröstning:
              ja för: uthyrning
              nej för: avslag
              ja: [Tova Almgren (S), Ylva Hedin (V)]
              nej: ⟪Tova Almgren (S)⟫
            """),
        passing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            omröstning:
              ja för: uthyrning
              nej för: avslag
              ja: [Tova Almgren (S), Ylva Hedin (V)]
              nej: Edvin Krantz (L)
            """),
        finder: .reading)
}
