import Minutes

extension Rule {
    static let castingVoteOfNobody = Rule(
        VoteFault.castingVoteOfNobody, .law, because: .tiesAreBroken,
        failing: .folder([
            StandingFile.meeting,
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
            StandingFile.meeting,
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
