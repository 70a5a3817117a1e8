import Diagnostics
import Minutes

extension Rule {
    static let typedAtt = Rule(
        DecisionFault.conjunctionTyped, .language,
        because: Wording(
            sv: "Att-satser har publicerats med att två gånger, när både mallen och sekreteraren skrev ordet.",
            en: "Att-clauses have been published with att twice, when both the template and the secretary wrote it."),
        failing: .item(
            """
            beslut:
              att:
                - ⟪Att⟫ bygga ett cykelrum
                - ⟪att⟫ sköta det
            """),
        passing: .item(
            """
            beslut:
              att:
                - bygga ett cykelrum
                - sköta det
            """),
        fixing: .safely,
        finder: .reading)
}
