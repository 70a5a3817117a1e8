import Minutes

extension Rule {
    static let reservesWithoutTakingPart = Rule(
        StatementFault.reservesWithoutPart, .law, because: .onlyWhoDecidesReserves,
        failing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            deltar inte: Edvin Krantz (L)
            reservation: ⟪Edvin Krantz (L)⟫
            """),
        passing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            deltar inte: Edvin Krantz (L)
            reservation: Ylva Hedin (V)
            """),
        finder: .reading)
}
