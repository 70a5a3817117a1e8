import Minutes

extension Rule {
    static let announcedBeforeConfirmation = Rule(
        DateFault.announcedBeforeConfirmation, .law, because: .announcement,
        failing: .folder([
            (
                "sammantrade.yaml",
                """
                organ: hamnnämnden
                datum: 2031-05-06
                sekreterare: Siri Lund, nämndsekreterare
                justering: 2031-05-12
                anslag: ⟪2031-05-11⟫
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
