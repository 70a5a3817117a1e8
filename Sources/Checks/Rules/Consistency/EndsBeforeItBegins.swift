import Minutes

extension Rule {
    static let endsBeforeItBegins = Rule(
        BodyFault.endsBeforeItBegins, .consistency, because: .roster,
        failing: .folder([
            (
                "organ.yaml",
                """
                namn: hamnnämnden
                ledamöter:
                  - Tova Almgren (S), ordförande
                  - Edvin Krantz (L)
                  - ⟪Oskar Lund (S)⟫, från 2031-05-01, till 2031-03-31
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
