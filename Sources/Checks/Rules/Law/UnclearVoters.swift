import Minutes

extension Rule {
    static let unclearVoters = Rule(
        VoteFault.unclearVoters, .law, because: .votesAreTold,
        failing: .folder([
            StandingFile.meeting,
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
            StandingFile.meeting,
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
