import Minutes

extension Rule {
    static let confirmedWithoutDay = Rule(
        ItemFault.confirmedWithoutDay, .law, because: .confirmation,
        failing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            status: ⟪justerat⟫
            """),
        passing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            status: justerat
            justering: 2031-05-12
            """),
        finder: .reading)
}
