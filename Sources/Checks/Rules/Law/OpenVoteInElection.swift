import Diagnostics
import Minutes
import Schema

extension Rule {
    static let openVoteInElection = Rule(
        Fault(
            "open-vote-in-election", .warning,
            Wording(
                sv: "paragrafen är ett val, men omröstningen är öppen", en: "the § is an election, but the vote is open"
            ),
            remedy: Wording(
                sv: "skriv sluten: ja och rösterna under röster, eller rätta slag",
                en: "write sluten: ja and the votes below röster, or correct slag")),
        .law,
        because: .electionsAreClosed,
        failing: .item(
            """
            slag: val
            beslut: Nämnden väljer Ivar Frisk (S) till ombud.
            omröstning:
              ⟪ja för: Ivar Frisk
              nej för: Malva Tegner
              ja: [Tova Almgren (S), Ylva Hedin (V)]
              nej: Edvin Krantz (L)⟫
            """),
        passing: .item(
            """
            slag: val
            beslut: Nämnden väljer Ivar Frisk (S) till ombud.
            omröstning:
              sluten: ja
              röster:
                - för: Ivar Frisk
                  antal: 2
                - för: Malva Tegner
                  antal: 1
            """),
        exceptions: Wording(
            sv: "Omröstningar om bordläggning och återremiss.", en: "Votes on postponing or sending back."),
        finder: .item { item, _ in
            guard item.kind?.value == .election else { return [] }
            return item.openVotes.compactMap { vote in
                let meanings = [vote.meaningOfYes, vote.meaningOfNo].map { $0?.plainText.lowercased() ?? "" }
                let isOfProcedure = meanings.contains {
                    $0.contains("remi") || $0.contains("bordl") || $0.contains("idag")
                }
                return isOfProcedure || vote.text != nil ? nil : Finding(at: vote.range)
            }
        })
}
