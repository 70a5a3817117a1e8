import Diagnostics
import Minutes

extension Rule {
    static let serviceWithoutAppeal = Rule(
        Fault(
            "service-without-appeal", .warning,
            Wording(
                sv: "beslutet ska delges «», men det står inte hur det överklagas",
                en: "the decision is served on «», but it does not say how to appeal it"),
            remedy: Wording(
                sv:
                    "lägg till överklagande: och namnet på en text i organ.yaml, eller för kännedom i stället för delges",
                en: "add överklagande: and the name of a text in organ.yaml, or för kännedom instead of delges")),
        .law,
        because: Wording(
            sv: """
                Den som får del av ett beslut som går henne emot och kan överklagas ska också få veta hur det går till \
                (förvaltningslagen 2017:900, 33 §).
                """,
            en: """
                Who is served a decision that is adverse and can be appealed shall be told how (förvaltningslagen \
                2017:900, section 33).
                """),
        failing: .item(
            """
            beslut: Nämnden avslår ansökan.
            delges: ⟪Sökanden⟫
            """),
        passing: .item(
            """
            beslut: Nämnden avslår ansökan.
            delges: Sökanden
            överklagande:
              text: Beslutet kan överklagas till länsstyrelsen inom tre veckor.
            """),
        exceptions: Wording(
            sv: "Nämnder, förvaltningar och andra som inte är part i ärendet.",
            en: "Boards, offices and others who are no party to the matter."),
        finder: .item { item, _ in
            guard item.appeal == nil, item.decision != nil, let recipients = item.service else { return [] }
            return recipients.first { $0.plainText.isParty }.map { [Finding(at: $0.range)] } ?? []
        })
}

extension String {
    /// Whether it names somebody whom a decision is about, and not an office or a committee.
    fileprivate var isParty: Bool { partyWords.areIn(self) }
}

private let partyWords: SoughtWords = [
    "sökande", "klagande", "ägare", "grann", "vårdnadshavare", "anmälare", "byggherre", "verksamhetsutövare",
]
