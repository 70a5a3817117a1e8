import Diagnostics
import Minutes

extension Rule {
    static let missingNumbers = Rule(
        NumberRunFault.missingNumbers, .consistency, because: .numbersRunOn,
        failing: .folder([
            (
                "sammantrade.yaml",
                """
                ⟪⟫organ: hamnnämnden
                datum: 2031-05-06
                sekreterare: Siri Lund, nämndsekreterare
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
        exceptions: Wording(
            sv: "Nummer som luckor förklarar.",
            en: "Numbers that luckor explains."),
        finder: .reading)
}
