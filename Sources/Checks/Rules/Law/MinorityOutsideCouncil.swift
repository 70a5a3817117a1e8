import Minutes

extension Rule {
    static let minorityOutsideCouncil = Rule(
        VoteFault.minorityOutsideCouncil, .law, because: .minority,
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
                omröstning:
                  ja för: uthyrning
                  nej för: avslag
                  ja: S, V
                  nej: M, KD
                  utfall: nej
                  genom: ⟪minoritetsåterremiss⟫
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
                omröstning:
                  ja för: uthyrning
                  nej för: avslag
                  ja: M, V
                  nej: S, KD
                  utfall: nej
                  genom: utslagsröst
                """
            ),
        ]),
        finder: .reading)
}
