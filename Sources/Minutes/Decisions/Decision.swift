package import Diagnostics
package import Schema

/// What was decided or proposed (kommunallagen 5 kap. 67 §): prose, or points and clauses for one or several bodies.
package enum Decision: Sendable {
    /// As typed.
    case prose(Passage)
    /// Divided by who decides and to whom it is proposed; a single list of points is one group.
    case groups([Group])

    /// Whether nothing is decided: `beslut: []`.
    var isEmpty: Bool {
        switch self {
        case .prose(let passage): passage.blocks.isEmpty
        case .groups(let groups): groups.allSatisfy { $0.points?.isEmpty ?? false }
        }
    }

    /// One body's own decision, or its proposal to another.
    package struct Group: Sendable {
        /// Who decides, if it is not the body of the meeting.
        package var body: Phrase?
        /// To whom it is proposed.
        package var recipient: Phrase?
        /// Whose proposal it is.
        package var sender: Phrase?
        /// On what it rests: "Enligt … :".
        package var according: Phrase?
        /// A lead-in in the author's own words instead of the one that would be made.
        package var leadIn: Phrase?
        /// A heading of its own.
        package var heading: Phrase?
        /// Prose instead of points.
        package var text: Passage?
        /// Whole sentences.
        package var points: [Point]?
        /// Clauses without "att" and without a final mark.
        package var clauses: [Phrase]?
        /// Who was elected to what.
        package var elected: [Election]?
        /// Whether a proposal reads as the decision does.
        package var isSameAsDecision: Located<Bool>?
        /// Where the group stands in the source.
        package var range: SourceRange
    }

    /// Somebody elected to something.
    package struct Election: Sendable {
        /// To what.
        package var office: Phrase?
        /// Who.
        package var people: People?
        /// For how long.
        package var term: Phrase?
        /// Where it stands in the source.
        package var range: SourceRange
    }
}

/// One point of a decision, or of a list of reports.
package struct Point: Sendable {
    /// What it says.
    package var content: Passage?
    /// A number of its own, such as 7b.
    package var number: Located<String>?
    /// The points below it.
    package var points: [Point]?
    /// The matter that it is about.
    package var diaryNumber: Phrase?
    /// The day that it is about.
    package var day: Located<Day>?
    /// By which provision it is withheld.
    package var secrecy: Located<LegalGround>?
    /// What the public reads in its place.
    var substitute: Phrase?
    /// Where it stands in the source.
    package var range: SourceRange
}
