import Minutes

extension Rule {
    static let emptySpan = Rule(
        SecrecyFault.emptySpan, .secrecy, because: .failsClosed,
        failing: .item(
            """
            beslut: Nämnden hyr ut bryggan till ⟪((⟫ / sökanden)).
            """),
        passing: .item(
            """
            beslut: Nämnden hyr ut bryggan till ((Kim Ek / sökanden)).
            sekretess:
              gäller: markerad text
              grund: 26 kap. 1 § OSL
            """),
        finder: .reading)
}
