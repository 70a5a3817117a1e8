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
        case .body: writer.object(Body.keys)
        case .meeting: writer.object(Meeting.keys)
        }
    let definitions = writer.definitions.isEmpty ? [] : [("definitions", JSON.object(writer.definitions))]
    return .object(
        [
            ("$schema", "http://json-schema.org/draft-07/schema#"),
            ("title", .string(file.title.text(in: language))),
        ] + members + definitions)
}

private struct SchemaWriter {
    let language: Language
    /// The mappings that keys refer to, by name, in the order in which they were met.
    private(set) var definitions: [(name: String, value: JSON)] = []

    init(language: Language) { self.language = language }

    /// A § or a document in a matter.
    mutating func source() -> [(name: String, value: JSON)] {
        let item = object(AgendaItem.keys)
        let document = object(CaseDocument.keys)
        let isDocument: JSON = .object([
            ("properties", .object([("slag", .object(words(DocumentKind.words)))])), ("required", ["slag"]),
        ])
        // An editor offers the words of both before it knows which file it is.
        let kinds: JSON = .object([("slag", .object(words(AgendaItem.Kind.words + DocumentKind.words)))])
        return [
            ("type", "object"), ("properties", kinds),
            ("if", isDocument), ("then", .object(document)), ("else", .object(item)),
        ]
    }

    /// A mapping with the given keys and no others. A key and its synonyms are one, so one of them is enough.
    mutating func object(_ keys: [KeyDeclaration]) -> [(name: String, value: JSON)] {
        var properties: [(name: String, value: JSON)] = []
        var required: [JSON] = []
        for key in keys {
            let description = ("description", JSON.string(key.help.text(in: language)))
            let value = JSON.object(
                [description, ("examples", .array([.string("\(key.example)")]))] + schema(of: key.shape))
            let words = ([key.key] + key.synonyms).map { "\($0)" }
            properties += words.map { ($0, value) }
            guard key.isRequired else { continue }
            required.append(.object([("anyOf", .array(words.map { .object([("required", .array([.string($0)]))]) }))]))
        }
        let members: [(name: String, value: JSON)] = [
            ("type", "object"), ("additionalProperties", false), ("properties", .object(properties)),
        ]
        return required.isEmpty ? members : members + [("allOf", .array(required))]
    }

    /// What a value of the shape looks like. All scalars are text to us; other readers see numbers and truth in them.
    private mutating func schema(of shape: Shape) -> [(name: String, value: JSON)] {
        switch shape {
        case .text, .prose, .date:
            return [("type", ["string", "number", "boolean", "null"])]
        case .number:
            return [("type", ["integer", "null"]), ("minimum", 0)]
        case .word(let words):
            return self.words(words)
        case .list(let element):
            let one = JSON.object(schema(of: element))
            return [("anyOf", [one, .object([("type", "array"), ("items", one)])])]
        case .mapping(let name, let keys):
            return [("$ref", .string("#/definitions/" + define(name, keys)))]
        case .openMapping(let element):
            return [("type", "object"), ("additionalProperties", .object(schema(of: element)))]
        case .either(let shapes):
            return [("anyOf", .array(shapes.map { .object(schema(of: $0)) }))]
        }
    }

    /// One of the words, each with what it says.
    func words(_ words: [WordDeclaration]) -> [(name: String, value: JSON)] {
        let all = words.flatMap { word in ([word.word] + word.synonyms).map { ("\($0)", word.help) } }
        return [
            ("enum", .array(all.map { .string($0.0) })),
            ("enumDescriptions", .array(all.map { .string($0.1.text(in: language)) })),
        ]
    }

    /// Writes a mapping once; its name is taken before its keys are, for they may refer to it.
    private mutating func define(_ name: String, _ keys: () -> [KeyDeclaration]) -> String {
        guard !definitions.contains(where: { $0.name == name }) else { return name }
        let place = definitions.count
        definitions.append((name, .null))
        definitions[place].value = .object(object(keys()))
        return name
    }
}
