import Minutes

extension Rule {
    static let personListedTwice = Rule(
        BodyFault.listedTwice, .consistency, because: .roster,
        failing: .folder([
            (
                "organ.yaml",
                """
                namn: hamnnämnden
                ledamöter:
                  - Tova Almgren (S), ordförande
                  - Edvin Krantz (L)
                  - ⟪Edvin Krantz (L)⟫
                ersättare:
                  - Ivar Ek (S)
                  - Lovisa Ek (M)
                """
            ),
            StandingFile.decisionOfBody,
        ]),
        passing: .folder([
            StandingFile.body,
            StandingFile.reservation,
        ]),
        finder: .reading)
}
