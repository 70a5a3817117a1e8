import Minutes

extension Rule {
    static let decisionInSummons = Rule(
        ItemFault.decisionInSummons, .law, because: .decisionsAreTold,
        failing: .item(
            """
            status: ⟪kallelse⟫
            beslut: Nämnden hyr ut bryggan.
            """),
        passing: .item(
            """
            status: kallelse
            förslag: Nämnden hyr ut bryggan.
            """),
        finder: .reading)
}
