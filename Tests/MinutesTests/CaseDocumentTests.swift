import Diagnostics
import Documents
import HouseStyles
import Minutes
import Syntax
import Testing

struct CaseDocumentTests {
    @Test(arguments: DocumentKind.allCases) func tellsADocumentFromAParagraph(_ kind: DocumentKind) throws {
        let source = try #require(
            read("SLAG: \(kind.key)\nrubrik: Nytt namn på kajen\ntext: Kajen får heta Norra.").value)
        guard case .document(let document) = source else {
            Issue.record("the source is a document")
            return
        }
        #expect(document.kind == kind)
        #expect(source.number == nil)
    }

    @Test func takesEverythingElseForAParagraph() throws {
        let source = try #require(read("paragraf: 7\nslag: information\nrubrik: Kajen\ntext: Kajen är klar.").value)
        #expect(source.number == "7")
    }

    @Test func saysWhatItIsAboveItsTitle() throws {
        let source = try #require(
            read(
                "slag: tjänsteskrivelse\nrubrik: Nytt namn\ntext: |\n  Inledning.\n\n  ## Bakgrund\n\n  Kajen har inget namn."
            )
            .value)
        let document = try #require(source.edition(.public).value).document(in: .standard)
        #expect(document.title == "Tjänsteskrivelse: Nytt namn")
        #expect(
            document.blocks.flatMap(\.lines) == [
                "Tjänsteskrivelse", "Nytt namn", "Inledning.", "Bakgrund", "Kajen har inget namn.",
            ])
    }

    private func read(_ text: String) -> Diagnosed<Source?> {
        Source.reading(
            SyntaxTree.parsing(SourceFile(name: "prov.yaml", text: text)), in: MeetingContext(style: .standard))
    }
}

extension Block {
    /// The text of each heading and paragraph, in order.
    var lines: [String] {
        switch self {
        case .heading(level: _, let inlines, anchor: _), .paragraph(let inlines, role: _, anchor: _):
            [inlines.plainText]
        case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.lines) }
        case .quote(let blocks): blocks.flatMap(\.lines)
        case .fields(let values): values.map { "\($0.name): \($0.value.plainText)" }
        case .section(let section): section.blocks.flatMap(\.lines)
        case .code, .thematicBreak, .table: []
        }
    }
}
