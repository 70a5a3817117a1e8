import Diagnostics
package import HouseStyles
package import Schema

/// A document in a matter: what the administration writes for a board, or what a board answers to somebody.
package struct CaseDocument: Sendable {
    /// How far the document has come.
    package enum Status: Sendable {
        /// Somebody is still writing.
        case draft
        /// An opinion that the board is asked to give.
        case proposed
        /// An opinion that the board gives.
        case adopted
    }

    /// What it is.
    package let kind: DocumentKind
    /// `slag`, as it was read among the other keys.
    var kindWord: Located<DocumentKind>?
    package var status: Located<Status>?
    /// Its own day; that of the meeting stands in `item`.
    package var day: Located<Day>?
    /// To whom it goes.
    package var recipients: [Phrase]?
    /// What the recipient's register calls the matter.
    package var recipientsNumbers: [Phrase]?
    package var department: Phrase?
    package var unit: Phrase?
    /// The lines of the address.
    package var address: [Phrase]?
    package var officers: [Officer]?
    package var signatures: [PersonLine]?
    /// What it has in common with a §, held as a § holds it, so that one declaration of each key, one way of printing a
    /// section and one way of withholding it serve both.
    package var item: AgendaItem

    init(_ kind: DocumentKind, range: SourceRange) {
        self.kind = kind
        item = AgendaItem(range: range)
    }
}

/// Somebody in the administration who can be asked about the matter.
package struct Officer: Sendable {
    /// The name, and the title where both were written on one line.
    package var name: Phrase?
    /// What such a line says.
    package internal(set) var line: PersonLine?
    package var title: Phrase?
    package var phone: Located<String>?
    package var email: Located<String>?
}
