import Minutes

extension Rule {
    static let moreMembersThanSeats = Rule(
        BodyFault.tooManyMembers, .consistency, because: .roster,
        failing: .folder([
            (
                "organ.yaml",
                """
                namn: hamnnämnden
                antal ledamöter: 1
                ledamöter:
                  - Tova Almgren (S), ordförande
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
