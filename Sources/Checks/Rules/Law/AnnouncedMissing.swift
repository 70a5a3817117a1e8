import Minutes

extension Rule {
    static let announcedMissing = Rule(
        DateFault.announcedMissing, .law, because: .announcement,
        failing: .folder([
            (
                "sammantrade.yaml",
                """
                organ: hamnnämnden
                datum: 2031-05-06
                sekreterare: Siri Lund, nämndsekreterare
                justering: 2031-05-12
                anslag:
                  - uppsatt: 2031-05-13
                    paragrafer: ⟪§ 9⟫
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
                  - uppsatt: 2031-05-13
                    paragrafer: § 8
                """
            ),
            StandingFile.decision,
        ]),
        finder: .reading)
}
