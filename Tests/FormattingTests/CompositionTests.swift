import Diagnostics
import Formatting
import Foundation
import Testing
import Workspace

struct CompositionTests {
    /// Every letter of U+00C0 to U+017F that Unicode can divide, held against Foundation.
    @Test func composesEveryLetterOfTheLatinAlphabets() throws {
        var count = 0
        for number in 0xC0...0x17F {
            let letter = String(try #require(Unicode.Scalar(UInt32(number))))
            let parts = letter.decomposedStringWithCanonicalMapping
            guard parts.unicodeScalars.count == 2 else { continue }
            count += 1
            let text = try #require(try formatted("k: \(parts)\n"))
            #expect(Array(text.utf8) == Array("k: \(letter)\n".utf8))
        }
        #expect(count > 150)
    }

    @Test func leavesWhatTheTableDoesNotHave() throws {
        for text in ["x\u{302}", "a\u{323}", "\u{302}", "å\u{301}"] {
            #expect(try formatted("k: z\(text)\n")?.utf8.elementsEqual("k: z\(text)\n".utf8) == true)
        }
    }

    @Test func tellsOfWhatItLeaves() {
        let file = SourceFile(name: "a.yaml", text: "# å\nk: e\u{301}, x\u{302}\n")
        let source = FormattedSource.formatting(file) { SourceKind(ofFile: "a.yaml").grammar(of: $0) }
        #expect(source.diagnostics.map { "\($0.fault.id)" } == ["decomposed-character"])
        #expect(source.diagnostics.allSatisfy { $0.severity == .warning && source.file.text($0.range) == "\u{302}" })
    }
}
