import Minutes

extension Rule {
    static let confirmedBeforeMeeting = Rule(
        DateFault.confirmedBeforeMeeting, .law, because: .confirmation,
        failing: .folder([
            (
                "sammantrade.yaml",
                """
                organ: hamnnämnden
                datum: 2031-05-06
                sekreterare: Siri Lund, nämndsekreterare
                justering: ⟪2031-05-05⟫
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
                """
            ),
            StandingFile.decision,
        ]),
        finder: .reading)
}
