import Minutes

extension Rule {
    static let minorityOutsideCouncil = Rule(
        VoteFault.minorityOutsideCouncil, .law, because: .minority,
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
                  utfall: nej
                  genom: ⟪minoritetsåterremiss⟫
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
                  ja: M, V
                  nej: S, KD
                  utfall: nej
                  genom: utslagsröst
                """
            ),
        ]),
        finder: .reading)
}
