import Minutes

extension Rule {
    static let announcedTwice = Rule(
        DateFault.announcedTwice, .law, because: .announcement,
        failing: .folder([
            (
                "sammantrade.yaml",
                """
                organ: hamnnämnden
                datum: 2031-05-06
                sekreterare: Siri Lund, nämndsekreterare
                justering: 2031-05-12
                anslag:
                  - uppsatt: 2031-05-12
                  - ⟪uppsatt: 2031-05-13⟫
                """
            ),
            StandingFile.decision,
        ]),
        passing: .folder([
            StandingFile.announcedMeeting,
            StandingFile.decision,
        ]),
        finder: .reading)
}
