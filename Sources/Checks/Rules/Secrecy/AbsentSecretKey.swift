import Minutes

extension Rule {
    static let absentSecretKey = Rule(
        SecrecyFault.absentKey, .secrecy, because: .failsClosed,
        failing: .item(
            """
            beslut: Nämnden avslår ansökan.
            skäl: Sökanden har flyttat.
            sekretess:
              - gäller: ⟪jäv⟫
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
