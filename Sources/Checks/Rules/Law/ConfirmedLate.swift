import Diagnostics
import Minutes

extension Rule {
    static let confirmedLate = Rule(
        DateFault.confirmedLate, .law, because: .confirmation,
        failing: .folder([
            (
                "sammantrade.yaml",
                """
                organ: hamnnämnden
                datum: 2031-05-06
                sekreterare: Siri Lund, nämndsekreterare
                justering: ⟪2031-05-23⟫
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
        exceptions: Wording(
            sv: "En sen justering är ett faktum och ska stå kvar.",
            en: "A late confirmation is a fact and stays."),
        finder: .reading)
}
