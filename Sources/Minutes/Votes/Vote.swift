package import Diagnostics
package import Schema

/// One vote: what each answer means, who gave which, and which side prevails. The outcome is recorded, never derived.
package enum Ballot: Sendable {
    /// As typed.
    case prose(Passage)
    /// As data.
    case vote(Vote)
}

/// One vote as data.
package struct Vote: Sendable {
    /// Which kind of vote, for the heading.
    package enum Kind: Sendable { case main, counter }
    /// A side of the vote.
    package enum Side: Sendable { case yes, no }
    /// Why a side prevails, if not by most votes.
    package enum Reason: Sendable, CaseIterable {
        case castingVote, lot, minorityReferral, minorityTabling, qualifiedMajority
    }

    /// Those who gave an answer: by name, or only how many.
    package enum Tally: Sendable {
        case count(Located<Int>)
        case people(People)

        /// How many, if that can be known.
        package var count: Int? {
            switch self {
            case .count(let count): count.value
            case .people(let people): people.count
            }
        }

        /// Whether it says how many but not who; nobody needs no name.
        var lacksNames: Bool {
            switch self {
            case .count(let count): count.value > 0
            case .people: false
            }
        }

        /// Where it stands in the source.
        package var range: SourceRange {
            switch self {
            case .count(let count): count.range
            case .people(let people): people.range
            }
        }
    }

    /// Votes for one candidate in a closed ballot.
    package struct Candidate: Sendable {
        package var name: Phrase?
        package var count: Located<Int>?
        package var range: SourceRange
    }

    /// Which kind of vote.
    package var kind: Located<Kind>?
    /// Who asked for it.
    package var requestedBy: People?
    /// What yes means; it may well be "avslag".
    package var meaningOfYes: Phrase?
    /// What no means.
    package var meaningOfNo: Phrase?
    /// Those who vote yes, vote no, abstain, are absent.
    package var yes: Tally?
    package var no: Tally?
    package var abstaining: Tally?
    package var absent: Tally?
    /// The appendix that has the names.
    package var appendix: Phrase?
    /// The side that prevails, as recorded.
    package var outcome: Located<Side>?
    /// Why, if not by most votes.
    package var reason: Located<Reason>?
    /// Whether the ballot is closed.
    package var isClosed: Located<Bool>?
    /// The votes in a closed ballot.
    package var candidates: [Candidate]?
    /// Blank and invalid votes in a closed ballot.
    package var blank: Located<Int>?
    package var invalid: Located<Int>?
    /// A text instead of every sentence about the vote.
    package var text: Passage?
    /// Where the vote stands in the source.
    package var range: SourceRange
}
