import Minutes

extension Rule {
    static let substituteWithoutGround = Rule(
        SecrecyFault.substituteWithoutGround, .secrecy, because: .secrecyHasGround,
        failing: .item(
            """
            beslut:
              - punkt: Nämnden avslår ansökan.
                i stället: ⟪Nämnden fattar ett beslut.⟫
            """),
        passing: .item(
            """
            beslut:
              - punkt: Nämnden avslår ansökan.
                sekretess: 26 kap. 1 § OSL
                i stället: Nämnden fattar ett beslut.
            """),
        finder: .reading)
}
