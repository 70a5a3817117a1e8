import Diagnostics
import Documents
import HouseStyles
import Schema
import Syntax
import Testing

@testable import Minutes

/// A source in which each filter has something of its own to take away, marked with a word that stands nowhere else.
struct WithholdingTests {
    private static let source = """
        paragraf: 214
        rubrik: Svar
        organ: hamnnämnden
        sammanträde: 2031-05-06
        sekretess:
          - gäller: markerad text
            grund: 21 kap. 1 § OSL
          - gäller: skäl
            grund: 26 kap. 1 § OSL
        avidentifiera:
          - namn: Bo Kanarienamn
            blir: sökanden
        beslut:
          - Avslag för ((Kanariespann / sökanden)) enligt Bo Kanarienamn.
          - punkt: Kanariepunkt ska betala.
            sekretess: 21 kap. 1 § OSL
        skäl: Kanarieavsnitt.
        bilagor:
          - titel: Kanariebilaga
            sekretess: 25 kap. 1 § OSL
        """
    private static let whole = "paragraf: 214\nrubrik: Kanarieallt\nsekretess: 21 kap. 1 § OSL\nbeslut: Kanarieallt."
    private static let canaries = [
        "marked-text": "kanariespann", "points": "kanariepunkt", "appendices": "kanariebilaga",
        "everything": "kanarieallt", "sections": "kanarieavsnitt", "names": "kanarienamn",
    ]

    @Test func hasACanaryForEachFilter() {
        #expect(Set(Withholding.filters.map { "\($0.name)" }) == Set(WithholdingTests.canaries.keys))
    }

    @Test(arguments: [source, whole]) func leavesNoCanaryOnThePublicPage(_ source: String) throws {
        #expect(try !words(of: source, by: Withholding.filters).contains("kanarie"))
        #expect(try item(source).edition(.public).value != nil)
    }

    /// Without one of the filters its canary is seen, and the last look at what is left refuses the page.
    @Test(arguments: Withholding.filters.indices) func seesTheCanaryOfAFilterThatIsLeftOut(_ place: Int) throws {
        let name = "\(Withholding.filters[place].name)"
        let source = name == "everything" ? WithholdingTests.whole : WithholdingTests.source
        let filters = Withholding.filters.filter { "\($0.name)" != name }
        let canary = try #require(WithholdingTests.canaries[name])
        #expect(try words(of: source, by: filters).contains(canary), "\(name)")
        let redaction = try redaction(of: source, by: filters)
        #expect(!redaction.secretsLeft(in: redaction.redacted).isEmpty, "\(name)")
    }

    /// Every key of the language: what stands below it is gone when all is withheld, whatever the key is.
    @Test func withholdsWhateverStandsBelowAnyKey() throws {
        for key in WithholdableKeys.ofItem.withholdable {
            let source = "paragraf: 214\nsekretess: 21 kap. 1 § OSL\n\(key.key): Kanarie Fågel (S)"
            let tree = SyntaxTree.parsing(SourceFile(name: "prov.yaml", text: source))
            let item = try #require(AgendaItem.reading(tree, in: .standard).value)
            let redaction = try #require(item.withheld).redaction
            guard case .mapping(let root)? = redaction.redacted.root else { continue }
            #expect(root.entries.map(\.key.text) == ["paragraf", "sekretess"], "\(key.key)")
        }
    }

    private func item(_ source: String) throws -> AgendaItem {
        let read = AgendaItem.reading(SyntaxTree.parsing(SourceFile(name: "prov.yaml", text: source)), in: .standard)
        #expect(!read.hasErrors)
        return try #require(read.value)
    }

    private func redaction(of source: String, by filters: [Withholding]) throws -> Redaction {
        let redaction = try #require(try item(source).withheld).redaction
        return Redaction(
            of: redaction.markings, redaction.keys, redaction.secrecy, redaction.pseudonyms, in: .standard, by: filters)
    }

    /// All that the page says that is made without the last look.
    private func words(of source: String, by filters: [Withholding]) throws -> String {
        let item = try item(source)
        let withheld = try #require(item.withheld)
        let tree = try redaction(of: source, by: filters).redacted
        let open = try #require(item.reread(from: tree, withheld).value)
        return PlainTexts(of: open.document(in: .standard, for: .public)).words.joined(separator: "\n").lowercased()
    }
}
