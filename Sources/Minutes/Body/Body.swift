package import Diagnostics
package import HouseStyles
package import Schema

/// A nämnd, a styrelse or a fullmäktige, as its `organ.yaml` says it: what holds for all its meetings.
package struct Body: Sendable {
    /// Whether §§ are numbered through a year or anew at every meeting.
    package enum Numbering: Sendable { case perYear, perMeeting }

    /// What addresses call it: ASCII, never changed.
    package var id: Located<String>?
    /// Its name as in a sentence: `tekniska nämnden`.
    package var name: Phrase?
    package var abbreviation: Located<String>?
    package var municipality: Phrase?
    /// The name of its house style.
    package var style: Located<String>?
    /// How many members it has by the decision of fullmäktige (kommunallagen 5 kap. 5 §, 6 kap. 23 §).
    package var seats: Located<Int>?
    /// How many confirm its minutes beside the chair.
    package var confirmers: Located<Int>?
    /// The term of office, as typed: `2031–2034`.
    package var termOfOffice: Phrase?
    package var address: Phrase?
    /// Where its minutes are kept (kommunallagen 8 kap. 12 §).
    package var storagePlace: Phrase?
    package var numbering: Located<Numbering>?
    package var members: [PersonLine]?
    /// The alternates in the order in which they enter.
    package var alternates: [PersonLine]?
    package var officials: [PersonLine]?
    /// For a member's party the parties whose alternates enter first, where they have agreed on it.
    package var turns: [OpenEntry<[Located<String>]>]?
    /// Who gets every decision.
    package var standingRecipients: [Phrase]?
    /// What its dnr look like, if otherwise than the house's.
    package var diaryNumber: Located<String>?
    /// The parties that the house style does not know.
    package var parties: [OpenEntry<Located<String>>]?
    /// Texts on how to appeal, by name, that go before the house style's.
    package var appeals: [OpenEntry<Located<AppealNotice>>]?
    package var range: SourceRange
}
