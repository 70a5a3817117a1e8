import Minutes

extension Rule {
    static let spanWithoutGround = Rule(
        SecrecyFault.spanWithoutGround, .secrecy, because: .secrecyHasGround,
        failing: .item(
            """
            beslut: Nämnden avslår ansökan.
            skäl: Sökanden ⟪((Kim Ek / sökanden))⟫ hörs.
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
