import Minutes

extension Rule {
    static let memberAndAlternate = Rule(
        BodyFault.memberAndAlternate, .consistency, because: .roster,
        failing: .folder([
            (
                "organ.yaml",
                """
                namn: hamnnämnden
                ledamöter:
                  - Tova Almgren (S), ordförande
                  - Edvin Krantz (L)
                  - Oskar Lund (S), till 2031-03-31
                ersättare:
                  - ⟪Edvin Krantz (L)⟫
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
