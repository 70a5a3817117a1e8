import Minutes

extension Rule {
    static let unclosedSpan = Rule(
        SecrecyFault.unclosedSpan, .secrecy, because: .failsClosed,
        failing: .item(
            """
            beslut: Nämnden hyr ut bryggan till ⟪((⟫Kim Ek.
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
