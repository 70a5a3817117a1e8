package import Diagnostics
package import Documents
package import HouseStyles
import Schema

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

    fileprivate init(_ kind: EditionKind, of content: Content) {
        editionKind = kind
        self.content = content
    }

    /// What they may know, by its name in the model.
    package subscript<Value>(dynamicMember path: KeyPath<Content, Value>) -> Value { content[keyPath: path] }
}

extension AgendaItem {
    /// What those for whom the edition is may know of the §; nil when that cannot be told safely.
    package func edition(_ kind: EditionKind) -> Diagnosed<Edition<AgendaItem>?> {
        switch kind {
        case .public: Diagnosed(Edition(kind, of: withholding))
        case .complete: Diagnosed(Edition(kind, of: self))
        }
    }
}

extension CaseDocument {
    /// What those for whom the edition is may know of the document; nil when that cannot be told safely.
    package func edition(_ kind: EditionKind) -> Diagnosed<Edition<CaseDocument>?> {
        if let ground = item.secrecy?.ground, kind == .public {
            return Diagnosed(nil, [Diagnostic(ItemFault.secrecyUnsupported, at: ground.range)])
        }
        return Diagnosed(Edition(kind, of: self))
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
    /// What those for whom the edition is may know of the meeting; nil when that cannot be told safely of one of its §§.
    package func edition(_ kind: EditionKind) -> Edition<Proceedings>? {
        let editions = items.compactMap { $0.edition(kind).value?.content }
        guard editions.count == items.count else { return nil }
        return Edition(kind, of: Proceedings(context: context, meeting: meeting, items: editions))
    }
}

extension Diagnosed {
    /// The same edition as one of a source.
    fileprivate func `as`<Content>(
        _ source: (Content) -> Source
    ) -> Diagnosed<Edition<Source>?> where Value == Edition<Content>? {
        Diagnosed<Edition<Source>?>(value.map { Edition($0.editionKind, of: source($0.content)) }, diagnostics)
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
