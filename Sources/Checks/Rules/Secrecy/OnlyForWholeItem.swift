import Minutes

extension Rule {
    static let onlyForWholeItem = Rule(
        SecrecyFault.onlyForEverything, .secrecy, because: .failsClosed,
        failing: .item(
            """
            beslut: Nämnden avslår ansökan.
            skäl: Sökanden har flyttat.
            sekretess:
              - gäller: skäl
                grund: 26 kap. 1 § OSL
                visa: [⟪dnr⟫]
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
