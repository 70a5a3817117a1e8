package import Diagnostics
package import JSON
import HouseStyles
import Minutes
import Schema

/// A kind of file that an editor can help with.
package enum EditedFile: CaseIterable, Sendable {
    /// A § or a document in a matter, a body, a meeting.
    case source, body, meeting

    /// What such a file is.
    fileprivate var title: Wording {
        switch self {
        case .source:
            Wording(
                sv: "En paragraf i ett protokoll eller en handling i ett ärende",
                en: "One § of the minutes or one document in a matter")
        case .body:
            Wording(sv: "Ett organ: vad som gäller för alla dess sammanträden", en: "A body, for all its meetings")
        case .meeting:
            Wording(sv: "Ett sammanträde: vad som gäller för alla dess paragrafer", en: "A meeting, for all its §§")
        }
    }
}

/// The source language as JSON Schema draft-07, so that an editor completes and explains keys. It is made of the same
/// declarations as reading is; where it cannot say what a reader checks, the reader is right.
///
/// What a source is decides which keys it has: `slag` tells a document in a matter, and everything else is a §.
package func editorSchema(of file: EditedFile = .source, in language: Language) -> JSON {
    var writer = SchemaWriter(language: language)
    let members =
        switch file {
        case .source: writer.source()
        case .body: writer.mapping(Body.keys, at: "#")
        case .meeting: writer.mapping(Meeting.keys, at: "#")
        }
    let snippets = Outline.all(of: file).map { $0.snippet(in: language) }
    return .object(
        [
            ("$schema", "http://json-schema.org/draft-07/schema#"),
            ("title", .string(file.title.text(in: language))),
            ("defaultSnippets", .array(snippets)),
        ] + members + [("definitions", .object(writer.definitions))])
}

extension SchemaWriter {
    /// A § or a document in a matter.
    fileprivate mutating func source() -> Members {
        let key = Spelling.any(of: ["slag"])
        let kind: JSON = .object([
            ("type", "string"), ("pattern", .string(Spelling.any(of: DocumentKind.words.flatMap(\.spellings)))),
        ])
        let isDocument: JSON = .object([
            ("patternProperties", .object([(key, kind)])), SchemaWriter.hasKey(like: key),
        ])
        // An editor offers the words of both before it knows which file it is.
        let kinds: JSON = .object([("title", "slag")] + offer(of: AgendaItem.Kind.words + DocumentKind.words))
        return [
            ("type", "object"), ("properties", .object([("slag", kinds)])), ("if", isDocument),
            ("then", reference(to: "CaseDocument") { CaseDocument.keys }),
            ("else", reference(to: "AgendaItem") { AgendaItem.keys }),
        ]
    }
}
