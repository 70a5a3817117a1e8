package import Diagnostics
package import HouseStyles
package import Schema

/// One § of the minutes, as its source says it.
package struct AgendaItem: Sendable {
    /// What a § is about; it decides whether there must be a decision.
    package enum Kind: Sendable {
        case matter, election, notification
        case information, interpellation, question, pointOfOrder, reference, withdrawn, other

        /// Whether a § of this kind is nothing without a decision.
        var needsDecision: Bool {
            switch self {
            case .matter, .election, .notification: true
            case .information, .interpellation, .question, .pointOfOrder, .reference, .withdrawn, .other: false
            }
        }
    }

    /// How far the minutes have come.
    package enum Status: Sendable { case summons, draft, confirmed }

    /// The number, without sign: `214`, `214a`, `63/20`.
    package var number: Located<String>?
    package var kind: Located<Kind>?
    package var title: Phrase?
    package var diaryNumbers: [Phrase]?
    package var classification: Phrase?
    package var agendaPlace: Phrase?
    package var presenters: [PersonLine]?
    package var municipality: Phrase?
    package var body: Phrase?
    package var meetingDate: Located<Day>?
    package var chair: PersonLine?
    package var status: Located<Status>?
    package var confirmation: Confirmation?
    /// What the source withholds, and why.
    package var secrecy: Secrecy?
    /// The names that the public reads other words for; no public edition has them.
    package internal(set) var pseudonyms: [Pseudonym]?
    /// What the page says of what is withheld; nil when nothing is.
    package var notice: WithholdingNotice?
    /// What the public's edition is made of; nil when nothing is withheld, and in that edition itself.
    var withheld: Withheld?

    package var text: Passage?
    package var decision: Decision?
    package var notTakingPart: [Statement]?
    package var reasons: Passage?
    package var summary: Passage?
    package var matter: Passage?
    package var preparation: Passage?
    package var earlierHandling: [Phrase]?
    package var documents: [Phrase]?
    package var reports: [Point]?
    package var delegatedDecisions: [Point]?
    package var freeSections: [FreeSection]?
    package var proposal: Decision?
    package var rounds: [Round]?
    /// The keys of a round that stand at the top of the §: its only round.
    package var onlyRound: Round
    package var disqualification: [Statement]?
    package var reservations: [Statement]?
    package var minutesNotes: [Statement]?
    package var specialStatements: [Statement]?
    package var alternateStatements: [Statement]?
    package var voteExplanations: [Statement]?
    package var information: Passage?
    package var immediatelyConfirmed: ImmediateConfirmation?
    package var appendices: [Appendix]?
    package var dispatch: [Phrase]?
    package var forExecution: [Phrase]?
    package var forKnowledge: [Phrase]?
    package var service: [Phrase]?
    package var publication: [Phrase]?
    package var appeal: Appeal?
    /// The day on which it was announced that the § is confirmed, as its meeting says.
    package var announced: Day?
    /// Where to write to the body, as its own file says.
    var addressOfBody: Phrase?
    /// The parts that the source has, so that the others are not asked.
    var parts: PartSet = []
    /// Where the § stands in the source.
    package let range: SourceRange

    init(range: SourceRange) {
        onlyRound = Round(range: range)
        self.range = range
    }
}

extension AgendaItem {
    /// The day on which a § that was confirmed at once was so: the day of the meeting, if no other is said.
    package var dayOfImmediateConfirmation: Day? {
        switch immediatelyConfirmed {
        case .on(let day): day.value
        case .said(true): meetingDate?.value
        case .said(false), nil: nil
        }
    }
}

/// When and where the minutes were confirmed (kommunallagen 5 kap. 69 §).
package struct Confirmation: Sendable {
    package var day: Located<Day>?
    package var time: Located<TimeOfDay>?
    package var place: Phrase?
}

/// That a § was confirmed at the meeting.
package enum ImmediateConfirmation: Sendable {
    /// It was, or it was not.
    case said(Bool)
    /// It was, that day.
    case on(Located<Day>)
}

/// A section with a heading of its own.
package struct FreeSection: Sendable {
    package var heading: Phrase?
    package var text: Passage?
    package var after: Located<Part>?
    package var range: SourceRange
}

/// A document that belongs to the §.
package struct Appendix: Sendable {
    package var title: Phrase?
    package var number: Located<String>?
    package var file: Located<String>?
    /// By which provision it is withheld.
    package var secrecy: Located<LegalGround>?
    /// What the public reads in its place.
    var substitute: Phrase?
    package var range: SourceRange
}

/// How the decision can be appealed: a text of the house by its name, or own wording.
package enum Appeal: Sendable {
    case named(Located<String>)
    case text(Passage)
}
