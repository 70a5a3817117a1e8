import Foundation
import JSON

/// A place of an instance that a schema refuses, and the word of the schema that does.
struct Violation: Hashable, CustomStringConvertible {
    /// Keys and indices from the root: `/beslut/0/punkt`.
    let path: String
    let word: String

    var description: String { "\(path.isEmpty ? "/" : path) (\(word))" }
}

/// JSON Schema draft-07, as much of it as the schemas for editors use. A word that it does not know is a violation.
final class SchemaValidator {
    /// Words that say nothing of what is valid.
    static let annotations: Set = [
        "$schema", "title", "description", "markdownDescription", "defaultSnippets", "enumDescriptions", "errorMessage",
        "definitions",
    ]
    /// Words that this validator knows.
    static let rules: Set = [
        "$ref", "type", "enum", "pattern", "minimum", "maximum", "properties", "patternProperties",
        "additionalProperties", "propertyNames", "required", "items", "anyOf", "allOf", "not", "if", "then", "else",
    ]

    private let root: JSON
    private var expressions: [String: NSRegularExpression] = [:]
    private var answers: [String: [String: Bool]] = [:]

    init(_ root: JSON) { self.root = root }

    /// What is wrong with the instance, in the order of the schema.
    func violations(of instance: Instance) -> [Violation] { violations(instance, root, "") }

    private func violations(_ instance: Instance, _ schema: JSON, _ path: String) -> [Violation] {
        switch schema {
        case .bool(let isValid): return isValid ? [] : [Violation(path: path, word: "false")]
        case .object(let members):
            // Draft-07 does not read what stands beside a reference.
            if let reference = schema["$ref"]?.string {
                guard let target = resolve(reference) else { return [Violation(path: path, word: "$ref")] }
                return violations(instance, target, path)
            }
            return members.flatMap { word, value in
                SchemaValidator.annotations.contains(word)
                    ? [] : violations(instance, word, value, of: schema, path)
            }
        default: return [Violation(path: path, word: "schema")]
        }
    }

    private func violations(
        _ instance: Instance, _ word: String, _ value: JSON, of schema: JSON, _ path: String
    ) -> [Violation] {
        let refusal = [Violation(path: path, word: word)]
        switch word {
        case "type":
            let types = value.string.map { [$0] } ?? value.values.compactMap(\.string)
            return types.contains(where: instance.isOf) ? [] : refusal
        case "enum":
            guard case .text(let text) = instance else { return refusal }
            return value.values.contains { $0.string == text } ? [] : refusal
        case "pattern":
            guard case .text(let text) = instance else { return [] }
            return matches(text, value.string ?? "") ? [] : refusal
        case "minimum", "maximum":
            guard case .number(let number) = instance, case .number(let limit) = value else { return [] }
            return word == "minimum" ? (number < Double(limit) ? refusal : []) : (number > Double(limit) ? refusal : [])
        case "anyOf": return anyOf(instance, value.values, path)
        case "allOf": return value.values.flatMap { violations(instance, $0, path) }
        case "not": return violations(instance, value, path).isEmpty ? refusal : []
        case "if":
            let branch = violations(instance, value, path).isEmpty ? schema["then"] : schema["else"]
            return branch.map { violations(instance, $0, path) } ?? []
        case "then", "else": return []
        case "items":
            guard case .list(let values) = instance else { return [] }
            return values.enumerated().flatMap { violations($1, value, path + "/\($0)") }
        case "required", "properties", "patternProperties", "additionalProperties", "propertyNames":
            guard case .object(let entries) = instance else { return [] }
            return violations(entries, word, value, of: schema, path)
        default: return [Violation(path: path, word: "unknown word \(word)")]
        }
    }

    private func violations(
        _ entries: [(key: String, value: Instance)], _ word: String, _ value: JSON, of schema: JSON, _ path: String
    ) -> [Violation] {
        switch word {
        case "required":
            return value.values.compactMap(\.string).filter { name in !entries.contains { $0.key == name } }
                .map { _ in Violation(path: path, word: word) }
        case "properties":
            return entries.flatMap { key, inner in
                value[key].map { violations(inner, $0, path + "/" + key) } ?? []
            }
        case "patternProperties":
            return entries.flatMap { key, inner in
                value.members.filter { matches(key, $0.name) }
                    .flatMap { violations(inner, $0.value, path + "/" + key) }
            }
        case "propertyNames": return entries.flatMap { violations(.text($0.key), value, path + "/" + $0.key) }
        default:
            return entries.filter { key, _ in
                schema["properties"]?[key] == nil
                    && schema["patternProperties"]?.members.contains { matches(key, $0.name) } != true
            }.flatMap { key, inner in
                let found = violations(inner, value, path + "/" + key)
                return value.isFalse ? [Violation(path: path + "/" + key, word: word)] : found
            }
        }
    }

    /// Of several that all refuse, what the one says that comes furthest.
    private func anyOf(_ instance: Instance, _ schemas: [JSON], _ path: String) -> [Violation] {
        let answers = schemas.map { violations(instance, $0, path) }
        if answers.contains(where: \.isEmpty) { return [] }
        func depth(_ found: [Violation]) -> Int { found.map(\.path.count).max() ?? 0 }
        return answers.max { (depth($0), -$0.count) < (depth($1), -$1.count) } ?? [Violation(path: path, word: "anyOf")]
    }

    private func matches(_ text: String, _ pattern: String) -> Bool {
        if let answer = answers[pattern]?[text] { return answer }
        guard let expression = expressions[pattern] ?? (try? NSRegularExpression(pattern: pattern)) else {
            return false
        }
        expressions[pattern] = expression
        let range = NSRange(text.startIndex..., in: text)
        let answer = expression.firstMatch(in: text, range: range) != nil
        answers[pattern, default: [:]][text] = answer
        return answer
    }

    /// What a reference within the schema points at (RFC 6901).
    func resolve(_ reference: String) -> JSON? {
        guard reference.hasPrefix("#/"), let pointer = reference.dropFirst(2).removingPercentEncoding else {
            return nil
        }
        return pointer.split(separator: "/").reduce(Optional(root)) { $0?[String($1)] }
    }
}

extension JSON {
    subscript(name: String) -> JSON? { members.first { $0.name == name }?.value }

    var members: [(name: String, value: JSON)] { if case .object(let members) = self { members } else { [] } }
    var values: [JSON] { if case .array(let values) = self { values } else { [] } }
    var string: String? { if case .string(let string) = self { string } else { nil } }
    var isFalse: Bool { if case .bool(false) = self { true } else { false } }
}
