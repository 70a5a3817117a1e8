import Checks
import Diagnostics
import Testing

/// Fixes as such, whatever they mend.
struct MendingTests {
    private static let fault = Fault("x", .warning, Wording(sv: "x", en: "x"))
    private static let error = Fault("y", .error, Wording(sv: "y", en: "y"))
    private static let title = Wording(sv: "ta bort", en: "remove")

    /// Finds each `a`, which a fix makes `b`.
    private func everyA(_ file: SourceFile, isSafe: Bool = true, as replacement: String = "b") -> [Diagnostic] {
        file.bytes.indices.filter { file.bytes[$0] == UInt8(ascii: "a") }.map { place in
            let range = SourceRange(place, place + 1)
            return Diagnostic(
                MendingTests.fault, at: range, fix: Fix(MendingTests.title, [Edit(range, replacement)], isSafe: isSafe))
        }
    }

    private func file(_ text: String) -> SourceFile { SourceFile(name: "a.yaml", text: text) }

    @Test func mendsAllThatIsApart() {
        let mended = Mending(makesAllFixes: false).mending(file("a-a-a")) { everyA($0) }
        #expect(mended.map { $0.file.text($0.file.range) } == "b-b-b" && mended?.count == 3)
    }

    @Test func mendsWhatTouchesInAnotherRound() {
        let mended = Mending(makesAllFixes: false).mending(file("xaay")) { everyA($0) }
        #expect(mended.map { $0.file.text($0.file.range) } == "xbby")
    }

    @Test func leavesUnsafeFixesUnlessAskedFor() {
        #expect(Mending(makesAllFixes: false).mending(file("a")) { everyA($0, isSafe: false) } == nil)
        #expect(Mending(makesAllFixes: true).mending(file("a")) { everyA($0, isSafe: false) }?.count == 1)
    }

    @Test func endsWhenFixesOnlyMakeRoomForThemselves() {
        #expect(Mending(makesAllFixes: false).mending(file("a")) { everyA($0, as: "aa") } == nil)
    }

    @Test func leavesAFixThatMakesAnError() {
        let mended = Mending(makesAllFixes: false).mending(file("a-a")) { file in
            let second = file.bytes.last == UInt8(ascii: "b")
            return everyA(file) + (second ? [Diagnostic(MendingTests.error, at: SourceRange(2, 3))] : [])
        }
        #expect(mended.map { $0.file.text($0.file.range) } == "b-a")
    }

    @Test(arguments: [
        "reservation:\n  - av: Nils Ek (S)\n    text: a-a\n", "yrkanden:\n  - a-a\n", "Sekretess: a-a\n",
        "paragrafer:\n  - protokollsanteckning: a-a\n",
    ])
    func leavesTheWordsOfOthers(_ text: String) {
        let file = file(text)
        let quoted = file.bytes.count - 4..<file.bytes.count
        let mended = Mending(makesAllFixes: true).mending(file) { file in
            everyA(file).filter { quoted.contains($0.range.start) }
        }
        #expect(mended == nil)
        #expect(Mending(makesAllFixes: true).mending(self.file("skäl: a-a\n")) { everyA($0) } != nil)
    }
}
