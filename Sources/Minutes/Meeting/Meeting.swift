package import Diagnostics
package import Schema

/// A meeting, as its `sammantrade.yaml` says it: what holds for all its §§.
package struct Meeting: Sendable {
    /// What kind of meeting it is.
    package enum Occasion: Sendable { case ordinary, extraordinary, constituent }

    package var body: Phrase?
    package var occasion: Located<Occasion>?
    /// The number of the protocol, as typed.
    package var protocolNumber: Located<String>?
    package var status: Located<AgendaItem.Status>?
    /// Each day of the meeting, the first first.
    package var days: [Located<Day>]?
    /// When it began and ended: once, or once for each day.
    package var times: [Located<TimeSpan>]?
    package var place: Phrase?
    package var adjournments: [Located<TimeSpan>]?
    package var publication: Passage?
    package var appendices: [Appendix]?
    /// Who chairs, and at which §§.
    package var chairs: [PersonLine]?
    package var secretaries: [PersonLine]?
    /// Who confirm the minutes beside the chair, and which §§.
    package var confirmers: [PersonLine]?
    /// The members present.
    package var members: [PersonLine]?
    /// The members absent, when `members` is not said.
    package var absent: People?
    /// The alternates present; who stands in for somebody serves.
    package var alternates: [PersonLine]?
    package var others: [PersonLine]?
    /// The appendix that alone has the attendance, so that nobody checks it.
    package var attendanceList: Phrase?
    package var confirmation: Confirmation?
    package var announcements: [Announcement]?
    package var gaps: [NumberGap]?
    var ownItems: [OwnItem]?
    package var range: SourceRange
}

/// That it was made known on the notice board that minutes were confirmed (kommunallagen 8 kap. 12 §).
package struct Announcement: Sendable {
    /// The day on which it was put up.
    package var posted: Located<Day>?
    package var storagePlace: Phrase?
    /// The §§ that it is about, if not all.
    package var paragraphs: Located<ParagraphSelection>?
    /// The last day of appeal, if somebody wrote what is computed.
    package var lastDay: Located<Day>?
    /// The day on which it was taken down, if that is known.
    package var takenDown: Located<Day>?
    package var range: SourceRange
}

/// Numbers that stand in another protocol.
package struct NumberGap: Sendable {
    package var paragraphs: Located<ParagraphSelection>?
    package var reason: Phrase?
    package var range: SourceRange
}
