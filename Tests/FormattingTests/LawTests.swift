import Diagnostics
import Foundation
import HouseStyles
import Minutes
import Schema
import Syntax
import TestSupport
import Testing
import Workspace

/// The laws of the formatter: twice is as once, the value is the same, and so are the comments.
struct LawTests {
    @Test(arguments: Kept.all) func holdsForWhatIsKept(_ path: String) throws {
        let source = try Kept.text(path)
        guard let once = try formatted(source, named: path) else { return }
        #expect(try formatted(once, named: path) == once)
        #expect(try Said(once, word: canonicalWord) == Said(source, word: canonicalWord))
        #expect(comments(in: once).sorted() == comments(in: source).sorted())
    }

    /// What the model says: the whole document, and what there is to say about the source.
    @Test(arguments: Kept.all.filter { !isShared($0) }) func leavesTheModelAsItIs(_ path: String) throws {
        let source = try Kept.text(path)
        guard let once = try formatted(source, named: path) else { return }
        #expect(try meaning(of: once, path) == meaning(of: source, path))
    }

    @Test func findsTheSamplesInTheirCanonicalForm() throws {
        let samples = Kept.root.appending(path: "Samples").path()
        var changed = ""
        let reformatting = Reformatting(.check, jobs: 1, manner: Manner(.swedish))
        let tally = try reformatting.run(
            [samples], show: { changed += String(decoding: $0, as: UTF8.self) }, tell: { changed += $0 })
        #expect(changed == "")
        #expect(tally.canonical > 40)
    }

    @Test func holdsForSourcesOfUnknownKeys() throws {
        var read = 0
        for seed in 0..<caseCount {
            var writer = SourceWriter(seed: seed)
            let source = writer.source()
            let once = try #require(try? formatted(source), "\(seed) \(source.debugDescription)\n\(source)")
            let twice = try formatted(once)
            try #require(twice == once, "\(seed)\n\(source)")
            guard once != source else { continue }
            read += 1
            let (said, meant) = (try Said(once), try Said(source))
            try #require(said == meant, "\(seed)\n\(source)\n\(once)")
            try #require(comments(in: once) == comments(in: source), "\(seed)\n\(source)\n\(once)")
        }
        #expect(read > caseCount / 2)
    }

    @Test(arguments: SourceKind.allCases, [false, true]) func holdsForMadeSources(
        _ kind: SourceKind, _ isDocument: Bool
    ) throws {
        guard kind == .source || !isDocument else { return }
        // The cases are divided among the kinds of files.
        for seed in 0..<caseCount / 5 {
            let made = MadeSource(seed: seed, of: kind.keys(isDocument))
            let source = MessyTyping.typing(made, seed: seed) + (isDocument ? "slag: yttrande\n" : "")
            let once = try #require(try? formatted(source, named: kind.fileName), "\(seed)\n\(source)")
            let twice = try formatted(once, named: kind.fileName)
            try #require(twice == once, "\(seed)\n\(source)\n\(once)")
            var said = try Said(once)
            if isDocument { said.remove("slag") }
            try #require(said == made.said, "\(seed)\n\(source)\n\(once)")
            try #require(CanonicalReading(once).placed == made.placed, "\(seed)\n\(source)\n\(once)")
        }
    }

    private static func isShared(_ path: String) -> Bool {
        path.hasSuffix("organ.yaml") || path.hasSuffix("sammantrade.yaml") || path.hasSuffix("stil.yaml")
    }

    private func meaning(of text: String, _ path: String) throws -> [String] {
        let parsed = SyntaxTree.parsing(SourceFile(name: path, text: text))
        let read = Source.reading(parsed, in: MeetingContext(style: .standard))
        let edition = read.hasErrors ? nil : read.value?.edition(.complete).value
        let document = edition.map { "\($0.document(in: .standard))" }
        return [document ?? "-"] + read.diagnostics.map { "\($0.fault.id)" }.sorted()
    }
}

extension SourceKind {
    /// A name that a file of the kind has.
    var fileName: String {
        switch self {
        case .source: "prov.yaml"
        case .body: "organ.yaml"
        case .meeting: "sammantrade.yaml"
        case .style: "stil.yaml"
        }
    }

    /// Its keys; what a source is must not hang on chance.
    func keys(_ isDocument: Bool) -> [KeyDeclaration] {
        switch self {
        case .source: (isDocument ? CaseDocument.keys : AgendaItem.keys).filter { "\($0.key)" != "slag" }
        case .body: Body.keys
        case .meeting: Meeting.keys
        case .style: HouseStyle.keys
        }
    }
}

/// The word that the language has for a key, if all its words belong to one key wherever they stand; else itself.
func canonicalWord(_ word: String) -> String { SynonymTable.words[canonicalKey(word)] ?? word }

private enum SynonymTable {
    static let words: [String: String] = {
        var homes: [String: Set<String>] = [:]
        var passed: Set<String> = []
        func add(_ keys: [KeyDeclaration]) {
            for key in keys {
                for word in [key.key] + key.synonyms { homes["\(word)", default: []].insert("\(key.key)") }
                add(key.shape)
            }
        }
        func add(_ shape: Shape) {
            switch shape {
            case .text, .prose, .number, .date, .word: break
            case .list(let element), .openMapping(let element): add(element)
            case .either(let shapes): shapes.forEach(add)
            case .mapping(let name, let keys): if passed.insert(name).inserted { add(keys().declarations) }
            }
        }
        for keys in [AgendaItem.keys, CaseDocument.keys, Body.keys, Meeting.keys, HouseStyle.keys] { add(keys) }
        // A word that is a key of its own somewhere and a synonym elsewhere stands for all that it can stand for.
        var words: [String: String] = [:]
        for (word, keys) in homes { words[word] = SynonymTable.group(of: keys, homes).min() }
        return words
    }()

    private static func group(of keys: Set<String>, _ homes: [String: Set<String>]) -> Set<String> {
        var all = keys
        while true {
            let wider = homes.values.filter { !$0.isDisjoint(with: all) }.reduce(all) { $0.union($1) }
            if wider == all { return all }
            all = wider
        }
    }
}
