import Minutes

extension Rule {
    static let nobodyRemains = Rule(
        VoteFault.nobodyRemains, .law, because: .votesAreTold,
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
                  avstår: ⟪övriga⟫
                  utfall: ja
                  genom: utslagsröst
                """
            ),
        ]),
        passing: .folder([
            StandingFile.meeting,
            StandingFile.tiedVote,
        ]),
        finder: .reading)
}
