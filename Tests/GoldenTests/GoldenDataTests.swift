import Diagnostics
import Foundation
import JSON
import OpenData
import Testing
import Workspace

/// `Samples/protokoll-data.schema.json`, which says what the data of the samples look like.
struct GoldenDataTests {
    private static let file = Sample.root.appending(path: "Samples/protokoll-data.schema.json").standardized

    @Test func isWhatTheProgramWrites() throws {
        let schema = dataSchema(in: .swedish).text + "\n"
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try schema.write(to: GoldenDataTests.file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(GoldenDataTests.file.lastPathComponent)")
        }
        #expect(try String(contentsOf: GoldenDataTests.file, encoding: .utf8) == schema)
    }

    @Test(arguments: SampleFolder.all) func holdsNothingThatIsNotDeclared(_ folder: SampleFolder) throws {
        let schema = try DataSchema()
        let files = try folder.pages().filter { $0.key.hasSuffix(".json") }
        #expect(!files.isEmpty)
        for (path, data) in files {
            let value = try JSONSerialization.jsonObject(with: Data(data))
            #expect(schema.faults(of: value) == [], "\(path)")
        }
    }

    /// What a table lists is cited by its registration number; all else that has an id can be linked to.
    @Test(arguments: SampleFolder.all) func givesIdsThatAreAddressesOfThePage(_ folder: SampleFolder) throws {
        let pages = try folder.pages()
        for (path, data) in pages where path.hasSuffix(".json") {
            let html = try #require(pages[path.replacing(".json", with: ".fragment.html")])
            let page = String(decoding: html, as: UTF8.self)
            let ids = ids(in: try JSONSerialization.jsonObject(with: Data(data)))
            #expect(!ids.isEmpty)
            #expect(Set(ids).count == ids.count)
            let lists = /-(anmalningar|delegationsbeslut)-/
            #expect(ids.filter { !page.contains(" id=\"\($0)\"") && $0.firstMatch(of: lists) == nil } == [], "\(path)")
        }
    }

    private func ids(in value: Any) -> [String] {
        switch value {
        case let object as [String: Any]:
            [object["id"] as? String].compactMap(\.self) + object.values.flatMap { ids(in: $0) }
        case let array as [Any]: array.flatMap { ids(in: $0) }
        default: []
        }
    }

    @Test func seesWhatIsMissingAndWhatIsTooMuch() throws {
        let schema = try DataSchema()
        let data = try #require(try SampleFolder.all[0].pages().first { $0.key.hasSuffix("/064.json") })
        let value = try #require(try JSONSerialization.jsonObject(with: Data(data.value)) as? [String: Any])
        #expect(!schema.faults(of: value.merging(["extra": 1]) { old, _ in old }).isEmpty)
        #expect(!schema.faults(of: value.filter { $0.key != "number" }).isEmpty)
        #expect(!schema.faults(of: value.merging(["number": 1]) { _, new in new }).isEmpty)
    }

    @Test func explainsEveryPropertyInBothLanguages() throws {
        for language in Language.allCases {
            let text = Data(dataSchema(in: language).text.utf8)
            let schema = try #require(try JSONSerialization.jsonObject(with: text) as? [String: Any])
            let definitions = try #require(schema["definitions"] as? [String: [String: Any]])
            let properties = definitions.values.flatMap { ($0["properties"] as? [String: [String: Any]] ?? [:]).values }
            #expect(properties.count > 10)
            for property in properties {
                #expect((property["title"] as? String)?.isEmpty == false)
                #expect((property["description"] as? String)?.isEmpty == false)
            }
        }
    }
}

/// The published schema, and how a value differs from it: as much of draft-07 as the schema uses.
private struct DataSchema {
    private let root: [String: Any]

    init() throws {
        let text = Data(dataSchema(in: .swedish).text.utf8)
        root = try #require(try JSONSerialization.jsonObject(with: text) as? [String: Any])
    }

    func faults(of value: Any) -> [String] { faults(of: value, root, at: "") }

    private func faults(of value: Any, _ schema: [String: Any], at place: String) -> [String] {
        schema.flatMap { keyword, rule in faults(of: value, keyword, rule, schema, at: place) }
    }

    private func faults(
        of value: Any, _ keyword: String, _ rule: Any, _ schema: [String: Any], at place: String
    ) -> [String] {
        switch (keyword, rule) {
        case ("$ref", let name as String):
            let definitions = root["definitions"] as? [String: [String: Any]]
            guard let target = definitions?[String(name.dropFirst("#/definitions/".count))] else {
                return ["\(place): \(name) is not defined"]
            }
            return faults(of: value, target, at: place)
        case ("allOf", let schemas as [[String: Any]]):
            return schemas.flatMap { faults(of: value, $0, at: place) }
        case ("oneOf", let schemas as [[String: Any]]):
            let all = schemas.map { faults(of: value, $0, at: place) }
            return all.count(where: \.isEmpty) == 1 ? [] : all.min { $0.count < $1.count } ?? []
        case ("type", let type as String):
            return isOf(type, value) ? [] : ["\(place): not of type \(type)"]
        case ("const", let text as String):
            return value as? String == text ? [] : ["\(place): not \(text)"]
        case ("enum", let words as [String]):
            return words.contains { value as? String == $0 } ? [] : ["\(place): none of \(words)"]
        case ("minimum", let least as Int):
            return (value as? Int).map { $0 >= least } == true ? [] : ["\(place): less than \(least)"]
        case ("pattern", let pattern as String):
            let isMatched = (value as? String)?.range(of: pattern, options: .regularExpression) != nil
            return isMatched ? [] : ["\(place): does not match \(pattern)"]
        case ("format", let format as String) where format == "date":
            let isDate = (value as? String)?.wholeMatch(of: /\d{4}-\d{2}-\d{2}/) != nil
            return isDate ? [] : ["\(place): no date"]
        case ("items", let items as [String: Any]):
            return (value as? [Any] ?? []).enumerated().flatMap { faults(of: $1, items, at: "\(place)/\($0)") }
        case ("required", let names as [String]):
            return names.filter { (value as? [String: Any])?[$0] == nil }.map { "\(place)/\($0): missing" }
        case ("properties", let properties as [String: [String: Any]]):
            return (value as? [String: Any] ?? [:]).flatMap { name, value in
                properties[name].map { faults(of: value, $0, at: "\(place)/\(name)") } ?? []
            }
        case ("additionalProperties", let isAllowed as Bool) where !isAllowed:
            let known = schema["properties"] as? [String: Any] ?? [:]
            return (value as? [String: Any] ?? [:]).keys.filter { known[$0] == nil }.map { "\(place)/\($0): unknown" }
        case ("title", _), ("description", _), ("enumDescriptions", _), ("definitions", _), ("$schema", _), ("$id", _):
            return []
        default:
            return ["\(place): no such keyword as \(keyword)"]
        }
    }

    private func isOf(_ type: String, _ value: Any) -> Bool {
        switch type {
        case "object": value is [String: Any]
        case "array": value is [Any]
        case "string": value is String
        case "integer": value is Int
        case "boolean": value is Bool
        default: false
        }
    }
}
