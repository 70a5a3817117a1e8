import Diagnostics
import Syntax
import TestSupport
import Testing
import Yams

/// What a source says, as any YAML reader could say it.
indirect enum Plain: Equatable, CustomStringConvertible {
    case text([UInt8])
    case list([Plain])
    case pairs([[Plain]])

    init(_ node: Node) {
        switch node {
        case .scalar(let scalar): self = .text(Array(scalar.string.utf8))
        case .sequence(let nodes): self = .list(nodes.map { Plain($0) })
        case .mapping(let pairs): self = .pairs(pairs.map { [Plain($0.key), Plain($0.value)] })
        case .alias: self = .text([])
        }
    }

    init(_ value: Value?) {
        switch value {
        case nil: self = .text([])
        case .scalar(let scalar): self = .text(Array(scalar.text.utf8))
        case .sequence(let items): self = .list(items.values.map { Plain($0) })
        case .mapping(let mapping):
            self = .pairs(mapping.entries.map { [.text(Array($0.key.text.utf8)), Plain($0.value)] })
        }
    }

    var description: String {
        switch self {
        case .text(let bytes): String(decoding: bytes, as: UTF8.self).debugDescription
        case .list(let values): "\(values)"
        case .pairs(let pairs): "{" + pairs.map { "\($0[0]): \($0[1])" }.joined(separator: ", ") + "}"
        }
    }
}

/// What Yams reads, with every scalar as its text.
///
/// Yams sets the encoding itself, and then libyaml counts a byte order mark as a column.
func oracle(_ source: String) throws -> Plain {
    let hasMark = source.unicodeScalars.first == "\u{FEFF}"
    let yaml = hasMark ? String(source.unicodeScalars.dropFirst()) : source
    return try Yams.compose(yaml: yaml).map { Plain($0) } ?? .text([])
}

struct DifferentialTests {
    @Test func readsWhatTheWriterWritesAsYamsDoes() throws {
        for seed in 0..<caseCount {
            var writer = SourceWriter(seed: seed)
            let source = writer.source()
            let ours = SyntaxTree.parsing(SourceFile(name: "-", text: source))
            let ids = ours.diagnostics.map { "\($0.fault.id) \($0.range)" }
            let isRefused = ours.hasErrors
            try #require(!isRefused, "\(seed) \(source.debugDescription) \(ids)\n\(source)")
            let theirs = try oracle(source)
            try #require(Plain(ours.value.root) == theirs, "\(seed)\n\(source)")
        }
    }

    @Test func refusesWhatYamsReadsOtherwise() throws {
        var accepted = 0
        for seed in 0..<caseCount {
            let source = spoiled(seed)
            let ours = SyntaxTree.parsing(SourceFile(name: "-", text: source))
            if ours.hasErrors { continue }
            accepted += 1
            let theirs = try? oracle(source)
            try #require(
                Plain(ours.value.root) == theirs, "\(seed) \(source.debugDescription)\n\(source)")
        }
        #expect(accepted > caseCount / 20)
    }

    @Test func mendsWhatItOffersToMend() throws {
        var mended = 0
        for seed in 0..<caseCount {
            let source = spoiled(seed)
            let found = SyntaxTree.parsing(SourceFile(name: "-", text: source)).diagnostics
            guard found.count == 1, let fix = found[0].fix else { continue }
            mended += 1
            let result = fix.applied(to: source)
            let rest = SyntaxTree.parsing(SourceFile(name: "-", text: result)).diagnostics
            let isGone = !rest.contains { "\($0.fault.id)" == "\(found[0].fault.id)" }
            try #require(isGone, "\(seed) \(found[0].fault.id) \(source.debugDescription)\n\(result)")
        }
        #expect(mended > caseCount / 50)
    }

    /// A valid source with a few strings thrown in or taken out at random.
    private func spoiled(_ seed: Int) -> String {
        var writer = SourceWriter(seed: seed)
        var text = Array(writer.source().unicodeScalars)
        var random = writer.random
        for _ in random.times(1...3) {
            let place = Int.random(in: 0...text.count, using: &random)
            if random.chance(30), place < text.count {
                text.removeSubrange(place..<min(text.count, place + random.pick([1, 1, 2, 5])))
            } else {
                let nasty = random.pick([
                    ":", ": ", "#", " #", " # ", "-", "- ", "\n- ", "?", "? ", "\n", "\n\n", " ", "  ", "\n  ", "\t",
                    "\"", "'",
                    "[", "]", "{", "}", ",", "&a", "*a", "!t", "|", ">", "|\n", ">-\n", "%", "@", "`", "\\", "---",
                    "\n---\n",
                    "...", "\n...\n", "\u{A0}", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{0B}", "\u{AD}", "\r", "\r\n", "å",
                    "<<: ",
                    "a: b", "~", "=", "\u{2003}",
                ])
                text.insert(contentsOf: nasty.unicodeScalars, at: place)
            }
        }
        return String(String.UnicodeScalarView(text))
    }
}
