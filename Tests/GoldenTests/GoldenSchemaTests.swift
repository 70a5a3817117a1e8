import Diagnostics
import Foundation
import JSON
import Testing
import Workspace

/// `Samples/protokoll.schema.json`, which an editor that opens a sample may use.
struct GoldenSchemaTests {
    private static let file = URL(filePath: #filePath).appending(path: "../../../Samples/protokoll.schema.json")
        .standardized

    @Test func isWhatTheProgramWrites() throws {
        let schema = editorSchema(in: .swedish).text + "\n"
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try schema.write(to: GoldenSchemaTests.file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(GoldenSchemaTests.file.lastPathComponent)")
        }
        #expect(try String(contentsOf: GoldenSchemaTests.file, encoding: .utf8) == schema)
    }

    @Test func explainsEveryKeyInBothLanguages() throws {
        for language in Language.allCases {
            let schema = try JSONSerialization.jsonObject(with: Data(editorSchema(in: language).text.utf8))
            let properties = try #require((schema as? [String: Any])?["properties"] as? [String: [String: Any]])
            #expect(properties.values.allSatisfy { ($0["description"] as? String)?.isEmpty == false })
            #expect(
                Set(["paragraf", "rubrik", "beslut", "omröstning", "särskilt yttrande"]).isSubset(of: properties.keys))
        }
    }

    @Test func refersOnlyToMappingsThatItHas() throws {
        let text = editorSchema(in: .swedish).text
        let schema = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        let definitions = try #require(schema?["definitions"] as? [String: Any])
        let names = text.matches(of: /#\/definitions\/(\w+)/).map { String($0.1) }
        #expect(!names.isEmpty && Set(names) == Set(definitions.keys))
    }
}
