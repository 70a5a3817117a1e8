import Diagnostics
import Documents
import HouseStyles
import Schema
import Syntax
import TestSupport
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

    /// Each place of each kind of source, found in the declarations of the keys.
    @Test func leavesNoCanaryOfAnyPlaceOnThePublicPage() throws {
        let pages = try Aviary.whole.sources.map { source in
            let edition = try #require(source.read()?.edition(.public).value, "\(source)")
            return edition.document(in: .standard).everything
        }
        guard pages.joined(separator: "\n").holdsCanary else { return }
        for (source, page) in zip(Aviary.whole.sources, pages) {
            #expect(!page.holdsCanary, "\(source)\n\(source.text)")
        }
    }

    /// Without one of the filters its canaries are seen, wherever they are.
    @Test func seesTheCanaryOfAnyPlaceWhoseFilterIsLeftOut() throws {
        // Who was absent from a closed ballot is never printed, and who holds an office may be named elsewhere.
        let unseen = ["omröstning/frånvarande", "behandling/omröstning/frånvarande"].map { "item: \($0), sections" }
        for source in Aviary.whole.sources {
            let whole = try #require(source.read(), "\(source)")
            let withheld = try #require(whole.withheld, "\(source)")
            let old = withheld.redaction
            let filters = Withholding.filters.filter { "\($0.name)" != source.way.rawValue }
            let redaction = Redaction(
                of: old.markings, old.keys, old.secrecy, old.pseudonyms, in: .standard, by: filters)
            let isRefused = !redaction.secretsLeft(in: redaction.redacted).isEmpty
            let page = isRefused ? nil : whole.page(rereadFrom: redaction.redacted, withheld)
            #expect(
                isRefused || page?.holdsCanary == true || unseen.contains(source.name), "\(source)\n\(source.text)")
        }
    }

    /// What is no text cannot be withheld by itself: such a source is refused. All else can, in every way.
    @Test func knowsWhereNoTextCanBeWithheld() {
        let words = Aviary.whole.uninhabitable.compactMap {
            $0.split(separator: ", ").first?.split { ":/ ".contains($0) }.last
        }
        #expect(Set(words) == ["nummer", "fil", "tid", "telefon", "e-post", "överklagande"])
        #expect(Aviary.whole.sources.count > 1500)
        #expect(Set(Aviary.whole.sources.map(\.way)) == Set(CanarySource.Way.allCases))
        #expect(Set(CanarySource.Way.allCases.map(\.rawValue)) == Set(Withholding.filters.map { "\($0.name)" }))
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

extension CanarySource {
    fileprivate func read() -> Source? {
        Source.reading(
            SyntaxTree.parsing(SourceFile(name: "prov.yaml", text: text)), in: MeetingContext(style: .standard)
        ).value
    }
}

extension Source {
    fileprivate var withheld: Withheld? {
        switch self {
        case .item(let item): item.withheld
        case .document(let document): document.withheld
        }
    }

    /// All that the page says that is made of a tree without the last look.
    fileprivate func page(rereadFrom tree: SyntaxTree, _ withheld: Withheld) -> String? {
        switch self {
        case .item(let item):
            item.reread(from: tree, withheld).value?.document(in: .standard, for: .public).everything
        case .document(let document):
            document.reread(from: tree, withheld).value?.document(in: .standard, for: .public).everything
        }
    }
}

extension Document {
    /// Its words and the addresses that it links to.
    fileprivate var everything: String {
        let texts = PlainTexts(of: self)
        return (texts.words + texts.addresses).joined(separator: "\n")
    }
}
