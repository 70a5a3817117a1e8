import Diagnostics
package import HouseStyles
import Schema

/// A document in a matter: what the administration writes for a board, or what a board answers to somebody.
package struct CaseDocument: Sendable {
    package var kind: DocumentKind
    /// `slag`, as it was read among the other keys.
    var kindWord: Located<DocumentKind>?
    /// What it has in common with a §, held as a § holds it, so that one declaration of each key, one way of printing a
    /// section and one way of withholding it serve both.
    package var item: AgendaItem

    init(_ kind: DocumentKind, range: SourceRange) {
        self.kind = kind
        item = AgendaItem(range: range)
    }
}
