import Diagnostics
import Minutes

extension Rule {
    static let votesWithoutTakingPart = Rule(
        Fault(
            "votes-without-taking-part", .warning,
            Wording(sv: "«» deltar inte i beslutet men röstar", en: "«» takes no part in the decision but votes"),
            remedy: Wording(
                sv: "rätta omröstningen, eller skriv under deltar inte vad det gäller: gäller: punkt 3",
                en: "correct the vote, or write below deltar inte what it is about: gäller: punkt 3"),
            related: Wording(sv: "deltar inte", en: "takes no part")),
        .law, because: .votesAreTold,
        failing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            deltar inte: Malva Tegner (KD)
            omröstning:
              ja för: uthyrning
              nej för: avslag
              ja: [Tova Almgren (S), Ylva Hedin (V)]
              nej: ⟪Malva Tegner (KD)⟫
            """),
        passing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            deltar inte: Malva Tegner (KD)
            omröstning:
              ja för: uthyrning
              nej för: avslag
              ja: [Tova Almgren (S), Ylva Hedin (V)]
              nej: 0
              avstår: Malva Tegner (KD)
            """),
        exceptions: Wording(
            sv: "Den som deltar i en omröstning av flera, eller i en del av beslutet; den som avstår.",
            en: "Who takes part in one vote of several, or in a part of the decision; who abstains."),
        finder: .item { item, _ in
            guard let statements = item.notTakingPart else { return [] }
            let votes = item.openVotes
            guard votes.count == 1 else { return [] }
            let voters = votes[0].persons(.yes) + votes[0].persons(.no)
            return statements.personsInTheWhole.compactMap { person in
                voters.first { $0.isCalled(as: person) }.map { Finding(at: $0.range, related: person.range) }
            }
        })
}
