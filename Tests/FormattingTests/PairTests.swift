import Formatting
import Foundation
import Testing

/// Sources as somebody types them, and as the formatter writes them: one folder in `Pairs` for each matter.
struct PairTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Pairs")

    static let all: [String] = {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path())
        return (names ?? []).sorted()
    }()

    @Test(arguments: all) func writesTheCanonicalForm(_ name: String) throws {
        let before = try text(name, "fore.yaml")
        let modeline = before.contains("yaml-language-server") ? Modeline(path: "../../protokoll.schema.json") : nil
        #expect(try formatted(before, modeline: modeline) == text(name, "efter.yaml"))
    }

    @Test(arguments: all) func leavesTheCanonicalFormAsItIs(_ name: String) throws {
        let after = try text(name, "efter.yaml")
        #expect(try formatted(after) == after)
    }

    @Test func hasPairs() { #expect(PairTests.all.count >= 9) }

    private func text(_ name: String, _ file: String) throws -> String {
        String(decoding: try Data(contentsOf: PairTests.folder.appending(path: "\(name)/\(file)")), as: UTF8.self)
    }
}
