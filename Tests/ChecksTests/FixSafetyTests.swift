import Checks
import Diagnostics
import Foundation
import HouseStyles
import Minutes
import Syntax
import TestSupport
import Testing

/// What every fix must keep, over all sources in the repository, the rules' own examples and generated §§.
struct FixSafetyTests {
    private static let root = URL(filePath: #filePath).appending(path: "../../..").standardized
    private static let inspection = Inspection()

    @Test(arguments: [false, true]) func mendsWhatIsKeptInTheRepositorySafely(_ makesAllFixes: Bool) throws {
        for folder in ["Samples", "Tests/FaultTests/Sources"] {
            let below = FileManager.default.enumerator(atPath: Self.root.appending(path: folder).path())
            for path in (below?.compactMap { $0 as? String } ?? []).sorted() where path.hasSuffix(".yaml") {
                let bytes = try Data(contentsOf: Self.root.appending(path: folder + "/" + path))
                check(SourceFile(name: path, bytes: Array(bytes)), makesAllFixes)
            }
        }
    }

    @Test(arguments: [false, true]) func mendsTheExamplesOfTheRulesSafely(_ makesAllFixes: Bool) throws {
        for rule in Rule.all {
            for file in try MarkedExample(rule.failing).files.map(\.file) { check(file, makesAllFixes) }
        }
    }

    @Test(arguments: [false, true]) func mendsGeneratedSourcesSafely(_ makesAllFixes: Bool) throws {
        var mended = 0
        for seed in 0..<caseCount / 8 {
            var writer = FaultyWriter(seed: seed)
            if check(SourceFile(name: "\(seed).yaml", text: writer.source()), makesAllFixes) { mended += 1 }
        }
        #expect(mended > caseCount / 20)
    }

    /// Whether anything was mended.
    @discardableResult
    private func check(_ file: SourceFile, _ makesAllFixes: Bool) -> Bool {
        let mending = Mending(makesAllFixes: makesAllFixes)
        guard let mended = mending.mending(file, findings: findings)?.file else { return false }
        let text = file.text(file.range)
        #expect(mending.mending(mended, findings: findings) == nil, "not at rest:\n\(text)")
        let (before, after) = (SyntaxTree.parsing(file), SyntaxTree.parsing(mended))
        let (old, new) = (findings(file), findings(mended))
        #expect(after.diagnostics.count <= before.diagnostics.count, "\(text)")
        #expect(new.count { $0.severity == .error } <= old.count { $0.severity == .error }, "\(text)")
        #expect(othersWords(in: before.value) == othersWords(in: after.value), "\(text)")
        if !before.hasErrors, !makesAllFixes { #expect(keys(before.value.root) == keys(after.value.root), "\(text)") }
        #expect(linesWithoutFindings(old, file).isSubset(of: linesWithoutFindings([], mended)), "\(text)")
        return true
    }

    private func findings(_ file: SourceFile) -> [Diagnostic] {
        let parsed = SyntaxTree.parsing(file)
        let context = MeetingContext(style: .standard)
        let read = Source.reading(parsed, in: context)
        guard let source = read.value, !parsed.hasErrors else { return read.diagnostics }
        return read.diagnostics
            + Self.inspection.findings(in: source, of: parsed.value, context, isWhole: !read.hasErrors)
    }

    /// What stands below the keys where others are quoted, byte for byte.
    private func othersWords(in tree: SyntaxTree) -> [String] {
        guard case .mapping(let mapping)? = tree.root else { return [] }
        let quoted = ["reservation", "protokollsanteckning", "yrkanden", "särskilt uttalande"]
        return mapping.entries.filter { quoted.contains($0.key.text) }.map { tree.file.text($0.value.range) }
    }

    private func keys(_ value: Value?) -> [String] {
        switch value {
        case .mapping(let mapping): mapping.entries.flatMap { [$0.key.text] + keys($0.value) }
        case .sequence(let items): items.values.flatMap { keys($0) + ["-"] }
        case .scalar, nil: []
        }
    }

    /// The lines that nothing was found on; a fix changes none of them.
    private func linesWithoutFindings(_ found: [Diagnostic], _ file: SourceFile) -> Set<String> {
        let touched = found.flatMap { diagnostic in [diagnostic.range] + (diagnostic.fix?.edits.map(\.range) ?? []) }
        var lines: Set<String> = []
        var start = 0
        for line in file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let end = start + line.count
            if !touched.contains(where: { $0.start <= end && start <= $0.end }) {
                lines.insert(String(decoding: line, as: UTF8.self))
            }
            start = end + 1
        }
        return lines
    }
}

/// §§ whose texts are put together of what rules find and of what they do not.
private struct FaultyWriter {
    private var random: SeededNumbers

    init(seed: Int) { random = SeededNumbers(seed: seed) }

    private static let phrases: [String] =
        Rule.all.flatMap { rule in [rule.failing, rule.passing] }.compactMap { example in
            guard case .text(let text) = example else { return nil }
            return "\(text)".replacing("⟪", with: "").replacing("⟫", with: "")
        }

    mutating func source() -> String {
        var text = "paragraf: 214\nrubrik: Svar på motion\norgan: hamnnämnden\nsammanträde: 2031-05-06\n"
        text += "beslut:\n  - Motionen avslås.\n"
        for key in ["ärendet", "skäl", "sammanfattning"] where random.chance(70) {
            text += "\(key): |\n" + paragraphs("  ")
        }
        if random.chance(50) {
            text += "reservation:\n  - av: Edvin Krantz (L)\n    lydelse: |\n" + paragraphs("      ")
        }
        if random.chance(50) { text += "protokollsanteckning:\n  - av: V\n    lydelse: |\n" + paragraphs("      ") }
        return text
    }

    private mutating func paragraphs(_ indentation: String) -> String {
        random.times(1...4).map { _ in
            let lines = random.pick(Self.phrases).split(separator: "\n", omittingEmptySubsequences: false)
            return lines.map { $0.isEmpty ? "\n" : indentation + $0 + "\n" }.joined()
        }.joined(separator: random.chance(70) ? "\n" : "")
    }
}
