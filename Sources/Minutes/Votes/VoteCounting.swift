import Diagnostics
import Schema

/// The measures that a vote is held against: who serves, how many seats there are, who chairs, what kind of body it is.
struct VoteMeasure {
    let serving: Serving?
    let passive: Passive?
    let seats: Int?
    let chair: Person?
    /// How many may be away or outside the decision, though they hold a seat.
    let outside: Int
    let isCouncil: Bool?
    let isElection: Bool
}

extension AgendaItem {
    /// Holds every vote of the § against those who serve and the seats of the body.
    func checkVotes(_ serving: Serving?, in context: MeetingContext, _ reader: inout Reader) {
        let votes = votes
        guard !votes.isEmpty else { return }
        let statements = (disqualification ?? []) + (notTakingPart ?? [])
        let days = (context.meeting?.days ?? []).map(\.value)
        let measure = VoteMeasure(
            serving: serving, passive: serving.map { Passive(notTakingPart ?? [], $0) },
            seats: context.numberOfSeats(on: days), chair: serving?.chair ?? chair?.person,
            outside: statements.reduce(0) { $0 + ($1.people?.participants.count ?? 1) },
            isCouncil: body.map { $0.plainText.lowercased().contains("fullmäktige") },
            isElection: kind?.value == .election)
        for vote in votes {
            vote.checkNames(measure, &reader)
            vote.checkCount(measure, &reader)
            vote.checkReason(measure, &reader)
        }
    }
}

extension Vote {
    /// Whether every answer is given by name, all of them known.
    private var isByName: Bool {
        yes != nil && no != nil && candidates == nil && !namedPeople.isEmpty
            && [yes, no, abstaining, absent].allSatisfy { $0.map { !$0.lacksNames && $0.count != nil } ?? true }
    }

    /// Everyone who serves has an answer.
    fileprivate func checkNames(_ measure: VoteMeasure, _ reader: inout Reader) {
        guard isByName, let serving = measure.serving, let passive = measure.passive, !serving.isChanging,
            passive.isComplete
        else { return }
        let named = Set(namedPeople.flatMap(\.persons).map(\.name))
        let missing = serving.servers.map(\.person).filter { person in
            !named.contains(person.name) && !passive.inTheWhole.contains(person.name)
                && !passive.inPart.contains(person.name)
        }
        guard !missing.isEmpty else { return }
        reader.report(Diagnostic(VoteFault.lacksNames, at: place, facts: [.published(missing.map(\.text))]))
    }

    /// The numbers add up to those who serve, and with those absent to the seats of the body.
    fileprivate func checkCount(_ measure: VoteMeasure, _ reader: inout Reader) {
        guard !isByName, let given = given else { return }
        if let serving = measure.serving, let passive = measure.passive, !serving.isChanging, passive.isComplete {
            let most = serving.servers.count + serving.partlyServing.count + numberDisqualified(serving)
            let outside = passive.inTheWhole.union(passive.inPart).count { serving.standing(of: $0) == .serves }
            let least = isOpen ? serving.servers.count - outside - numberAbsent(serving) : 0
            if !(least...max(least, most)).contains(given) {
                let facts: [Fact] = [.number(given), .number(serving.servers.count)]
                return reader.report(Diagnostic(VoteFault.countAgainstServing, at: place, facts: facts))
            }
        }
        guard let seats = measure.seats else { return }
        let isComplete = absent?.count != nil
        let total = given + (absent?.count ?? 0)
        let isRight = isComplete ? (seats - measure.outside...seats).contains(total) : total <= seats
        if !isRight {
            let facts: [Fact] = [.number(total), .number(seats)]
            reader.report(Diagnostic(VoteFault.countAgainstSeats, at: place, facts: facts))
        }
    }

    /// Where a fault of the whole vote is shown.
    private var place: SourceRange { (yes?.range ?? no?.range).map { SourceRange(at: $0.start) } ?? range }

    private var isOpen: Bool { isClosed?.value != true && candidates == nil }

    /// How many answers are given, if all of them can be counted.
    private var given: Int? {
        if let candidates {
            let counts = candidates.compactMap(\.count?.value)
            return counts.count == candidates.count
                ? counts.reduce((blank?.value ?? 0) + (invalid?.value ?? 0), +) : nil
        }
        guard let yes = yes?.count, let no = no?.count else { return nil }
        guard let abstaining else { return yes + no + (blank?.value ?? 0) + (invalid?.value ?? 0) }
        return abstaining.count.map { yes + no + $0 }
    }

    /// How many who abstain by name are disqualified: custom lists them so.
    private func numberDisqualified(_ serving: Serving) -> Int {
        (abstaining?.people?.persons ?? []).count { serving.standing(of: $0.name) == .disqualified }
    }

    /// How many who serve were out of the room: named, or at most as many as are said to be absent.
    private func numberAbsent(_ serving: Serving) -> Int {
        switch absent {
        case nil: 0
        case .count(let count): count.value
        case .people(let people): people.persons.count { serving.standing(of: $0.name) == .serves }
        }
    }
}

extension Vote {
    /// The reason why a side prevails is one that there can be.
    fileprivate func checkReason(_ measure: VoteMeasure, _ reader: inout Reader) {
        guard let reason else { return }
        switch reason.value {
        case .castingVote:
            if isTie(at: reason, &reader) { checkCastingVote(at: reason.range, measure.chair, &reader) }
        case .lot:
            if isTie(at: reason, &reader), !measure.isElection {
                reader.report(VoteFault.lotOutsideElection, at: reason.range)
            }
        case .minorityReferral, .minorityTabling:
            if measure.isCouncil == false {
                reader.report(VoteFault.minorityOutsideCouncil, at: reason.range)
            } else {
                checkThird(at: reason.range, measure.serving, &reader)
            }
        case .qualifiedMajority: break
        }
    }

    /// Whether the votes are equal, or cannot be counted; that they are not is reported.
    private func isTie(at reason: Located<Reason>, _ reader: inout Reader) -> Bool {
        guard let yes = yes?.count, let no = no?.count, yes != no else { return true }
        let facts: [Fact] = [.number(yes), .number(no)]
        reader.report(Diagnostic(VoteFault.decidedWithoutTie, at: reason.range, facts: facts))
        return false
    }

    /// The chair votes, and at equal votes the chair's side prevails.
    private func checkCastingVote(at place: SourceRange, _ chair: Person?, _ reader: inout Reader) {
        guard isByName, let outcome else { return }
        func votes(_ tally: Tally?) -> Person? {
            let persons = tally?.people?.persons ?? []
            return chair.map { chair in persons.first { $0.name == chair.name } }
                ?? persons.first { $0.role?.lowercased() == "ordföranden" }
        }
        let (losing, winning) = outcome.value == .yes ? (no, yes) : (yes, no)
        if votes(winning) != nil { return }
        if let person = votes(losing) {
            reader.report(Diagnostic(VoteFault.castingVoteOtherwise, at: place, related: person.range))
        } else if chair != nil {
            reader.report(VoteFault.castingVoteOfNobody, at: place)
        }
    }

    /// One third of those present; by the reading that asks least, of those who answer.
    private func checkThird(at place: SourceRange, _ serving: Serving?, _ reader: inout Reader) {
        guard let outcome, let yes = yes?.count, let no = no?.count else { return }
        let asking = outcome.value == .yes ? yes : no
        let present = serving.map { $0.servers.count + $0.partlyServing.count } ?? yes + no + (abstaining?.count ?? 0)
        guard asking * 3 < present else { return }
        let fault = asking * 3 < yes + no ? VoteFault.tooSmallMinority : VoteFault.doubtfulMinority
        reader.report(Diagnostic(fault, at: place, facts: [.number(asking), .number(present)]))
    }
}
