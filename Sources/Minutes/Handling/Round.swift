package import Diagnostics
import Schema

/// One turn of a matter at the meeting, in time (kommunallagen 5 kap. 67 § 1–3): what was moved, how it was put, how
/// they voted, what followed.
package struct Round: Sendable {
    /// Who comes and leaves.
    package var attendance: Passage?
    /// Breaks.
    package var adjournment: Passage?
    /// What was moved.
    package var motions: [Motion]?
    /// How the chair went about it.
    package var procedure: Passage?
    /// The order in which the chair put the proposals.
    package var votingOrder: Passage?
    /// A vote.
    package var ballot: Ballot?
    /// What followed; replaces the sentence about the outcome.
    package var afterwards: Passage?
    /// Where the round stands in the source.
    package var range: SourceRange
}

/// A yrkande: what somebody asked the meeting to decide.
package struct Motion: Sendable {
    /// Who moves it.
    package var people: People?
    /// What completes "… yrkar": "avslag på ansökan".
    package var demand: Phrase?
    /// Why, in their own words.
    package var motivation: Passage?
    /// The wording that they move, to the letter.
    package var wording: Passage?
    /// A text instead of the standard sentence.
    package var text: Passage?
    /// Where it stands in the source.
    package var range: SourceRange
}
