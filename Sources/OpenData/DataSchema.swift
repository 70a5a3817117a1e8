package import Diagnostics
package import JSON

/// The form of the data as JSON Schema draft-07, made of the declarations that it is written by.
package func dataSchema(in language: Language) -> JSON {
    var writer = SchemaWriter(language: language)
    let files = files.map { writer.reference(to: $0) }
    return .object([
        ("$schema", "http://json-schema.org/draft-07/schema#"), ("$id", .string(schemaId)),
        ("title", .string(title.text(in: language))), ("oneOf", .array(files)),
        ("definitions", .object(writer.definitions)),
    ])
}

private let title = Wording(sv: "Protokoll som öppna data", en: "Minutes as open data")

private struct SchemaWriter {
    let language: Language
    /// The records that were met, in that order.
    private(set) var definitions: [(name: String, value: JSON)] = []

    init(language: Language) { self.language = language }

    /// Writes a record once; its name is taken before its properties are, for they may refer to it.
    mutating func reference(to record: RecordDeclaration) -> JSON {
        let name = "\(record.name)"
        if !definitions.contains(where: { $0.name == name }) {
            let place = definitions.count
            definitions.append((name, .null))
            definitions[place].value = object(record)
        }
        return .object([("$ref", .string("#/definitions/\(name)"))])
    }

    private mutating func object(_ record: RecordDeclaration) -> JSON {
        var properties: [(name: String, value: JSON)] = []
        for property in record.properties {
            let words = [("title", JSON.string("\(property.title)")), ("description", text(property.help))]
            properties.append(("\(property.name)", .object(words + schema(of: property.shape))))
        }
        let required = record.properties.filter(\.isRequired).map { JSON.string("\($0.name)") }
        return .object([
            ("title", .string("\(record.title)")), ("description", text(record.help)), ("type", "object"),
            ("properties", .object(properties)), ("required", .array(required)), ("additionalProperties", false),
        ])
    }

    private mutating func schema(of shape: DataShape) -> [(name: String, value: JSON)] {
        switch shape {
        case .string: return [("type", "string")]
        case .formatted(let name): return [("type", "string"), ("format", .string("\(name)"))]
        case .matching(let pattern): return [("type", "string"), ("pattern", .string("\(pattern)"))]
        case .constant(let text): return [("const", .string(text))]
        case .count: return [("type", "integer"), ("minimum", 0)]
        case .ordinal: return [("type", "integer"), ("minimum", 1)]
        case .truth: return [("type", "boolean")]
        case .words(let words):
            return [
                ("enum", .array(words.map { .string($0.text) })),
                ("enumDescriptions", .array(words.map { text($0.help) })),
            ]
        case .list(let element):
            return [("type", "array"), ("items", .object(schema(of: element)))]
        case .record(let record):
            // In draft-07 a reference silences what stands beside it.
            return [("allOf", [reference(to: record())])]
        }
    }

    private func text(_ words: Wording) -> JSON { .string(words.text(in: language)) }
}
