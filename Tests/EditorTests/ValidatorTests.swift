import Diagnostics
import Foundation
import JSON
import Syntax
import Testing

/// The validator that the other tests here rest on: each word of it can refuse.
struct ValidatorTests {
    private static let refusals: [(schema: String, source: String, path: String, word: String)] = [
        (#"{"type": "object"}"#, "- a\n", "", "type"),
        (#"{"properties": {"a": {"type": ["string", "null"]}}}"#, "a: 1\n", "/a", "type"),
        (#"{"properties": {"a": {"type": "integer"}}}"#, "a: 1.5\n", "/a", "type"),
        (#"{"properties": {"a": {"enum": ["ja", "nej"]}}}"#, "a: Ja\n", "/a", "enum"),
        (#"{"properties": {"a": {"pattern": "^(?!b$)[bc]$"}}}"#, "a: b\n", "/a", "pattern"),
        (#"{"properties": {"a": {"minimum": 0}}}"#, "a: -1\n", "/a", "minimum"),
        (#"{"properties": {"a": {"maximum": 3}}}"#, "a: 4\n", "/a", "maximum"),
        (#"{"patternProperties": {"^[aA]$": {"type": "string"}}}"#, "A: 4\n", "/A", "type"),
        (#"{"properties": {"a": true}, "additionalProperties": false}"#, "a: 4\nb: 5\n", "/b", "additionalProperties"),
        (#"{"additionalProperties": {"type": "string"}}"#, "a: 4\n", "/a", "type"),
        (#"{"propertyNames": {"not": {"pattern": "^a"}}}"#, "b: 4\nab: 5\n", "/ab", "not"),
        (#"{"required": ["a", "b"]}"#, "a: 4\n", "", "required"),
        (#"{"properties": {"a": {"items": {"type": "string"}}}}"#, "a:\n  - b\n  - 1\n", "/a/1", "type"),
        (#"{"anyOf": [{"type": "array"}, {"required": ["a"]}]}"#, "b: 1\n", "", "type"),
        (#"{"allOf": [true, {"required": ["a"]}]}"#, "b: 1\n", "", "required"),
        (#"{"if": {"required": ["a"]}, "then": {"required": ["b"]}}"#, "a: 1\n", "", "required"),
        (#"{"if": {"required": ["a"]}, "then": true, "else": {"type": "array"}}"#, "b: 1\n", "", "type"),
        (
            ##"{"definitions": {"å ä": {"type": "array"}}, "properties": {"a": {"$ref": "#/definitions/%C3%A5%20%C3%A4"}}}"##,
            "a: 1\n", "/a", "type"
        ),
        (##"{"$ref": "#/definitions/nothing"}"##, "a: 1\n", "", "$ref"),
        (#"{"oneOf": [{"type": "object"}]}"#, "a: 1\n", "", "unknown word oneOf"),
        (#"{"properties": {"a": false}}"#, "a: 1\n", "/a", "false"),
    ]

    @Test(arguments: refusals) func refusesAtThePlaceByTheWord(
        _ schema: String, _ source: String, _ path: String, _ word: String
    ) throws {
        let validator = SchemaValidator(try JSON(parsing: schema))
        #expect(validator.violations(of: instance(of: source)) == [Violation(path: path, word: word)])
    }

    @Test(arguments: [
        (#"{"properties": {"a": {"type": "string"}}}"#, "a: \"1\"\n"),
        (#"{"properties": {"a": {"type": "string"}}}"#, "a: 2031-05-06\n"),
        (#"{"properties": {"a": {"type": "null"}}}"#, "a:\n"),
        (#"{"properties": {"a": {"type": "integer", "minimum": 0, "maximum": 3}}}"#, "a: 3\n"),
        (#"{"anyOf": [{"type": "array"}, {"required": ["b"]}]}"#, "b: 1\n"),
        (#"{"if": {"required": ["a"]}, "then": {"required": ["b"]}}"#, "c: 1\n"),
        (##"{"$ref": "#/definitions/a", "type": "array", "definitions": {"a": {"type": "object"}}}"##, "c: 1\n"),
    ]) func acceptsWhatIsRight(_ schema: String, _ source: String) throws {
        let validator = SchemaValidator(try JSON(parsing: schema))
        #expect(validator.violations(of: instance(of: source)) == [])
    }
}

/// The source as an editor's server reads it.
func instance(of source: String) -> Instance {
    Instance(SyntaxTree.parsing(SourceFile(name: "", text: source)).value.root)
}

extension JSON {
    /// A schema that a test has written.
    init(parsing text: String) throws {
        self = try JSONDecoder().decode(Decoded.self, from: Data(text.utf8)).json
    }
}

private struct Decoded: Decodable {
    let json: JSON

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let value = try? container.decode(Bool.self) {
            json = .bool(value)
        } else if let value = try? container.decode(Int.self) {
            json = .number(value)
        } else if let value = try? container.decode(String.self) {
            json = .string(value)
        } else if let values = try? container.decode([Decoded].self) {
            json = .array(values.map(\.json))
        } else {
            json = .object(try container.decode([String: Decoded].self).map { ($0, $1.json) })
        }
    }
}
