import Minutes

extension Rule {
    static let minorityInDoubt = Rule(
        VoteFault.doubtfulMinority, .law, because: .minority,
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
                  ja: 20
                  nej: 11
                  avstår: 10
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
                  ja: 20
                  nej: 14
                  avstår: 7
                  frånvarande: 10
                  bilaga: 2
                  utfall: nej
                  genom: minoritetsåterremiss
                """
            ),
        ]),
        finder: .reading)
}
