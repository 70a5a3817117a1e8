import Diagnostics
import Foundation
import TestSupport
import Testing

/// What is shown before it is done is what is done: over every source with a fault that is kept in the repository.
struct DifferenceTests {
    private static let folder = URL(filePath: #filePath).appending(path: "../../FaultTests/Sources").standardized

    private static let sources: [String: String] = {
        let below = FileManager.default.enumerator(atPath: folder.path())?.compactMap { $0 as? String } ?? []
        let texts = below.filter { $0.hasSuffix(".yaml") }.map { name in
            (
                name,
                (try? Data(contentsOf: folder.appending(path: name))).map { String(decoding: $0, as: UTF8.self) } ?? ""
            )
        }
        return Dictionary(uniqueKeysWithValues: texts)
    }()

    @Test(arguments: [["format"], ["check", "--fix"], ["check", "--unsafe-fixes"]]) func showsExactlyWhatItWrites(
        _ arguments: [String]
    ) throws {
        let desk = try Desk()
        for (name, text) in Self.sources { try desk.write(text, to: "m/" + name) }
        let paths = Dictionary(uniqueKeysWithValues: Self.sources.map { ("m/" + $0, $1) })
        let shown = try desk.run(arguments + ["m", "--diff"])
        for (path, text) in paths { #expect(try desk.read(path) == text, "\(path)") }
        let promised = Patch.applying(shown.output, to: paths)
        let written = try desk.run(arguments + ["m"])
        #expect(shown.status == 1 && written.status == 1)
        var changed = 0
        for (path, text) in paths where Discretion.of(SourceFile(name: path, text: text)) == .open {
            let now = try desk.read(path)
            #expect(promised[path] == now, "\(path)")
            if now != text { changed += 1 }
        }
        #expect(changed > 10)
        #expect(try desk.run(arguments + ["m", "--diff"]).output == "")
    }

    @Test func endsByWhatItWouldDo() throws {
        let right = "paragraf: 1\nrubrik: Kajen\norgan: hamnnämnden\nsammanträde: 2031-05-06\nbeslut: Kajen är öppen.\n"
        let desk = try Desk(["a.yaml": right, "b.yaml": right + "skäl: Taxan höjs med 5%.\n"])
        #expect(try desk.run("check", "--diff", "a.yaml").status == 0)
        #expect(try desk.run("check", "--diff", "b.yaml").status == 1)
        #expect(try desk.run("check", "--diff", "b.yaml", "c.yaml").status == 2)
        #expect(try desk.run("check", "--fix", "b.yaml").status == 0)
        #expect(try desk.run("check", "--diff", "b.yaml").status == 0)
        #expect(try desk.run("check", "--fix", "--strict", "b.yaml").status == 0)
        #expect(try desk.run("check", "--fix", "c.yaml").status == 2)
    }
}
