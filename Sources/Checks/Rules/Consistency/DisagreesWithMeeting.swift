import Minutes

extension Rule {
    static let disagreesWithMeeting = Rule(
        MeetingFault.disagrees, .consistency, because: .oneFact,
        failing: .folder([
            StandingFile.meeting,
            (
                "8.yaml",
                """
                paragraf: 8
                rubrik: Bryggan
                beslut: Nämnden hyr ut bryggan.
                ordförande: ⟪Ylva Hedin (V)⟫
                """
            ),
        ]),
        passing: .folder([
            StandingFile.meeting,
            (
                "8.yaml",
                """
                paragraf: 8
                rubrik: Bryggan
                beslut: Nämnden hyr ut bryggan.
                ordförande: Tova Almgren (S)
                """
            ),
        ]),
        finder: .reading)
}
