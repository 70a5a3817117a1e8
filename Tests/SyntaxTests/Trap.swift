import Diagnostics
import Syntax
import Testing

/// A mistake as its author makes it: `⟪…⟫` stands around what must be found, `⟦…⟧` around the other place it names.
struct Trap: Sendable, CustomTestStringConvertible {
    let id: String
    let source: String
    /// What the fix makes of it; nil if there is no fix.
    let mended: String?
    /// A source that looks like it and is right.
    let quiet: String

    init(_ id: String, _ source: String, mended: String? = nil, quiet: String) {
        self.id = id
        self.source = source
        self.mended = mended
        self.quiet = quiet
    }

    var testDescription: String { "\(id): \(source)" }

    static let all = ofCharacters + ofLines + ofKeys + ofTexts + ofLists
}

extension Diagnostic {
    /// The source with the places marked, as a trap is written.
    func marked(in text: String) -> String {
        var bytes = Array(text.utf8)
        var marks = [(range.start, "⟪"), (range.end, "⟫")]
        if let related { marks += [(related.start, "⟦"), (related.end, "⟧")] }
        for (place, mark) in marks.sorted(by: { $0.0 < $1.0 }).reversed() {
            bytes.insert(contentsOf: mark.utf8, at: place)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Fix {
    func applied(to text: String) -> String {
        var bytes = Array(text.utf8)
        for edit in edits.reversed() {
            bytes.replaceSubrange(edit.range.start..<edit.range.end, with: edit.replacement.utf8)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

struct TrapTests {
    @Test(arguments: Trap.all) func reportsOnlyTheTrapAndItsPlace(trap: Trap) {
        let text = trap.source.filter { !"⟪⟫⟦⟧".contains($0) }
        let found = SyntaxTree.parsing(SourceFile(name: "-", text: text)).diagnostics
        #expect(found.map { "\($0.fault.id)" } == [trap.id])
        #expect(found.first?.marked(in: text) == trap.source)
        #expect(found.first?.fix?.applied(to: text) == trap.mended)
    }

    @Test(arguments: Trap.all.filter { $0.mended != nil }) func readsWhatTheFixWrites(trap: Trap) throws {
        let mended = try #require(trap.mended)
        let result = SyntaxTree.parsing(SourceFile(name: "-", text: mended))
        #expect(result.diagnostics.map { "\($0.fault.id)" } == [])
        #expect(try Plain(result.value.root) == oracle(mended))
    }

    @Test(arguments: Trap.all) func isQuietWhereItIsRight(trap: Trap) throws {
        let result = SyntaxTree.parsing(SourceFile(name: "-", text: trap.quiet))
        #expect(result.diagnostics.map { "\($0.fault.id)" } == [])
        #expect(try Plain(result.value.root) == oracle(trap.quiet))
    }

    @Test func knowsATrapForEachFault() {
        let ids = SyntaxFault.all.map { "\($0.id)" }
        #expect(Set(ids).count == ids.count)
        let tested = Set(Trap.all.map(\.id)).union(EncodingTests.ids)
        #expect(ids.filter { !tested.contains($0) } == [])
    }
}
