import Minutes

extension Rule {
    static let announcedLate = Rule(
        DateFault.announcedLate, .law, because: .announcement,
        failing: .folder([
            (
                "sammantrade.yaml",
                """
                organ: hamnnämnden
                datum: 2031-05-06
                sekreterare: Siri Lund, nämndsekreterare
                justering: 2031-05-12
                anslag: ⟪2031-05-15⟫
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
                anslag: 2031-05-14
                """
            ),
            StandingFile.decision,
        ]),
        finder: .reading)
}
