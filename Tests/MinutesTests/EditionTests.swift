import Diagnostics
import Documents
import HouseStyles
import Minutes
import Syntax
import Testing

struct EditionTests {
    @Test func tellsOfASecretItemOnlyItsNumberAndTheGround() throws {
        let page = try page(secret, .public)
        #expect(page.contains("§\u{A0}223 Ärende som omfattas av sekretess"))
        #expect(page.contains("Innehållet omfattas av sekretess enligt 26\u{A0}kap.\u{A0}1\u{A0}§ OSL."))
        #expect(page.contains("Hamnnämnden, 6\u{A0}maj\u{A0}2031"))
        for word in ["Kanarie", "Almgren", "417-31", "Beslut", "Akten"] { #expect(!page.contains(word), "\(word)") }
    }

    @Test func printsASecretItemWholeInTheCompleteEditionAndSaysSo() throws {
        let page = try page(secret, .complete)
        #expect(page.contains("som inte är offentliga: 26\u{A0}kap.\u{A0}1\u{A0}§ OSL. Den får inte publiceras."))
        for word in ["§\u{A0}223 Kanarie", "Almgren", "417-31", "Akten"] { #expect(page.contains(word), "\(word)") }
    }

    @Test func isTheSameInBothEditionsWhenNothingIsWithheld() throws {
        let open = secret.replacing("sekretess: 26 kap. 1 § OSL\n", with: "")
        #expect(try page(open, .public) == page(open, .complete))
    }

    @Test(arguments: [
        "26 kap. 1 § OSL", "25 kap. 1 a § OSL", "21 kap. 1 § och 26 kap. 1 § OSL", "26 kap 1§ OSL",
        "19 kap. 1 och 3 §§ offentlighets- och sekretesslagen (2009:400)", "31 kap. 16 § första stycket 2 p. OSL",
        "OSL 18 kap. 8 §", "21 kap. 1–3 §§, 26 kap. 1 § samt 39 kap. 2 § andra stycket OSL",
    ]) func knowsAGround(_ text: String) { #expect(LegalGround(text) != nil) }

    @Test(arguments: [
        "", "OSL", "26 kap. OSL", "26 kap. 1 §", "1 § OSL", "av hänsyn till Kim Ek", "26 kap. 1 § OSL Kim Ek",
        "45 kap. 1 § OSL", "26 kap. § OSL", "26 kap. 1 § och OSL", "26 kap. 1 § 26 kap. 2 § OSL", "kap. 1 § OSL",
        "26 kap. 1 § GDPR", "26 kap. 1 OSL",
    ]) func takesNothingElseForAGround(_ text: String) { #expect(LegalGround(text) == nil) }

    @Test func keepsANumberOfAGroundWithItsSign() {
        #expect(
            LegalGround("25 kap  1 a §,  26 kap. 1§ första stycket 2 p. OSL")?.text
                == "25\u{A0}kap\u{A0}1\u{A0}a\u{A0}§, 26\u{A0}kap.\u{A0}1\u{A0}§ första stycket 2\u{A0}p. OSL")
    }

    private let secret = """
        paragraf: 223
        rubrik: Kanarie
        dnr: 417-31-HAMN
        organ: hamnnämnden
        sammanträde: 2031-05-06
        sekretess: 26 kap. 1 § OSL
        beslut: Tova Almgren (S) får en plats.
        expedieras: Akten
        """

    private func page(_ source: String, _ kind: EditionKind) throws -> String {
        let tree = SyntaxTree.parsing(SourceFile(name: "prov.yaml", text: source))
        let item = try #require(AgendaItem.reading(tree, in: .standard).value)
        let document = try #require(item.edition(kind).value).extract(in: .standard)
        return document.blocks.flatMap(\.lines).joined(separator: "\n")
    }
}
