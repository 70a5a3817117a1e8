import Diagnostics
import Foundation
import HouseStyles
import Minutes
import Syntax
import Testing

/// What a secretary reads for each way of going wrong: one source in `Sources` for each, and beside it all messages
/// in both languages as they are printed. `make golden` records them anew.
struct MessageTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

    @Test(arguments: Language.allCases) func saysWhatToWriteInstead(in language: Language) throws {
        let recorded = MessageTests.folder.appending(path: "messages.\(language.rawValue).txt")
        let messages = try MessageTests.sources().map { file in
            "== \(file.name)\n\n" + Reporter.full.report(findings(in: file), file, Manner(language))
        }.joined(separator: "\n")
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try messages.write(to: recorded, atomically: true, encoding: .utf8)
            Issue.record("recorded \(recorded.lastPathComponent)")
        }
        #expect(messages == (try? String(contentsOf: recorded, encoding: .utf8)))
    }

    @Test func findsSomethingInEverySource() throws {
        for file in try MessageTests.sources() where file.name != "crlf-och-bom.yaml" {
            #expect(!findings(in: file).isEmpty, "\(file.name)")
        }
    }

    @Test func readsWhatWindowsWrites() throws {
        let file = try #require(try MessageTests.sources().first { $0.name == "crlf-och-bom.yaml" })
        #expect(findings(in: file).isEmpty)
    }

    @Test func placesEveryFindingInsideItsFile() throws {
        for file in try MessageTests.sources() {
            #expect(findings(in: file).allSatisfy { $0.range.end <= file.bytes.count }, "\(file.name)")
        }
    }

    private func findings(in file: SourceFile) -> [Diagnostic] {
        AgendaItem.reading(SyntaxTree.parsing(file), in: .standard).diagnostics
    }

    private static func sources() throws -> [SourceFile] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "Sources").path)
        return try names.filter { $0.hasSuffix(".yaml") }.sorted().map { name in
            SourceFile(name: name, bytes: Array(try Data(contentsOf: folder.appending(path: "Sources/\(name)"))))
        }
    }
}
