import Diagnostics
import Foundation
import Testing

/// What programs read.
struct ReporterTests {
    private static let fault = Fault(
        "doubled-word", .warning, Wording(sv: "«» står två gånger", en: "«» stands twice"),
        remedy: Wording(sv: "ta bort det ena", en: "remove one"))
    private static let text = "skäl: å å, och: 100%\n"
    private static let file = SourceFile(name: "hamn å,1:2/a%.yaml", text: text)
    private static let found = [
        Diagnostic(
            fault, at: SourceRange(7, 12), fix: Fix(Wording(sv: "ta", en: "take"), [Edit(SourceRange(9, 12), "")]))
    ]

    private func report(
        _ reporter: Reporter, _ files: [(SourceFile, [Diagnostic])], _ language: Language = .swedish
    ) -> String {
        let manner = Manner(language)
        let reports = files.map { reporter.report($0.1, $0.0, manner) }.filter { !$0.isEmpty }
        return reporter.opening([RuleNote(ReporterTests.fault)], manner) + reports.joined(separator: reporter.separator)
            + reporter.closing
    }

    @Test func writesALineForEachFinding() {
        #expect(
            report(.concise, [(ReporterTests.file, ReporterTests.found)])
                == "hamn å,1:2/a%.yaml:1:7: varning: 'å å' står två gånger [doubled-word]\n")
    }

    @Test func escapesCommandsForGitHub() {
        let source = SourceFile(name: "a,b:c%.yaml", text: "x: 5% och\n")
        let found = [Diagnostic(ReporterTests.fault, at: SourceRange(3, 5))]
        #expect(
            report(.github, [(source, found)])
                == "::warning file=a%2Cb%3Ac%25.yaml,line=1,col=4,endColumn=5,title=doubled-word::"
                + "'5%25' står två gånger; ta bort det ena\n")
    }

    @Test(arguments: [Reporter.json, .gitlab, .sarif])
    func writesJSONHoweverManyFilesThereAre(_ reporter: Reporter) throws {
        for count in 0...2 {
            let files = (0..<count).map {
                (SourceFile(name: "\($0).yaml", text: ReporterTests.text), ReporterTests.found)
            }
            let text = report(reporter, files)
            let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
            let list = (value as? [String: Any])?["runs"].flatMap { ($0 as? [[String: Any]])?[0]["results"] } ?? value
            #expect((list as? [Any])?.count == count, "\(reporter.name)")
        }
    }

    @Test func encodesPathsInSARIF() {
        let text = report(.sarif, [(ReporterTests.file, ReporterTests.found)])
        #expect(text.contains(#""uri": "hamn%20%C3%A5%2C1%3A2/a%25.yaml""#))
        #expect(text.contains(#""columnKind": "unicodeCodePoints""#))
        #expect(text.contains(#""insertedContent""#))
    }

    @Test func keepsFingerprintsWhenLinesMove() {
        let moved = SourceFile(name: ReporterTests.file.name, text: "# en rad till\n" + ReporterTests.text)
        let found = [Diagnostic(ReporterTests.fault, at: SourceRange(21, 26))]
        for reporter in [Reporter.json, .gitlab, .sarif] {
            let texts = [
                report(reporter, [(ReporterTests.file, ReporterTests.found)]), report(reporter, [(moved, found)]),
            ]
            let prints = texts.map { text in
                text.split(separator: "\n").filter { $0.contains("@hamn") }
            }
            #expect(prints[0] == prints[1] && prints[0].count == 1, "\(reporter.name)")
        }
    }

    @Test(arguments: Reporter.all.filter { "\($0.name)" != "full" })
    func showsNothingOfAFileThatWithholds(_ reporter: Reporter) {
        let secret = SourceFile(name: "hamn/012-vite-for-kim.yaml", text: "sekretess: 1\nskäl: zebra zebra\n")
        let range = SourceRange(20, 31)
        let fix = Fix(Wording(sv: "ta", en: "take"), [Edit(range, "zebra")])
        let found = [
            Diagnostic(
                ReporterTests.fault, at: range, facts: [.number(4711), .published(["zebra"])], related: range, fix: fix)
        ]
        let text = report(reporter, [(secret, found)])
        #expect(!text.contains("zebra") && !text.contains("kim") && !text.contains("4711"), "\(text)")
        #expect(text.contains("doubled-word"))
    }
}
