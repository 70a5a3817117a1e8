import Minutes
import Schema

extension AgendaItem {
    /// The open votes that are data.
    var openVotes: [Vote] {
        guard rounds != nil || onlyRound.ballot != nil else { return [] }
        return (rounds ?? [onlyRound]).compactMap { round in
            if case .vote(let vote)? = round.ballot, vote.candidates == nil, vote.isClosed?.value != true {
                vote
            } else {
                nil
            }
        }
    }
}

extension Vote {
    /// The side that prevails, if it is known.
    var prevailing: Side? {
        if let outcome { return outcome.value }
        guard let yes = yes?.count, let no = no?.count, yes != no else { return nil }
        return yes > no ? .yes : .no
    }

    /// Those who gave the answer, by name.
    func persons(_ side: Side) -> [Person] {
        switch side == .yes ? yes : no {
        case .people(let people): people.persons
        case .count, nil: []
        }
    }
}

extension Person {
    /// Whether the two are called the same.
    func isCalled(as other: Person) -> Bool { name == other.name && party == other.party }
}

extension [Statement] {
    /// Those named in statements about the whole decision, without words of their own that may limit it.
    var personsInTheWhole: [Person] {
        filter { $0.concerns == nil && $0.text == nil }.flatMap { $0.people?.persons ?? [] }
    }
}
