import Minutes

extension Rule {
    static let substitutesForNobody = Rule(
        AttendanceListFault.forNobody, .law, because: .whoServes,
        failing: .folder([
            (
                "sammantrade.yaml",
                """
                organ: hamnnämnden
                datum: 2031-05-06
                ordförande: Tova Almgren (S)
                sekreterare: Siri Lund, nämndsekreterare
                ledamöter:
                  - Tova Almgren (S)
                  - Ylva Hedin (V)
                  - Sixten Brodin (M)
                frånvarande: [Edvin Krantz (L), Ivar Frisk (S)]
                ersättare:
                  - Malva Tegner (KD), ⟪för Edvin Kranz (L)⟫
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
