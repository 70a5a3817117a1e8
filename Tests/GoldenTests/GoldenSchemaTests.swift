import Diagnostics
import Foundation
import JSON
import Testing
import Workspace

/// The schemas beside the samples, which an editor that opens one may use.
struct GoldenSchemaTests {
    private static let folder = URL(filePath: #filePath).appending(path: "../../../Samples").standardized

    private static func file(of kind: EditedFile) -> URL {
        switch kind {
        case .source: folder.appending(path: "protokoll.schema.json")
        case .body: folder.appending(path: "organ.schema.json")
        case .meeting: folder.appending(path: "sammantrade.schema.json")
        }
    }

    @Test(arguments: EditedFile.allCases) func isWhatTheProgramWrites(_ kind: EditedFile) throws {
        let schema = editorSchema(of: kind, in: .swedish).text + "\n"
        let file = GoldenSchemaTests.file(of: kind)
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try schema.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(file.lastPathComponent)")
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == schema)
    }

    @Test(arguments: [
        (EditedFile.source, "AgendaItem", ["paragraf", "rubrik", "beslut", "omröstning", "särskilt uttalande"]),
        (.source, "CaseDocument", ["rubrik", "text", "mottagarens dnr", "underskrifter", "expedieras"]),
        (.body, "", ["namn", "ledamöter", "inkallelseordning"]), (.meeting, "", ["datum", "justerare", "luckor"]),
    ]) func explainsEveryKeyInBothLanguages(_ kind: EditedFile, _ name: String, _ keys: [String]) throws {
        for language in Language.allCases {
            let text = editorSchema(of: kind, in: language).text
            let schema = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
            let definitions = try #require(schema["definitions"] as? [String: [String: Any]])
            let object = name.isEmpty ? schema : try #require(definitions[name])
            let properties = try #require(object["properties"] as? [String: [String: Any]])
            #expect(properties.values.allSatisfy { ($0["description"] as? String)?.isEmpty == false })
            #expect(Set(keys).isSubset(of: properties.keys))
        }
    }
}
