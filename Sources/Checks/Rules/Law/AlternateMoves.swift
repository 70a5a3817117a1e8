import Minutes

extension Rule {
    static let alternateMoves = Rule(
        AttendanceFault.alternateMoves, .law, because: .whoServes,
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
                  - Malva Tegner (KD), för Edvin Krantz (L)
                  - Noor Haddad (MP)
                """
            ),
            (
                "8.yaml",
                """
                paragraf: 8
                rubrik: Bryggan
                beslut: Nämnden hyr ut bryggan.
                yrkanden:
                  - av: ⟪Noor Haddad (MP)⟫
                    yrkar: avslag
                """
            ),
        ]),
        passing: .folder([
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
                  - Malva Tegner (KD), för Edvin Krantz (L)
                  - Noor Haddad (MP)
                """
            ),
            (
                "8.yaml",
                """
                paragraf: 8
                rubrik: Bryggan
                beslut: Nämnden hyr ut bryggan.
                yrkanden:
                  - av: Malva Tegner (KD)
                    yrkar: avslag
                """
            ),
        ]),
        finder: .reading)
}
