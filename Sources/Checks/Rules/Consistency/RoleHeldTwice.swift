import Minutes

extension Rule {
    static let roleHeldTwice = Rule(
        BodyFault.roleHeldTwice, .consistency, because: .roster,
        failing: .folder([
            (
                "organ.yaml",
                """
                namn: hamnnämnden
                ledamöter:
                  - Tova Almgren (S), ordförande
                  - ⟪Edvin Krantz (L)⟫, ordförande
                  - Oskar Lund (S), till 2031-03-31
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
