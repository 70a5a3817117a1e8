import Minutes

extension Rule {
    static let alternateTakesPart = Rule(
        AttendanceFault.alternate, .law, because: .whoServes,
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
                reservation: ⟪Noor Haddad (MP)⟫
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
                reservation: Malva Tegner (KD)
                """
            ),
        ]),
        finder: .reading)
}
