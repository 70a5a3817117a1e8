import Minutes

extension Rule {
    static let unknownShownKey = Rule(
        SecrecyFault.unknownShownKey, .secrecy, because: .failsClosed,
        failing: .item(
            """
            beslut: Nämnden avslår ansökan.
            sekretess:
              - gäller: paragrafen
                grund: 26 kap. 1 § OSL
                visa: [⟪diarienumret⟫]
            """),
        passing: .item(
            """
            beslut: Nämnden avslår ansökan.
            sekretess:
              - gäller: paragrafen
                grund: 26 kap. 1 § OSL
                visa: [dnr]
            """),
        finder: .reading)
}
