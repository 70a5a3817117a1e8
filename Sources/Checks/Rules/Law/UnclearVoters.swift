import Minutes

extension Rule {
    static let unclearVoters = Rule(
        VoteFault.unclearVoters, .law, because: .votesAreTold,
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
                deltar inte:
                  - av: Ylva Hedin (V)
                    gäller: punkt 2
                omröstning:
                  ja för: uthyrning
                  nej för: avslag
                  ja: Tova Almgren (S)
                  nej: ⟪övriga⟫
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
                deltar inte:
                  - av: Ylva Hedin (V)
                    gäller: punkt 2
                omröstning:
                  ja för: uthyrning
                  nej för: avslag
                  ja: Tova Almgren (S)
                  nej: [Ylva Hedin (V), Sixten Brodin (M), Malva Tegner (KD)]
                  utfall: nej
                """
            ),
        ]),
        finder: .reading)
}
