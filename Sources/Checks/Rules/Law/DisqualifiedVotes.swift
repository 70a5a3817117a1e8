import Minutes

extension Rule {
    static let disqualifiedVotes = Rule(
        VoteFault.disqualifiedVotes, .law, because: .disqualified,
        failing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            jäv: Ivar Frisk (S)
            omröstning:
              ja för: uthyrning
              nej för: avslag
              ja: [Tova Almgren (S), ⟪Ivar Frisk (S)⟫]
              nej: Edvin Krantz (L)
            """),
        passing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            jäv: Ivar Frisk (S)
            omröstning:
              ja för: uthyrning
              nej för: avslag
              ja: [Tova Almgren (S), Ylva Hedin (V)]
              nej: Edvin Krantz (L)
            """),
        finder: .reading)
}
