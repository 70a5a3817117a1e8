import Minutes

extension Rule {
    static let noQuorum = Rule(
        AttendanceFault.noQuorum, .law, because: .quorum,
        failing: .folder([
            (
                "organ.yaml",
                """
                namn: hamnnämnden
                antal ledamöter: 9
                """
            ),
            (
                "sammantrade.yaml",
                """
                datum: 2031-05-06
                ordförande: Tova Almgren (S)
                sekreterare: Siri Lund, nämndsekreterare
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
            (
                "8.yaml",
                """
                paragraf: ⟪8⟫
                rubrik: Bryggan
                beslut: Nämnden hyr ut bryggan.
                """
            ),
        ]),
        passing: .folder([
            (
                "organ.yaml",
                """
                namn: hamnnämnden
                antal ledamöter: 5
                """
            ),
            (
                "sammantrade.yaml",
                """
                datum: 2031-05-06
                ordförande: Tova Almgren (S)
                sekreterare: Siri Lund, nämndsekreterare
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
