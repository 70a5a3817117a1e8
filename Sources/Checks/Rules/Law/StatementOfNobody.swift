import Minutes

extension Rule {
    static let statementOfNobody = Rule(
        StatementFault.nobody, .law, because: .onlyWhoDecidesReserves,
        failing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            reservation:
              - ⟪motivering: Bryggan behövs.⟫
            """),
        passing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            reservation:
              - av: Edvin Krantz (L)
                motivering: Bryggan behövs.
            """),
        finder: .reading)
}
