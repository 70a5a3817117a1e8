import Minutes

extension Rule {
    static let secretLeft = Rule(
        SecrecyFault.secretLeft, .secrecy, because: .failsClosed,
        failing: .item(
            """
            skäl: ⟪Kim Ek⟫ har flyttat.
            beslut: Nämnden hyr ut bryggan till ((Kim Ek / sökanden)).
            sekretess:
              gäller: markerad text
              grund: 26 kap. 1 § OSL
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
