import Minutes

extension Rule {
    static let gapThatIsNone = Rule(
        NumberRunFault.noGap, .consistency, because: .numbersRunOn,
        failing: .folder([
            (
                "sammantrade.yaml",
                """
                organ: hamnnämnden
                datum: 2031-05-06
                sekreterare: Siri Lund, nämndsekreterare
                luckor:
                  - paragrafer: ⟪§§ 8–10⟫
                    skäl: Omedelbart justerade i eget protokoll
                """
            ),
            StandingFile.decision,
            StandingFile.decisionAfterGap,
        ]),
        passing: .folder([
            (
                "sammantrade.yaml",
                """
                organ: hamnnämnden
                datum: 2031-05-06
                sekreterare: Siri Lund, nämndsekreterare
                luckor:
                  - paragrafer: §§ 9–10
                    skäl: Omedelbart justerade i eget protokoll
                """
            ),
            StandingFile.decision,
            StandingFile.decisionAfterGap,
        ]),
        finder: .reading)
}
