import Minutes

extension Rule {
    static let unconfirmedWithDay = Rule(
        ItemFault.unconfirmedWithDay, .law, because: .confirmation,
        failing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            status: utkast
            justering: ⟪2031-05-12⟫
            """),
        passing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            status: utkast
            """),
        finder: .reading)
}
