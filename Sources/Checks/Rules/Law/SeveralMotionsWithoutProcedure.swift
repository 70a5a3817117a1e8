import Diagnostics
import Minutes

extension Rule {
    static let severalMotionsWithoutProcedure = Rule(
        Fault(
            "motions-without-procedure", .warning,
            Wording(
                sv: "flera yrkanden, men ingen beslutsgång säger hur de ställdes mot varandra",
                en: "several motions, but no beslutsgång says how they were put against each other"),
            remedy: Wording(
                sv:
                    "skriv under beslutsgång vilka förslag ordföranden ställde proposition på, och vad som fick majoritet",
                en: "write below beslutsgång which proposals the chair put, and which of them prevailed")),
        .law,
        because: Wording(
            sv: """
                Protokollet ska för varje ärende redovisa förslagen och i vilken ordning ordföranden lagt fram dem till \
                beslut (kommunallagen 5 kap. 67 § 1–2).
                """,
            en: """
                For each matter the minutes shall tell the proposals and in which order the chair put them \
                (kommunallagen chapter 5, section 67).
                """),
        failing: .item(
            """
            beslut: [Motionen avslås.]
            yrkanden:
              - ⟪av: Tova Almgren (S)
                yrkar: avslag på motionen⟫
              - av: Edvin Krantz (L)
                yrkar: bifall till motionen
            """),
        passing: .item(
            """
            beslut: [Motionen avslås.]
            yrkanden:
              - av: Tova Almgren (S)
                yrkar: avslag på motionen
              - av: Edvin Krantz (L)
                yrkar: bifall till motionen
            beslutsgång: Ordföranden ställer yrkandena mot varandra och finner att motionen avslås.
            """),
        exceptions: Wording(
            sv:
                "Samma yrkande av flera. En omröstning, ett förlopp eller en text efter yrkandena berättar också hur det gick.",
            en: "The same motion by several. A vote or a text after the motions tells it as well."),
        finder: .item { item, _ in
            (item.rounds ?? [item.onlyRound]).compactMap { round in
                guard let motions = round.motions, let first = motions.first, !round.tellsHowItWasDecided,
                    Set(motions.map { $0.demand?.plainText ?? "" }).count > 1
                else { return nil }
                return Finding(at: first.range)
            }
        })
}

extension Round {
    fileprivate var tellsHowItWasDecided: Bool {
        procedure != nil || votingOrder != nil || ballot != nil || afterwards != nil
    }
}
