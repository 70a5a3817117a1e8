import Minutes

extension Rule {
    static let missingSecretary = Rule(
        AttendanceListFault.missingSecretary, .law, because: .minutesAreKept,
        failing: .folder([
            (
                "sammantrade.yaml",
                """
                ⟪⟫organ: hamnnämnden
                datum: 2031-05-06
                ordförande: Tova Almgren (S)
                ledamöter:
                  - Tova Almgren (S)
                  - Ylva Hedin (V)
                  - Sixten Brodin (M)
                frånvarande: [Edvin Krantz (L), Ivar Frisk (S)]
                ersättare:
                  - Malva Tegner (KD), för Edvin Krantz (L)
                  - Noor Haddad (MP)
                """
            ),
            StandingFile.decision,
        ]),
        passing: .folder([
            StandingFile.meeting,
            StandingFile.decision,
        ]),
        finder: .reading)
}
