import Minutes

extension Rule {
    static let missingGround = Rule(
        SecrecyFault.missingGround, .secrecy, because: .secrecyHasGround,
        failing: .item(
            """
            beslut: Nämnden avslår ansökan.
            sekretess:⟪⟫
            """),
        passing: .item(
            """
            beslut: Nämnden avslår ansökan.
            sekretess: 26 kap. 1 § OSL
            """),
        finder: .reading)
}
