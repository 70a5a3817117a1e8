import Minutes

extension Rule {
    static let tooSmallMinority = Rule(
        VoteFault.tooSmallMinority, .law, because: .minority,
        failing: .folder([
            StandingFile.councilBody,
            StandingFile.councilMeeting,
            (
                "8.yaml",
                """
                paragraf: 8
                rubrik: Bryggan
                beslut: Nämnden hyr ut bryggan.
                omröstning:
                  ja för: uthyrning
                  nej för: avslag
                  ja: 31
                  nej: 10
                  avstår: 0
                  frånvarande: 10
                  bilaga: 2
                  utfall: nej
                  genom: ⟪minoritetsåterremiss⟫
                """
            ),
        ]),
        passing: .folder([
            StandingFile.councilBody,
            StandingFile.councilMeeting,
            (
                "8.yaml",
                """
                paragraf: 8
                rubrik: Bryggan
                beslut: Nämnden hyr ut bryggan.
                omröstning:
                  ja för: uthyrning
                  nej för: avslag
                  ja: 27
                  nej: 14
                  avstår: 0
                  frånvarande: 10
                  bilaga: 2
                  utfall: nej
                  genom: minoritetsåterremiss
                """
            ),
        ]),
        finder: .reading)
}
