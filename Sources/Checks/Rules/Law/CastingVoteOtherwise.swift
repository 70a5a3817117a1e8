import Minutes

extension Rule {
    static let castingVoteOtherwise = Rule(
        VoteFault.castingVoteOtherwise, .law, because: .tiesAreBroken,
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
                  ja: M, KD
                  nej: S, V
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
                  ja: M, KD
                  nej: S, V
                  utfall: nej
                  genom: utslagsröst
                """
            ),
        ]),
        finder: .reading)
}
