import Minutes

extension Rule {
    static let tooFewConfirmers = Rule(
        AttendanceListFault.tooFewConfirmers, .law, because: .confirmation,
        failing: .folder([
            (
                "organ.yaml",
                """
                namn: hamnnämnden
                antal justerare: 2
                """
            ),
            (
                "sammantrade.yaml",
                """
                datum: 2031-05-06
                ordförande: Tova Almgren (S)
                sekreterare: Siri Lund, nämndsekreterare
                justerare: ⟪⟫Ylva Hedin (V)
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
            (
                "organ.yaml",
                """
                namn: hamnnämnden
                antal justerare: 2
                """
            ),
            (
                "sammantrade.yaml",
                """
                datum: 2031-05-06
                ordförande: Tova Almgren (S)
                sekreterare: Siri Lund, nämndsekreterare
                justerare: [Ylva Hedin (V), Sixten Brodin (M)]
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
        finder: .reading)
}
