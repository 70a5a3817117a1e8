import Minutes

extension Rule {
    static let decidedWithoutTie = Rule(
        VoteFault.decidedWithoutTie, .law, because: .tiesAreBroken,
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
                  ja: S, V, KD
                  nej: M
                  utfall: ja
                  genom: ⟪utslagsröst⟫
                """
            ),
        ]),
        passing: .folder([
            StandingFile.meeting,
            StandingFile.tiedVote,
        ]),
        finder: .reading)
}
