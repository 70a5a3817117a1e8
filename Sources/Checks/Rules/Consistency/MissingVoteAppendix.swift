import Diagnostics
import Minutes

extension Rule {
    static let missingVoteAppendix = Rule(
        Fault(
            "missing-vote-appendix", .error,
            Wording(
                sv: "«» ska ha namnen i omröstningen, men finns inte bland bilagorna",
                en: "«» is to have the names of the vote, but is not among the appendices"),
            remedy: Wording(
                sv: "rätta numret, eller lägg till bilagan under bilagor",
                en: "correct the number, or add the appendix below bilagor")),
        .consistency, because: .votesAreTold,
        failing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            omröstning:
              ja för: uthyrning
              nej för: avslag
              ja: 6
              nej: 5
              bilaga: ⟪2⟫
            bilagor: [Karta över bryggan]
            """),
        passing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            omröstning:
              ja för: uthyrning
              nej för: avslag
              ja: 6
              nej: 5
              bilaga: 2
            bilagor: [Karta över bryggan, Namnen i omröstningen]
            """),
        exceptions: Wording(
            sv: "En paragraf utan bilagor: namnen kan stå i en bilaga till hela protokollet.",
            en: "A § without appendices: the names may stand in an appendix of the whole minutes."),
        finder: .item { item, context in
            let appendices = item.openVotes.compactMap(\.appendix)
            guard !appendices.isEmpty else { return [] }
            let surroundings = Surroundings(context, .item(item))
            return appendices.compactMap { appendix in
                guard let number = Int(appendix.plainText), surroundings.lacksAppendix(number) else { return nil }
                return Finding(at: appendix.range)
            }
        })
}
