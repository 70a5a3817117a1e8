import Minutes

extension Rule {
    static let notAGround = Rule(
        SecrecyFault.notAGround, .secrecy, because: .secrecyHasGround,
        failing: .item(
            """
            beslut: Nämnden avslår ansökan.
            sekretess: ⟪av hänsyn till sökanden⟫
            """),
        passing: .item(
            """
            beslut: Nämnden avslår ansökan.
            sekretess: 26 kap. 1 § OSL
            """),
        finder: .reading)
}
