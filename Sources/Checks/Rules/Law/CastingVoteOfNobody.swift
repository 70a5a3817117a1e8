import Minutes

extension Rule {
    static let castingVoteOfNobody = Rule(
        VoteFault.castingVoteOfNobody, .law, because: .tiesAreBroken,
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
                  ja: V
                  nej: M
                  avstår: [Tova Almgren (S), Malva Tegner (KD)]
                  utfall: ja
                  genom: ⟪utslagsröst⟫
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
                  ja: V, S
                  nej: M, KD
                  utfall: ja
                  genom: utslagsröst
                """
            ),
        ]),
        finder: .reading)
}
