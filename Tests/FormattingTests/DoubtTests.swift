import Diagnostics
import Formatting
import Testing
import Workspace

/// What the formatter leaves as it is because it does not know, or does not trust itself to say, the same.
struct DoubtTests {
    @Test func trustsNothingThatDoesNotReadBackTheSame() {
        let line = Modeline(path: "protokoll.schema.json\nparagraf: 7")
        #expect(throws: Unsure.self) { try formatted("rubrik: 'x'\n", modeline: line) }
    }

    @Test func findsTwoKeysThatDifferOnlyInHowTheirLettersAreWritten() {
        let file = SourceFile(name: "prov.yaml", text: "paragraf: 1\nl\u{E4}ge: Kajen\nla\u{308}ge: Bryggan\n")
        let source = FormattedSource.formatting(file) { SourceKind.source.grammar(of: $0) }
        #expect(source.result == .faulty)
        let report = Reporter.full.report(source.diagnostics, source.file, Manner(.swedish))
        #expect(report.hasPrefix("prov.yaml:3:1: fel: 'läge' står två gånger"))
    }

    @Test(arguments: [
        "", "\n\n", "   ", "\u{FEFF}", "\r", "# Bara en kommentar.   \n", "  # Indragen.\r\n", "---\n",
        "- en\n-   lista\n",
        "bara text   \n",
    ]) func leavesAFileWithoutKeysAsItIs(_ text: String) throws {
        #expect(try formatted(text) == text)
    }

    @Test(arguments: [
        "rubrik: 'Ö'\nparagraf: 1", "rubrik: Ö\r\nparagraf: 1\r\n", "\u{FEFF}rubrik: Ö\nparagraf: 1\n",
        "rubrik: Ö\rparagraf: 1\r", "\u{FEFF}rubrik: O\u{308}\r\nparagraf: 1",
    ]) func writesEveryKindOfLineEndAlike(_ text: String) throws {
        #expect(try formatted(text) == "paragraf: 1\nrubrik: Ö\n")
    }
}
