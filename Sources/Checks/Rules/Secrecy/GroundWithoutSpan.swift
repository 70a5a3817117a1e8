import Minutes

extension Rule {
    static let groundWithoutSpan = Rule(
        SecrecyFault.groundWithoutSpan, .secrecy, because: .secrecyHasGround,
        failing: .item(
            """
            beslut: Nämnden avslår ansökan.
            skäl: Sökanden hörs.
            sekretess:
              gäller: ⟪markerad text⟫
              grund: 26 kap. 1 § OSL
            """),
        passing: .item(
            """
            beslut: Nämnden avslår ansökan.
            skäl: Sökanden ((Kim Ek / sökanden)) hörs.
            sekretess:
              gäller: markerad text
              grund: 26 kap. 1 § OSL
            """),
        finder: .reading)
}
