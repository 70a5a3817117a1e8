import Diagnostics
import Syntax
import TestSupport
import Testing

struct LosslessTests {
    @Test func keepsEveryByteOfMutatedSources() throws {
        for seed in 0..<caseCount {
            var writer = SourceWriter(seed: seed)
            var bytes = Array(writer.source().utf8)
            var random = writer.random
            if seed % 4 > 0 { bytes = bytes.mutated(by: &random) }
            let file = SourceFile(name: "-", bytes: bytes)
            let result = SyntaxTree.parsing(file)
            let tree = result.value
            let isKept = tree.leaves.flatMap { file.bytes[$0.range.start..<$0.range.end] } == bytes
            try #require(isKept, "\(seed)")
            let isOrdered = tree.nodes.indices.allSatisfy { isInPlace(tree.nodes[$0], at: $0, in: tree) }
            try #require(isOrdered, "\(seed)")
            let isPlaced = result.diagnostics.allSatisfy { isWithin($0, file) }
            try #require(isPlaced, "\(seed)")
            _ = Plain(tree.root)
        }
    }

    @Test func readsHugeAndDeepSources() {
        let deep = (0..<2000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
        #expect(
            SyntaxTree.parsing(SourceFile(name: "-", text: deep)).diagnostics.map { "\($0.fault.id)" } == ["too-deep"])
        for text in [
            "- ", "[", "\"", "a: \"\n", "- a:\n", "? ", "\n", "\t", "# ", "a:b\n", "{", "|\n", " \n", "a", "\\\"",
        ] {
            let source = SourceFile(name: "-", text: String(repeating: text, count: 20_000))
            #expect(SyntaxTree.parsing(source).diagnostics.count <= 1000)
        }
    }

    private func isInPlace(_ node: SyntaxTree.Node, at index: Int, in tree: SyntaxTree) -> Bool {
        guard node.start <= node.end, Int(node.next) > index, Int(node.next) <= tree.nodes.count else { return false }
        return tree.nodes[index + 1..<Int(node.next)].allSatisfy { node.start <= $0.start && $0.end <= node.end }
    }

    private func isWithin(_ diagnostic: Diagnostic, _ file: SourceFile) -> Bool {
        let edits = diagnostic.fix?.edits ?? []
        let ranges = [diagnostic.range, diagnostic.related].compactMap { $0 } + edits.map(\.range)
        return ranges.allSatisfy { $0.end <= file.bytes.count }
            && zip(edits, edits.dropFirst()).allSatisfy { $0.range.end < $1.range.start }
    }
}
