import Diagnostics
import Foundation
import HouseStyles
import Minutes
import Syntax
import Testing

/// What a secretary reads for each way of going wrong: one source in `Sources` for each, and beside it all messages
/// in both languages as they are printed. `make golden` records them anew.
///
/// A source in a folder is read with the `organ.yaml` and the `sammantrade.yaml` beside it, which are sources themselves.
struct MessageTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

    @Test(arguments: Language.allCases) func saysWhatToWriteInstead(in language: Language) throws {
        let recorded = MessageTests.folder.appending(path: "messages.\(language.rawValue).txt")
        let messages = try MessageTests.faultySources().map { file in
            "== \(file.name)\n\n" + Reporter.full.report(findings(in: file), file, Manner(language))
        }.joined(separator: "\n")
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try messages.write(to: recorded, atomically: true, encoding: .utf8)
            Issue.record("recorded \(recorded.lastPathComponent)")
        }
        #expect(messages == (try? String(contentsOf: recorded, encoding: .utf8)))
    }

    @Test func findsSomethingInEverySource() throws {
        for file in try MessageTests.faultySources() where file.name != "crlf-och-bom.yaml" {
            #expect(!findings(in: file).isEmpty, "\(file.name)")
        }
    }

    @Test func readsWhatWindowsWrites() throws {
        let file = try #require(try MessageTests.faultySources().first { $0.name == "crlf-och-bom.yaml" })
        #expect(findings(in: file).isEmpty)
    }

    @Test(arguments: rightFiles) func findsNothingInWhatOthersAreReadWith(_ name: String) throws {
        #expect(findings(in: try MessageTests.file(name)).isEmpty)
    }

    @Test func placesEveryFindingInsideItsFile() throws {
        for file in try MessageTests.faultySources() {
            #expect(findings(in: file).allSatisfy { $0.range.end <= file.bytes.count }, "\(file.name)")
        }
    }

    private func findings(in file: SourceFile) -> [Diagnostic] {
        let parsed = SyntaxTree.parsing(file)
        let body = MessageTests.file(beside: file, "organ.yaml").flatMap {
            Body.reading(SyntaxTree.parsing($0), in: .standard).value
        }
        switch file.name.split(separator: "/").last {
        case "organ.yaml": return Body.reading(parsed, in: .standard).diagnostics
        case "sammantrade.yaml":
            let read = Meeting.reading(parsed, of: body, in: .standard)
            guard let meeting = read.value, !read.hasErrors else { return read.diagnostics }
            let context = MeetingContext(style: .standard, body: body, meeting: meeting)
            return read.diagnostics + Proceedings.assembling([], of: meeting, in: context).diagnostics
        default:
            let meeting = MessageTests.file(beside: file, "sammantrade.yaml").flatMap {
                Meeting.reading(SyntaxTree.parsing($0), of: body, in: .standard).value
            }
            let context = MeetingContext(style: .standard, body: body, meeting: meeting)
            let read = Source.reading(parsed, in: context)
            guard let source = read.value, !read.hasErrors else { return read.diagnostics }
            return read.diagnostics + source.edition(.public).diagnostics
        }
    }

    private static let sources = folder.appending(path: "Sources")

    private static func file(beside source: SourceFile, _ name: String) -> SourceFile? {
        let place = source.name.split(separator: "/").dropLast()
        return place.isEmpty ? nil : try? file(place.joined() + "/" + name)
    }

    private static func file(_ name: String) throws -> SourceFile {
        SourceFile(name: name, bytes: Array(try Data(contentsOf: sources.appending(path: name))))
    }

    /// Every source but the files of bodies and meetings that others are read with and that are right.
    private static func faultySources() throws -> [SourceFile] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: sources.path).filter { $0.hasSuffix(".yaml") }
        return try paths.sorted().filter { !rightFiles.contains($0) }.map(file)
    }

    private static let rightFiles: Set = [
        "fullmaktige/organ.yaml", "fullmaktige/sammantrade.yaml", "fullmaktige-utan-narvaro/organ.yaml",
        "fullmaktige-utan-narvaro/sammantrade.yaml", "motet-har-for-fa-justerare/organ.yaml",
        "narvaro/sammantrade.yaml", "organ/organ.yaml",
    ]
}
