import Diagnostics
import Schema

extension AgendaItem {
    /// Puts names where a vote has a party alone or `övriga`: those who serve at the §.
    mutating func nameVoters(_ serving: Serving, _ reader: inout Reader) {
        let passive = Passive(notTakingPart ?? [], serving)
        func named(_ ballot: Ballot?) -> Ballot? {
            guard case .vote(let vote)? = ballot, vote.hasUnnamed else { return ballot }
            var naming = VoterNaming(serving, passive, vote)
            let named = naming.naming(vote, &reader)
            if vote.yes?.count == nil || vote.no?.count == nil { VoteFault.checkWhenNamed(named, &reader) }
            return .vote(named)
        }
        onlyRound.ballot = named(onlyRound.ballot)
        rounds = rounds?.map { round in
            var round = round
            round.ballot = named(round.ballot)
            return round
        }
    }
}

extension People {
    /// Whether it says of everybody who they are, one by one or by their party.
    fileprivate var areAllNamed: Bool {
        participants.allSatisfy { participant in
            switch participant {
            case .person(let person): !person.andOthers
            case .party, .vacant: true
            case .remaining: false
            }
        }
    }
}

/// Those who take no part in the decision, or in a part of it.
struct Passive {
    let inTheWhole: Set<String>
    let inPart: Set<String>
    /// Whether all of them are named.
    let isComplete: Bool

    init(_ statements: [Statement], _ serving: Serving) {
        // What a statement says in its own words may limit it.
        inTheWhole = serving.names(in: statements.filter { $0.concerns == nil && $0.text == nil })
        inPart = serving.names(in: statements.filter { $0.concerns != nil || $0.text != nil })
        isComplete = statements.allSatisfy { $0.people?.areAllNamed ?? false }
    }
}

extension Vote {
    /// The answers in the order of the source language.
    private static let tallies: [any WritableKeyPath<Vote, Tally?> & Sendable] = [\.yes, \.no, \.abstaining, \.absent]

    /// The people in the answers.
    var namedPeople: [People] { Vote.tallies.compactMap { self[keyPath: $0]?.people } }

    /// Whether an answer has a party alone or those who are left.
    fileprivate var hasUnnamed: Bool {
        namedPeople.contains { people in
            people.participants.contains {
                switch $0 {
                case .party, .remaining: true
                case .person, .vacant: false
                }
            }
        }
    }

    fileprivate mutating func replacePeople(_ replace: (People, _ mayBePassive: Bool) -> People) {
        for path in Vote.tallies {
            guard case .people(let people)? = self[keyPath: path] else { continue }
            self[keyPath: path] = .people(replace(people, path == \.abstaining || path == \.absent))
        }
    }
}

/// The names of those whom a vote does not name one by one.
private struct VoterNaming {
    private let serving: Serving
    private let passive: Passive
    /// Where each of those is named who have given their answer so far.
    private var places: [String: SourceRange] = [:]
    private var parties: [String: SourceRange] = [:]

    init(_ serving: Serving, _ passive: Passive, _ vote: Vote) {
        self.serving = serving
        self.passive = passive
        for person in vote.namedPeople.flatMap(\.persons) { places[person.name] = places[person.name] ?? person.range }
    }

    /// The vote with names for the parties, and then for those who are left.
    mutating func naming(_ vote: Vote, _ reader: inout Reader) -> Vote {
        var vote = vote
        vote.replacePeople { people, mayBePassive in
            people.replacing { participant in
                guard case .party(let code, let range) = participant else { return nil }
                return members(of: code, at: range, mayBePassive: mayBePassive, &reader)
            }
        }
        vote.replacePeople { people, _ in
            people.replacing { participant in
                guard case .remaining(let range) = participant else { return nil }
                return remaining(at: range, &reader)
            }
        }
        return vote
    }

    private mutating func members(
        of party: String, at range: SourceRange, mayBePassive: Bool, _ reader: inout Reader
    ) -> [Participant]? {
        let members = serving.servers.map(\.person).filter { $0.party == party }
        if let other = parties[party] ?? members.compactMap({ places[$0.name] }).first {
            reader.report(Diagnostic(VoteFault.votesTwice, at: range, related: other))
            return nil
        }
        parties[party] = range
        let isUnclear =
            serving.partlyServing.contains { $0.person.party == party }
            || !mayBePassive && members.contains { passive.inTheWhole.contains($0.name) }
        guard !isUnclear, !members.isEmpty else {
            if isUnclear { reader.report(VoteFault.unclearVoters, at: range) }
            return nil
        }
        for member in members { places[member.name] = range }
        return members.map { .person($0.at(range)) }
    }

    private mutating func remaining(at range: SourceRange, _ reader: inout Reader) -> [Participant]? {
        let left = serving.servers.map(\.person).filter { person in
            places[person.name] == nil && !passive.inTheWhole.contains(person.name)
        }
        let isUnclear =
            serving.isChanging || !passive.isComplete
            || serving.partlyServing.contains { places[$0.person.name] == nil }
            || left.contains { passive.inPart.contains($0.name) }
        guard !isUnclear, !left.isEmpty else {
            reader.report(isUnclear ? VoteFault.unclearVoters : VoteFault.nobodyRemains, at: range)
            return nil
        }
        for person in left { places[person.name] = range }
        return left.map { .person($0.at(range)) }
    }
}

extension People {
    /// The same with other participants where there are some to put.
    fileprivate func replacing(_ replacement: (Participant) -> [Participant]?) -> People {
        var isSame = true
        let replaced = participants.flatMap { participant -> [Participant] in
            guard let others = replacement(participant) else { return [participant] }
            isSame = false
            return others
        }
        return isSame ? self : People(typed: nil, participants: replaced, range: range)
    }
}

extension Person {
    /// The same person as named in another place: a place belongs to one file.
    func at(_ range: SourceRange) -> Person {
        Person(role: nil, name: name, party: party, andOthers: false, range: range)
    }
}
