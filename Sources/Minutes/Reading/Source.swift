package import Diagnostics
import HouseStyles
import Schema
package import Syntax

/// What a source file is: its keys say it, not its name.
package enum Source: Sendable {
    /// One § of the minutes: it has a `paragraf`.
    case item(AgendaItem)
    /// A document in a matter: its `slag` names one.
    case document(CaseDocument)

    /// Reads a source file. What could be read is in the value, however many faults there are; nil when there is nothing.
    package static func reading(_ parsed: Diagnosed<SyntaxTree>, in context: MeetingContext) -> Diagnosed<Source?> {
        guard case .mapping(let mapping)? = parsed.value.root, let kind = DocumentKind(of: mapping) else {
            let read = AgendaItem.reading(parsed, in: context)
            return Diagnosed(read.value.map(Source.item), read.diagnostics)
        }
        let read = CaseDocument.reading(parsed, as: kind, in: context)
        return Diagnosed(read.value.map(Source.document), read.diagnostics)
    }

    /// The number of a §; a document in a matter has none.
    package var number: String? {
        switch self {
        case .item(let item): item.number?.value
        case .document: nil
        }
    }
}

extension DocumentKind {
    /// The kind of document that `slag` names, if it names one.
    fileprivate init?(of mapping: Mapping) {
        for entry in mapping.entries
        where entry.key.range.end <= entry.key.range.start + 8 && canonicalKey(entry.key.text) == "slag" {
            guard case .scalar(let word) = entry.value else { return nil }
            let text = canonicalKey(word.text)
            guard let kind = DocumentKind.allCases.first(where: { "\($0.key)" == text }) else { return nil }
            self = kind
            return
        }
        return nil
    }
}
