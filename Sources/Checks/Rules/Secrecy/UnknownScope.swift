import Minutes

extension Rule {
    static let unknownScope = Rule(
        SecrecyFault.unknownScope, .secrecy, because: .failsClosed,
        failing: .item(
            """
            beslut: Nämnden avslår ansökan.
            skäl: Sökanden har flyttat.
            sekretess:
              - gäller: ⟪skälet till allt⟫
                grund: 26 kap. 1 § OSL
            """),
        passing: .item(
            """
            beslut: Nämnden avslår ansökan.
            skäl: Sökanden har flyttat.
            sekretess:
              - gäller: skäl
                grund: 26 kap. 1 § OSL
            """),
        finder: .reading)
}
