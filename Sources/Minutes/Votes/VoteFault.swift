package import Diagnostics
import Schema

/// How a recorded vote can contradict itself.
package enum VoteFault {
    /// Every fault of this kind, for tests and lists.
    package static let all: [Fault] = [
        missingMeaning, missingSide, votesTwice, tieWithoutOutcome, outcomeWithoutReason, mixedBallot, emptyBallot,
        countWithoutAppendix, outcomeUnsaid, disqualifiedVotes, unclearVoters, nobodyRemains,
        lacksNames, countAgainstServing, countAgainstSeats, decidedWithoutTie, lotOutsideElection,
        castingVoteOtherwise, castingVoteOfNobody, minorityOutsideCouncil, tooSmallMinority, doubtfulMinority,
    ]

    /// It must be said what both answers mean.
    package static let missingMeaning = Fault(
        "vote-without-meaning", .error,
        Wording(sv: "'{}' saknas: ja kan lika väl betyda avslag", en: "'{}' is missing: yes may well mean rejection"),
        remedy: Wording(
            sv: "skriv vad båda svaren betyder: ja för: … och nej för: …",
            en: "write what both answers mean: ja för: … and nej för: …"))

    /// Both answers are told, be it that nobody gave one.
    package static let missingSide = Fault(
        "vote-without-side", .error, Wording(sv: "'{}' saknas i omröstningen", en: "'{}' is missing from the vote"),
        remedy: Wording(sv: "skriv vilka som röstar så, eller 0", en: "write who votes so, or 0"))

    /// Nobody votes twice.
    package static let votesTwice = Fault(
        "votes-twice", .error,
        Wording(sv: "«» står på två ställen i omröstningen", en: "«» stands in two places of the vote"),
        remedy: Wording(sv: "ta bort den ena", en: "remove one of them"),
        related: Wording(sv: "står redan här", en: "already stands here"))

    /// At equal votes the side that prevails must be said.
    package static let tieWithoutOutcome = Fault(
        "tie-without-outcome", .error,
        Wording(
            sv: "röstetalen är lika, {} mot {}, men 'utfall' saknas",
            en: "the votes are equal, {} to {}, but 'utfall' is missing"),
        remedy: Wording(
            sv: "skriv utfall: ja eller nej, och genom: utslagsröst eller lottning",
            en: "write utfall: ja or nej, and genom: utslagsröst or lottning"))

    /// Why a side prevails without most votes must be said.
    package static let outcomeWithoutReason = Fault(
        "outcome-without-reason", .error,
        Wording(
            sv: "«» vinner utan flest röster, {} mot {}, men 'genom' saknas",
            en: "«» prevails without most votes, {} to {}, but 'genom' is missing"),
        remedy: Wording(
            sv: "skriv varför, till exempel genom: utslagsröst", en: "write why, for example genom: utslagsröst"))

    /// A closed ballot has no names.
    package static let mixedBallot = Fault(
        "mixed-ballot", .error,
        Wording(sv: "'{}' hör inte till en sluten omröstning", en: "'{}' does not belong to a closed ballot"),
        remedy: Wording(
            sv: "i en sluten omröstning redovisas bara röster, blanka och ogiltiga",
            en: "a closed ballot reports röster, blanka and ogiltiga only"))

    /// A vote has votes.
    package static let emptyBallot = Fault(
        "vote-without-votes", .error, Wording(sv: "omröstningen har inga röster", en: "the vote has no votes"),
        remedy: Wording(
            sv: "skriv ja och nej, eller för en sluten omröstning röster",
            en: "write ja and nej, or röster for a closed ballot"))

    /// Counts without names need the appendix that has them.
    package static let countWithoutAppendix = Fault(
        "count-without-appendix", .warning,
        Wording(
            sv: "det står hur många men inte vilka, och ingen bilaga har namnen",
            en: "it says how many but not who, and no appendix has the names"),
        remedy: Wording(
            sv: "skriv namnen, eller bilaga: med bilagans nummer",
            en: "write the names, or bilaga: with the number of the appendix"))

    /// Who gives the votes as data gives the outcome too.
    package static let outcomeUnsaid = Fault(
        "outcome-unsaid", .warning,
        Wording(
            sv: "rösterna ersätts av en text, och varken 'utfall' eller 'därefter' säger hur det gick",
            en: "a text replaces the votes, and neither 'utfall' nor 'därefter' says how it went"),
        remedy: Wording(
            sv: "skriv utfall: ja eller utfall: nej; det kontrolleras mot rösterna men trycks inte",
            en: "write utfall: ja or utfall: nej; it is checked against the votes but not printed"))

    /// Who is disqualified does not vote.
    package static let disqualifiedVotes = Fault(
        "disqualified-votes", .error,
        Wording(sv: "«» är jävig men röstar", en: "«» is disqualified but votes"),
        remedy: Wording(
            sv: "rätta omröstningen, eller skriv gäller: punkt 3 under jäv, om jävet gäller en del av ärendet",
            en: "correct the vote, or write gäller: punkt 3 below jäv, if it concerns a part of the matter"),
        related: Wording(sv: "jävet står här", en: "the disqualification stands here"))

    /// Reports what can be seen only when all who vote are known by name.
    static func checkWhenNamed(_ vote: Vote, _ reader: inout Reader) {
        if vote.text == nil || vote.candidates == nil { checkOutcome(vote, &reader) }
    }

    /// Reports what in a vote cannot be so, whoever served.
    static func check(_ vote: Vote, _ reader: inout Reader) {
        guard vote.text == nil else { return checkBesideText(vote, &reader) }
        if vote.isClosed?.value == true || vote.candidates != nil {
            checkClosed(vote, &reader)
        } else {
            checkOpen(vote, &reader)
        }
    }

    /// A text replaces what would be printed, but what else is written must still be true.
    private static func checkBesideText(_ vote: Vote, _ reader: inout Reader) {
        checkVoters(vote, &reader)
        if vote.candidates == nil { checkOutcome(vote, &reader) }
    }

    private static func checkClosed(_ vote: Vote, _ reader: inout Reader) {
        let named: [(StaticString, Vote.Tally?)] = [("ja", vote.yes), ("nej", vote.no), ("avstår", vote.abstaining)]
        for (key, tally) in named {
            if case .people = tally { reader.report(Diagnostic(mixedBallot, at: vote.range, facts: [.word(key)])) }
        }
        if vote.candidates == nil, vote.yes == nil { reader.report(emptyBallot, at: vote.range) }
    }

    private static func checkOpen(_ vote: Vote, _ reader: inout Reader) {
        if vote.meaningOfYes == nil { reader.report(Diagnostic(missingMeaning, at: vote.range, facts: ["ja för"])) }
        if vote.meaningOfNo == nil { reader.report(Diagnostic(missingMeaning, at: vote.range, facts: ["nej för"])) }
        if vote.yes == nil, vote.no == nil {
            reader.report(emptyBallot, at: vote.range)
        } else if vote.yes == nil || vote.no == nil {
            reader.report(Diagnostic(missingSide, at: vote.range, facts: [vote.yes == nil ? "ja" : "nej"]))
        }
        checkVoters(vote, &reader)
        checkOutcome(vote, &reader)
        let isCounted = [vote.yes, vote.no].contains { $0?.lacksNames == true }
        if isCounted, vote.appendix == nil { reader.report(countWithoutAppendix, at: vote.range) }
    }

    private static func checkVoters(_ vote: Vote, _ reader: inout Reader) {
        var places: [String: SourceRange] = [:]
        for tally in [vote.yes, vote.no, vote.abstaining, vote.absent] {
            guard case .people(let people) = tally else { continue }
            for person in people.persons {
                let voter = "\(person.name) (\(person.party ?? ""))"
                if let first = places.updateValue(person.range, forKey: voter) {
                    reader.report(Diagnostic(votesTwice, at: person.range, related: first))
                }
            }
        }
    }

    private static func checkOutcome(_ vote: Vote, _ reader: inout Reader) {
        guard let yes = vote.yes?.count, let no = vote.no?.count else { return }
        let counts: [Fact] = [.number(yes), .number(no)]
        guard let outcome = vote.outcome else {
            if yes == no { reader.report(Diagnostic(tieWithoutOutcome, at: vote.range, facts: counts)) }
            return
        }
        let hasMost = outcome.value == .yes ? yes > no : no > yes
        if !hasMost, vote.reason == nil {
            reader.report(Diagnostic(outcomeWithoutReason, at: outcome.range, facts: counts))
        }
    }
}

extension Round {
    /// A text stands for every sentence about a vote, so the outcome may be in it; but who gives the votes as data gives
    /// the outcome too, or says what follows.
    func checkOutcome(_ reader: inout Reader) {
        guard case .vote(let vote)? = ballot, let text = vote.text, vote.yes != nil || vote.no != nil,
            vote.outcome == nil, afterwards == nil
        else { return }
        reader.report(VoteFault.outcomeUnsaid, at: SourceRange(at: text.range.start))
    }
}
