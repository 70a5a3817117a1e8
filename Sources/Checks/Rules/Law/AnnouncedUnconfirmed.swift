import Minutes

extension Rule {
    static let announcedUnconfirmed = Rule(
        DateFault.announcedUnconfirmed, .law, because: .announcement,
        failing: .folder([
            (
                "sammantrade.yaml",
                """
                organ: hamnnämnden
                datum: 2031-05-06
                sekreterare: Siri Lund, nämndsekreterare
                anslag: ⟪2031-05-13⟫
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
