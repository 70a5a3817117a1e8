import Diagnostics
import Minutes

extension Rule {
    static let clauseAsPoint = Rule(
        DecisionFault.clauseAsPoint, .language,
        because: Wording(
            sv:
                "Att-satser bland hela meningar: ingen läser vem som beslutar. Tre sätt att skriva beslut har blandats i protokoll.",
            en:
                "Att-clauses among whole sentences: nobody reads who decides. Three ways of writing have been mixed in minutes."
        ),
        failing: .item(
            """
            beslut:
              - Motionen avslås.
              - ⟪⟫att bygga ett cykelrum.
            """),
        passing: .item(
            """
            beslut:
              - Motionen avslås.
              - Hamnförvaltningen får bygga ett cykelrum.
            """),
        finder: .reading)
}
