import Diagnostics
import Minutes

extension Rule {
    static let returnsToServe = Rule(
        AttendanceListFault.returnsToServe, .law, because: .alternatesStay,
        failing: .folder([
            (
                "sammantrade.yaml",
                """
                organ: hamnnämnden
                datum: 2031-05-06
                ordförande: Tova Almgren (S)
                sekreterare: Siri Lund, nämndsekreterare
                ledamöter:
                  - Tova Almgren (S)
                  - Ylva Hedin (V)
                  - ⟪Sixten Brodin (M)⟫, ej § 8
                frånvarande: [Edvin Krantz (L), Ivar Frisk (S)]
                ersättare:
                  - Malva Tegner (KD), för Edvin Krantz (L)
                  - Noor Haddad (MP), för Sixten Brodin (M), § 8
                """
            ),
            StandingFile.decisionBefore,
            StandingFile.decision,
            (
                "9.yaml",
                """
                paragraf: 9
                rubrik: Bryggan
                beslut: Nämnden hyr ut bryggan.
                """
            ),
        ]),
        passing: .folder([
            (
                "sammantrade.yaml",
                """
                organ: hamnnämnden
                datum: 2031-05-06
                ordförande: Tova Almgren (S)
                sekreterare: Siri Lund, nämndsekreterare
                ledamöter:
                  - Tova Almgren (S)
                  - Ylva Hedin (V)
                  - Sixten Brodin (M), § 7
                frånvarande: [Edvin Krantz (L), Ivar Frisk (S)]
                ersättare:
                  - Malva Tegner (KD), för Edvin Krantz (L)
                  - Noor Haddad (MP), för Sixten Brodin (M), §§ 8–9
                """
            ),
            StandingFile.decisionBefore,
            StandingFile.decision,
            (
                "9.yaml",
                """
                paragraf: 9
                rubrik: Bryggan
                beslut: Nämnden hyr ut bryggan.
                """
            ),
        ]),
        exceptions: Wording(
            sv: "Den som var jävig kommer tillbaka.",
            en: "Who was disqualified comes back."),
        finder: .reading)
}
