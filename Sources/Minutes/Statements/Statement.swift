package import Diagnostics
import Schema

/// What somebody had put into the minutes for their own part: jäv, a reservation (kommunallagen 4 kap. 27 §), that they
/// did not take part in the decision, a note, a statement.
package struct Statement: Sendable {
    /// Who makes it; several make it together.
    package var people: People?
    /// The part of the decision that it is about; else the whole.
    package var concerns: Phrase?
    /// For whose benefit: "eget förslag".
    package var inFavourOf: Phrase?
    /// Clauses of their own, without "att".
    package var clauses: [Phrase]?
    /// Points of their own, whole sentences.
    package var points: [Point]?
    /// Their own words, to the letter.
    package var ownWords: Passage?
    /// The appendix that has their words, by number or title.
    package var appendix: Phrase?
    /// A text instead of the standard sentence.
    package var text: Passage?
    /// Where it stands in the source.
    package var range: SourceRange
}
