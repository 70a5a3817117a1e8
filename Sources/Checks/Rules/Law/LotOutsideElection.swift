import Minutes

extension Rule {
    static let lotOutsideElection = Rule(
        VoteFault.lotOutsideElection, .law, because: .tiesAreBroken,
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
                  ja: S, V
                  nej: M, KD
                  utfall: ja
                  genom: ⟪lottning⟫
                """
            ),
        ]),
        passing: .folder([
            StandingFile.meeting,
            StandingFile.tiedVote,
        ]),
        finder: .reading)
}
