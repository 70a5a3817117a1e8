import Diagnostics
import Foundation
import JSON
import Testing
import Workspace

/// What a schema must be to be one, and what an editor must be able to do with it.
struct SchemaSanityTests {
    @Test(arguments: EditedFile.allCases, Language.allCases) func isWellFormed(
        _ file: EditedFile, _ language: Language
    ) {
        let schema = editorSchema(of: file, in: language)
        var checker = SchemaChecker(schema)
        checker.check(schema, at: "#")
        #expect(checker.faults == [])
        #expect(Set(schema["definitions"]?.members.map(\.name) ?? []) == checker.referred)
    }

    private static let faults: [(schema: String, fault: String)] = [
        (#"{"propertis": {}}"#, "# propertis"), (#"{"type": "text"}"#, "# type"), (#"{"type": []}"#, "# type"),
        (#"{"enum": ["a", "a"]}"#, "# enum"), (#"{"enum": ["a"], "enumDescriptions": []}"#, "# enumDescriptions"),
        (#"{"pattern": "(["}"#, "# pattern"), (#"{"patternProperties": {"([": true}}"#, "# patternProperties"),
        (#"{"required": ["a", "a"]}"#, "# required"), (#"{"then": true}"#, "# then"),
        (##"{"$ref": "#/definitions/a"}"##, "# $ref"),
        (##"{"$ref": "#", "description": "a", "definitions": {}}"##, "# $ref"),
        (##"{"properties": {"a": {"anyOf": []}}}"##, "#/a anyOf"), (##"{"title": 3}"##, "# title"),
        (#"{"defaultSnippets": [{"label": "a", "body": "${2:b}"}]}"#, "# defaultSnippets"),
        (#"{"defaultSnippets": [{"label": "", "body": "${1:b}"}]}"#, "# defaultSnippets"),
        (#"{"defaultSnippets": [{"label": "a", "body": "${1:b"}]}"#, "# defaultSnippets"),
    ]

    @Test(arguments: faults) func findsWhatIsNoSchema(_ text: String, _ fault: String) throws {
        let schema = try JSON(parsing: text)
        var checker = SchemaChecker(schema)
        checker.check(schema, at: "#")
        #expect(checker.faults == [fault])
    }
}

/// Reads a schema as its metaschema does, for the words that the validator knows.
private struct SchemaChecker {
    private let validator: SchemaValidator
    private(set) var faults: [String] = []
    /// The definitions that something refers to.
    private(set) var referred: Set<String> = []

    init(_ root: JSON) { validator = SchemaValidator(root) }

    mutating func check(_ schema: JSON, at place: String) {
        if case .bool = schema { return }
        for (word, value) in schema.members where !isRight(word, value, in: schema) {
            faults.append("\(place) \(word)")
        }
        if let reference = schema["$ref"]?.string, reference.hasPrefix("#/definitions/") {
            referred.insert(String(reference.dropFirst(14).prefix { $0 != "/" }))
        }
        for word in ["properties", "patternProperties", "definitions"] {
            for (name, value) in schema[word]?.members ?? [] { check(value, at: place + "/" + name) }
        }
        for word in ["anyOf", "allOf"] { for value in schema[word]?.values ?? [] { check(value, at: place) } }
        for word in ["additionalProperties", "propertyNames", "items", "not", "if", "then", "else"] {
            if let value = schema[word] { check(value, at: place) }
        }
    }

    private func isRight(_ word: String, _ value: JSON, in schema: JSON) -> Bool {
        let strings = value.values.compactMap(\.string)
        let areStrings = strings.count == value.values.count && Set(strings).count == strings.count
        switch word {
        case "$schema", "title", "description", "markdownDescription", "errorMessage": return value.string != nil
        case "definitions", "properties": return value.isObject
        case "patternProperties": return value.members.allSatisfy { isExpression($0.name) }
        case "pattern": return value.string.map(isExpression) == true
        case "type":
            let types = value.string.map { [$0] } ?? strings
            let known: Set = ["null", "boolean", "integer", "number", "string", "array", "object"]
            return areStrings && !types.isEmpty && known.isSuperset(of: types)
        case "enum", "required": return areStrings && !strings.isEmpty
        case "enumDescriptions":
            return value.values.allSatisfy { $0.string?.isEmpty == false }
                && value.values.count == schema["enum"]?.values.count
        case "minimum", "maximum":
            guard case .number = value else { return false }
            return true
        case "anyOf", "allOf": return !value.values.isEmpty && value.values.allSatisfy(\.isSchema)
        case "additionalProperties", "propertyNames", "items", "not", "if": return value.isSchema
        case "then", "else": return value.isSchema && schema["if"] != nil
        case "$ref": return schema.members.count == 1 && value.string.flatMap(validator.resolve) != nil
        case "defaultSnippets": return !value.values.isEmpty && value.values.allSatisfy(isSnippet)
        default: return false
        }
    }

    private func isExpression(_ text: String) -> Bool { (try? NSRegularExpression(pattern: text)) != nil }

    /// A label, and a body whose places are numbered in order from 1.
    private func isSnippet(_ snippet: JSON) -> Bool {
        guard snippet["label"]?.string?.isEmpty == false, let body = snippet["body"] else { return false }
        let places = body.texts.flatMap { $0.matches(of: /\$\{([0-9]+)[:|](?:\\.|[^\\}])+\}/).map { Int($0.1) } }
        let openings = body.texts.reduce(0) { $0 + $1.matches(of: /(?:^|[^\\])\$/).count }
        return places == Array(1...max(1, places.count)) && openings == places.count
    }
}

extension JSON {
    fileprivate var isObject: Bool { if case .object = self { true } else { false } }
    fileprivate var isSchema: Bool {
        switch self {
        case .object, .bool: true
        case .array, .string, .number, .null: false
        }
    }

    /// The texts in it, in order.
    var texts: [String] {
        string.map { [$0] } ?? members.flatMap(\.value.texts) + values.flatMap(\.texts)
    }
}
