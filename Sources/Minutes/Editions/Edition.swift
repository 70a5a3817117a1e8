package import Diagnostics
package import Documents
package import HouseStyles
import Schema
package import Syntax

/// What may be made known of a source to those for whom the edition is.
///
/// Pages, data and everything else that leaves the program are made of editions alone, and the one way to make an edition
/// is `edition(_:)`: so nobody can publish what was read and forget that a part of it is withheld.
@dynamicMemberLookup
package struct Edition<Content: Sendable>: Sendable {
    /// For whom it is.
    package let editionKind: EditionKind
    /// What they may know.
    package let content: Content
    /// Whether the source holds more than everybody may know. Then where something stands in it, and how long it is, would
    /// tell of that too; and an edition that has it is to be kept apart from those that do not.
    package let isOfSecrets: Bool

    fileprivate init(_ kind: EditionKind, of content: Content, isOfSecrets: Bool) {
        editionKind = kind
        self.content = content
        self.isOfSecrets = isOfSecrets
    }

    /// What they may know, by its name in the model.
    package subscript<Value>(dynamicMember path: KeyPath<Content, Value>) -> Value { content[keyPath: path] }
}

extension AgendaItem {
    /// What those for whom the edition is may know of the §; nil when that cannot be told safely.
    package func edition(_ kind: EditionKind) -> Diagnosed<Edition<AgendaItem>?> { anEdition(kind) }
}

extension CaseDocument {
    /// What those for whom the edition is may know of the document; nil when that cannot be told safely.
    package func edition(_ kind: EditionKind) -> Diagnosed<Edition<CaseDocument>?> { anEdition(kind) }
}

extension Editable {
    fileprivate func anEdition(_ kind: EditionKind) -> Diagnosed<Edition<Self>?> {
        guard let withheld else { return Diagnosed(Edition(kind, of: self, isOfSecrets: false)) }
        switch kind {
        case .complete: return Diagnosed(Edition(kind, of: self, isOfSecrets: true))
        case .public:
            let open = withholding(withheld)
            guard let content = open.value, !open.hasErrors else { return Diagnosed(nil, open.diagnostics) }
            return Diagnosed(Edition(kind, of: content, isOfSecrets: true))
        }
    }
}

extension Source {
    /// What those for whom the edition is may know of the source; nil when that cannot be told safely.
    package func edition(_ kind: EditionKind) -> Diagnosed<Edition<Source>?> {
        switch self {
        case .item(let item): item.edition(kind).as(Source.item)
        case .document(let document): document.edition(kind).as(Source.document)
        }
    }
}

extension Proceedings {
    /// What those for whom the edition is may know of the meeting; nil when that cannot be told safely of one of its §§, or
    /// when its documents would show a name that one of them withholds.
    ///
    /// - Parameter tree: the meeting's own file, which what is found is about.
    package func edition(_ kind: EditionKind, of tree: SyntaxTree) -> Diagnosed<Edition<Proceedings>?> {
        let editions = items.map { $0.edition(kind) }
        let open = editions.compactMap(\.value)
        guard open.count == items.count else { return Diagnosed(nil, editions.flatMap(\.diagnostics)) }
        let proceedings = Proceedings(context: context, meeting: meeting, items: open.map(\.content))
        let edition = Edition(kind, of: proceedings, isOfSecrets: open.contains(where: \.isOfSecrets))
        guard kind == .public, edition.isOfSecrets else { return Diagnosed(edition) }
        let texts = edition.documents.flatMap { PlainTexts(of: $0.document).words }.map(FoldedText.init)
        let names = items.flatMap { $0.withheld?.redaction.wholeNames ?? [] }.filter { $0.isFound(in: texts) }
        guard !names.isEmpty else { return Diagnosed(edition) }
        let places = tree.places(of: names)
        return Diagnosed(
            nil, (places.isEmpty ? [SourceRange(at: 0)] : places).map { Diagnostic(SecrecyFault.nameInMeeting, at: $0) }
        )
    }
}

extension Diagnosed {
    /// The same edition as one of a source.
    fileprivate func `as`<Content>(
        _ source: (Content) -> Source
    ) -> Diagnosed<Edition<Source>?> where Value == Edition<Content>? {
        let edition = value.map { Edition($0.editionKind, of: source($0.content), isOfSecrets: $0.isOfSecrets) }
        return Diagnosed<Edition<Source>?>(edition, diagnostics)
    }
}

extension Edition<AgendaItem> {
    /// The § as a *protokollsutdrag* in the manner of a house.
    package func extract(in style: HouseStyle) -> Document { content.extract(in: style, for: editionKind) }
}

extension Edition<CaseDocument> {
    /// The document in the manner of a house.
    package func page(in style: HouseStyle) -> Document { content.page(in: style, for: editionKind) }
}

extension Edition<Source> {
    /// The page that is made of the source in the manner of a house.
    package func document(in style: HouseStyle) -> Document {
        switch content {
        case .item(let item): item.extract(in: style, for: editionKind)
        case .document(let document): document.page(in: style, for: editionKind)
        }
    }
}

extension Edition<Source> {
    /// The extracts that go to those whom the decision of a § is sent to, one for each.
    package func extractsForRecipients(in style: HouseStyle) -> [Document] {
        guard case .item(let item) = content else { return [] }
        return item.recipients.map { item.extract(in: style, for: editionKind, to: $0) }
    }
}

extension Edition<Proceedings> {
    /// The documents of the meeting in the manner of a house.
    package var documents: [MeetingDocument] { content.documents(for: editionKind) }
}
