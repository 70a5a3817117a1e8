import Diagnostics
import Formatting
import Foundation
import HouseStyles
import Minutes
import Schema
import Syntax
import TestSupport
import Testing
import Workspace

/// What holds of any bytes whatsoever, however they came about.
struct MutationTests {
    @Test(arguments: SourceKind.allCases) func comesToRestOrLeavesTheBytesAlone(_ kind: SourceKind) throws {
        var counts = (changed: 0, faulty: 0)
        for seed in 0..<caseCount / 4 {
            let bytes = source(of: kind, seed)
            let hasErrors = SyntaxTree.parsing(SourceFile(name: kind.fileName, bytes: bytes)).hasErrors
            switch formatting(bytes, as: kind).result {
            case .canonical: try #require(!hasErrors, "\(kind) \(seed)")
            case .changed(let new):
                counts.changed += 1
                try #require(!hasErrors && new != bytes, "\(kind) \(seed)")
                try #require(formatting(new, as: kind).result == .canonical, "\(kind) \(seed)")
            case .faulty:
                counts.faulty += 1
                try #require(formatting(bytes, as: kind).diagnostics.contains { $0.severity == .error })
            case .unsure: Issue.record("\(kind) \(seed)\n\(String(decoding: bytes, as: UTF8.self))")
            }
        }
        #expect(counts.changed > caseCount / 40 && counts.faulty > caseCount / 40, "\(counts)")
    }

    /// Some of the bytes that are wrong are still read; what they say to another reader is the same afterwards.
    @Test(arguments: SourceKind.allCases) func saysTheSameAfterwards(_ kind: SourceKind) throws {
        for seed in 0..<caseCount / 4 {
            let bytes = source(of: kind, seed)
            guard case .changed(let new) = formatting(bytes, as: kind).result else { continue }
            let (old, now) = (String(decoding: bytes, as: UTF8.self), String(decoding: new, as: UTF8.self))
            let (said, meant) = (try Said(now, word: canonicalWord), try Said(old, word: canonicalWord))
            try #require(said == meant, "\(kind) \(seed)\n\(old)\n\(now)")
            try #require(comments(in: now).sorted() == comments(in: old).sorted(), "\(kind) \(seed)\n\(old)\n\(now)")
        }
    }

    /// `format` changes those files that `format --check` and `format --diff` name, and no others.
    @Test func changesWhatItSaysThatItWouldChange() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "protokoll-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        var sources: [String: [UInt8]] = [:]
        for seed in 0..<caseCount / 20 {
            let kind = SourceKind.allCases[seed % 4]
            let name = "\(seed)/\(kind == .source ? "\(seed).yaml" : kind.fileName)"
            sources[name] = source(of: kind, seed)
            try FileManager.default.createDirectory(
                at: folder.appending(path: "\(seed)"), withIntermediateDirectories: true)
            try Data(sources[name] ?? []).write(to: folder.appending(path: name))
        }
        let (checked, names) = try run(.check, folder)
        let (shown, difference) = try run(.diff, folder)
        #expect(try read(folder, sources.keys) == sources)
        let (written, nothing) = try run(.write, folder)
        #expect(checked == shown && checked == written && nothing.isEmpty && checked.stopped == 0)
        #expect(checked.changed > caseCount / 100 && checked.faulty > caseCount / 100)
        let after = try read(folder, sources.keys)
        let changed = sources.keys.filter { sources[$0] != after[$0] }
        let told = names.split(separator: "\n").map { String($0.dropFirst(folder.path().count + 1)) }
        #expect(Set(told) == Set(changed) && told.count == changed.count)
        let heads = difference.matches(of: #/(?m)^\+\+\+ (.*)\n(?:@@|#)/#).map {
            String($0.1.dropFirst(folder.path().count + 1))
        }
        #expect(Set(heads).isSuperset(of: changed))
        #expect(try run(.check, folder).tally.changed == 0 && run(.write, folder).tally.faulty == checked.faulty)
        #expect(try read(folder, sources.keys) == after)
    }

    private func run(_ mode: Reformatting.Mode, _ folder: URL) throws -> (tally: Reformatting.Tally, output: String) {
        var output: [UInt8] = []
        let tally = try Reformatting(mode, jobs: 2, manner: Manner(.swedish))
            .run([folder.path()], show: { output += $0 }, tell: { _ in })
        return (tally, String(decoding: output, as: UTF8.self))
    }

    private func read(_ folder: URL, _ names: some Sequence<String>) throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for name in names { files[name] = Array(try Data(contentsOf: folder.appending(path: name))) }
        return files
    }

    private func formatting(_ bytes: [UInt8], as kind: SourceKind) -> FormattedSource {
        FormattedSource.formatting(SourceFile(name: kind.fileName, bytes: bytes)) { kind.grammar(of: $0) }
    }

    private func source(of kind: SourceKind, _ seed: Int) -> [UInt8] {
        var random = SeededNumbers(seed: seed ^ 0xF022)
        var writer = SourceWriter(seed: seed)
        let text =
            random.chance(25)
            ? writer.source() : MessyTyping.typing(MadeSource(seed: seed, of: kind.keys(random.chance(30))), seed: seed)
        return random.chance(75) ? Array(text.utf8).mutated(by: &random) : Array(text.utf8)
    }
}
