import Minutes

extension Rule {
    static let takenDownEarly = Rule(
        DateFault.takenDownEarly, .law, because: .appealPeriod,
        failing: .folder([
            (
                "sammantrade.yaml",
                """
                organ: hamnnämnden
                datum: 2031-05-06
                sekreterare: Siri Lund, nämndsekreterare
                justering: 2031-05-12
                anslag:
                  uppsatt: 2031-05-13
                  nedtaget: ⟪2031-06-03⟫
                """
            ),
            StandingFile.decision,
        ]),
        passing: .folder([
            (
                "sammantrade.yaml",
                """
                organ: hamnnämnden
                datum: 2031-05-06
                sekreterare: Siri Lund, nämndsekreterare
                justering: 2031-05-12
                anslag:
                  uppsatt: 2031-05-13
                  nedtaget: 2031-06-04
                """
            ),
            StandingFile.decision,
        ]),
        finder: .reading)
}
