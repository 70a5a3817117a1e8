import Diagnostics
import Minutes

extension Rule {
    static let reservesAgainstOwnVote = Rule(
        Fault(
            "reserves-against-own-vote", .warning,
            Wording(
                sv: "«» reserverar sig mot det beslut som vann med den egna rösten",
                en: "«» has a reservation against what prevailed by their own vote"),
            remedy: Wording(
                sv: "kontrollera namnet i reservationen och i omröstningen",
                en: "check the name in the reservation and in the vote"),
            related: Wording(sv: "röstar här", en: "votes here")),
        .law, because: .onlyWhoDecidesReserves,
        failing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            omröstning:
              ja för: uthyrning
              nej för: avslag
              ja: [Tova Almgren (S), Ylva Hedin (V)]
              nej: Edvin Krantz (L)
            reservation: ⟪Ylva Hedin (V)⟫
            """),
        passing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            omröstning:
              ja för: uthyrning
              nej för: avslag
              ja: [Tova Almgren (S), Ylva Hedin (V)]
              nej: Edvin Krantz (L)
            reservation: Edvin Krantz (L)
            """),
        exceptions: Wording(
            sv: "Den vars eget yrkande föll innan, flera omröstningar, och en reservation mot en del av beslutet.",
            en: "Whose own motion fell before, several votes, and a reservation against a part of the decision."),
        finder: .item { item, _ in
            guard let reservations = item.reservations else { return [] }
            let votes = item.openVotes
            guard votes.count == 1, let side = votes[0].prevailing else { return [] }
            let voters = votes[0].persons(side)
            let movers = (item.rounds ?? [item.onlyRound]).flatMap { $0.motions ?? [] }
                .flatMap { $0.people?.participants ?? [] }
            return reservations.filter { $0.inFavourOf == nil }.personsInTheWhole.compactMap { person in
                guard !movers.contains(where: { $0.isOrHolds(person) }) else { return nil }
                return voters.first { $0.isCalled(as: person) }.map { Finding(at: person.range, related: $0.range) }
            }
        })
}

extension Participant {
    /// Whether somebody is meant by it, alone or with their party.
    fileprivate func isOrHolds(_ person: Person) -> Bool {
        switch self {
        case .person(let other): other.isCalled(as: person) || other.andOthers && other.party == person.party
        case .party(let code, _): code == person.party
        case .vacant: false
        case .remaining: true
        }
    }
}
