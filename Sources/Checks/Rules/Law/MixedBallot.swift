import Minutes

extension Rule {
    static let mixedBallot = Rule(
        VoteFault.mixedBallot, .law, because: .electionsAreClosed,
        failing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            omröstning:
              ⟪sluten: ja
              röster:
                - för: Ivar Frisk
                  antal: 2
              ja: Tova Almgren (S)⟫
            """),
        passing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            omröstning:
              sluten: ja
              röster:
                - för: Ivar Frisk
                  antal: 2
            """),
        finder: .reading)
}
