import Diagnostics
import Documents
import Foundation
import HouseStyles
import Schema
import Syntax
import Testing

struct StyleTests {
    /// The folders of the styles that come with the program.
    private static let folders: [URL] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Styles").standardized
        let all = try? FileManager.default.contentsOfDirectory(at: root, includingPropertiesForKeys: nil)
        return (all ?? []).sorted { $0.path < $1.path }
    }()

    @Test func findsEveryStyle() {
        #expect(StyleTests.folders.map(\.lastPathComponent) == ["lovsala", "standard", "sundvik", "tallvik"])
    }

    @Test(arguments: StyleTests.folders) func readsWithoutFaults(_ folder: URL) throws {
        let data = try Data(contentsOf: folder.appending(path: "stil.yaml"))
        let tree = SyntaxTree.parsing(SourceFile(name: folder.lastPathComponent, bytes: Array(data)))
        let style = HouseStyle.reading(tree.value, over: .standard)
        #expect((tree.diagnostics + style.diagnostics).map { "\($0.fault.id)" } == [])
        let css = try Data(contentsOf: folder.appending(path: "stil.css"))
        #expect(style.value.with(template: nil, styleSheet: Array(css)).diagnostics.isEmpty)
    }

    @Test(arguments: Label.allCases) func standardNamesEverything(_ label: Label) {
        #expect(!HouseStyle.standard.label(label, body: "nämnden", to: "fullmäktige").isEmpty)
    }

    @Test(arguments: Sentence.allCases) func standardHasEverySentence(_ sentence: Sentence) {
        #expect(!HouseStyle.standard.sentence(sentence).isEmpty)
    }

    @Test(arguments: Part.allCases.filter { $0 != .freeSections }) func standardPrintsEveryPart(_ part: Part) {
        #expect(HouseStyle.standard.order.contains(part))
    }

    @Test func saysDatesInWordsAsASentenceDoes() throws {
        let day = try #require(Day(year: 2031, month: 5, day: 6))
        #expect(HouseStyle.standard.dateInSentence(day).plainText == "den 6\u{A0}maj\u{A0}2031")
        #expect(read("datum: siffror").value.dateInSentence(day).plainText == "2031-05-06")
    }

    @Test(arguments: [
        ("16.05", "punkt", "16.05"), ("kl. 16:05", "punkt", "16.05"), ("9.00", "kolon", "09:00"),
        ("16", "kolon", "16:00"),
    ]) func saysTimesAsTheHouseDoes(_ typed: String, _ style: String, _ printed: String) throws {
        let time = try #require(TimeOfDay(reading: typed))
        #expect(read("tid: \(style)").value.time(time) == .time(printed, iso: printed.replacing(".", with: ":")))
    }

    @Test(arguments: ["24.00", "16.5", "16.60", "16.00.00", "fyra", "", "."]) func knowsNoOtherTime(_ typed: String) {
        #expect(TimeOfDay(reading: typed) == nil)
    }

    @Test func keepsWhatAStyleDoesNotSay() {
        let style = read("rubriker:\n  beslut: BESLUT").value
        #expect(style.label(.decision) == [.text("BESLUT")])
        #expect(style.label(.matter) == HouseStyle.standard.label(.matter))
    }

    @Test(arguments: [
        ("unknown-label", "rubriker:\n  besluten: Beslut"),
        ("unknown-sentence", "meningar:\n  yrkanden: \"{av} yrkar.\""),
        ("unbalanced-template", "meningar:\n  yrkande: \"{av yrkar.\""),
        ("unbalanced-template", "meningar:\n  yrkande: \"{av} yrkar[ {yrkar}.\""),
        ("unknown-hole", "meningar:\n  yrkande: \"{vem} yrkar {yrkar}.\""),
        ("unknown-part", "ordning: [beslutt]"),
        ("part-left-out", "ordning: [beslut]"),
        ("part-given-twice", "ordning: [beslut, beslut]"),
        ("unknown-key", "rubrik: Beslut"),
        ("unknown-word", "datum: amerikanskt"),
        ("empty-style", "# ingenting"),
    ]) func reportsWhatIsWrong(_ id: String, _ source: String) {
        #expect(read(source).diagnostics.contains { "\($0.fault.id)" == id })
    }

    @Test func refusesAStyleSheetTooHeavyToMail() {
        let heavy = HouseStyle.standard.with(template: nil, styleSheet: Array(repeating: 32, count: 8_001))
        #expect(heavy.diagnostics.map { "\($0.fault.id)" } == ["style-sheet-too-long"])
    }

    private func read(_ text: String) -> Diagnosed<HouseStyle> {
        let tree = SyntaxTree.parsing(SourceFile(name: "stil.yaml", text: text))
        return HouseStyle.reading(tree.value, over: .standard)
    }
}

struct SentenceTests {
    @Test func fillsHolesAndLeavesOutWhatIsEmpty() throws {
        let template = try SentenceTemplate(reading: "Mot beslutet[ i {gäller}] reserverar sig {av}.")
        #expect(template.filled(["av": [.text("Edvin")]]) == [.text("Mot beslutet reserverar sig Edvin.")])
        #expect(
            template.filled(["av": [.text("Edvin")], "gäller": [.text("punkt 3")]])
                == [.text("Mot beslutet i punkt 3 reserverar sig Edvin.")])
    }

    @Test func beginsWithACapital() {
        let style = HouseStyle.standard
        let people = style.clause(.partyMembers, ["partier": [.text("KD")]])
        #expect(
            style.sentence(.disqualified, ["av": people]) == [.text("Ledamöterna från KD anmäler jäv och deltar inte.")]
        )
    }
}

struct DiaryNumberPatternTests {
    @Test(arguments: [
        ("n-åå-B", "417-31-HAMN", true), ("n-åå-B", "417/31", false), ("B n/åååå", "KS 173/2016", true),
        ("B n/åååå", "KS 173/16", false), ("n.n.n-n/åååå", "1.5.1-173/2016", true),
        ("n.n.n-n/åååå", "1.5.1.-171/2016", false), ("B-åååå-n", "HAMN-2031-00417", true),
    ]) func knowsItsOwn(_ pattern: String, _ number: String, _ fits: Bool) {
        #expect(DiaryNumberPattern(pattern).matches(number) == fits)
    }
}
