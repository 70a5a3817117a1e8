import Diagnostics
import Schema

extension AgendaItem {
    /// What holds between those who took no part in the decision and those who did, as far as names tell.
    func checkTakingPart(_ reader: inout Reader) {
        guard disqualification != nil || notTakingPart != nil else { return }
        let disqualified = (disqualification ?? []).filter { $0.concerns == nil }.flatMap { $0.people?.persons ?? [] }
        let passive = (notTakingPart ?? []).personsInTheWhole
        let voters = votes.flatMap(\.voters)
        for voter in voters {
            guard let place = disqualified.range(of: voter) else { continue }
            reader.report(Diagnostic(VoteFault.disqualifiedVotes, at: voter.range, related: place))
        }
        for reserver in (reservations ?? []).personsInTheWhole where voters.range(of: reserver) == nil {
            guard let place = disqualified.range(of: reserver) ?? passive.range(of: reserver) else { continue }
            reader.report(Diagnostic(StatementFault.reservesWithoutPart, at: reserver.range, related: place))
        }
    }

    /// What happened at the meeting, in time.
    package var handling: [Round] { rounds ?? (onlyRound.isEmpty ? [] : [onlyRound]) }

    /// The votes that are data.
    var votes: [Vote] {
        handling.compactMap { round in
            if case .vote(let vote)? = round.ballot { vote } else { nil }
        }
    }
}

extension Vote {
    /// Those who answer yes or no, by name.
    fileprivate var voters: [Person] {
        [yes, no].flatMap { tally -> [Person] in
            if case .people(let people)? = tally { people.persons } else { [] }
        }
    }
}

extension [Statement] {
    /// Those named in statements about the whole decision. What a statement says in its own words may limit it.
    fileprivate var personsInTheWhole: [Person] {
        filter { $0.concerns == nil && $0.text == nil }.flatMap { $0.people?.persons ?? [] }
    }
}

extension [Person] {
    /// Where somebody of the same name and party is named.
    fileprivate func range(of person: Person) -> SourceRange? {
        first { $0.name == person.name && $0.party == person.party }?.range
    }
}
