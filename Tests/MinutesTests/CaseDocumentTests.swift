import Diagnostics
import Documents
import HouseStyles
import Minutes
import Syntax
import Testing

struct CaseDocumentTests {
    @Test(arguments: DocumentKind.allCases) func tellsADocumentFromAParagraph(_ kind: DocumentKind) throws {
        let source = try #require(read("'SLAG': \(kind.key)\nrubrik: Nytt namn\ntext: Kajen får heta Norra.").value)
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
        let page = try page("slag: tjänsteskrivelse\nrubrik: Nytt namn\ntext: |\n  Först.\n\n  ## Bakgrund\n\n  Sedan.")
        #expect(page.title == "Tjänsteskrivelse: Nytt namn")
        #expect(lines(page) == ["Tjänsteskrivelse", "Nytt namn", "Först.", "Bakgrund", "Sedan."])
    }

    @Test func saysWhatItIsOnceInTheTitleOfTheWindow() throws {
        let page = try page("slag: yttrande\nstatus: antaget\nrubrik: Yttrande över plan\ntext: Ja.")
        #expect(page.title == "Yttrande över plan")
    }

    @Test(arguments: [
        ("utkast", "Hamnnämnden föreslås lämna följande yttrande:"),
        ("förslag", "Hamnnämnden föreslås lämna följande yttrande:"),
        ("antaget", "Hamnnämnden lämnar följande yttrande:"),
    ]) func saysWhetherAnOpinionIsGiven(_ status: String, _ sentence: String) throws {
        let page = try page("slag: yttrande\nstatus: \(status)\norgan: hamnnämnden\nrubrik: Svar\ntext: Ja.")
        #expect(lines(page).suffix(2) == [sentence, "Ja."])
        #expect(lines(page).contains { $0.hasPrefix("Utkast.") } == (status == "utkast"))
    }

    @Test func namesTheBoardOnceWhenItIsTheRecipient() throws {
        let page = try page("slag: tjänsteskrivelse\norgan: hamnnämnden\ntill: Hamnnämnden\nrubrik: Svar\ntext: Ja.")
        #expect(lines(page) == ["Tjänsteskrivelse", "Till: Hamnnämnden", "Svar", "Ja."])
    }

    @Test func tellsHowToReachAnOfficer() throws {
        let page = try page(
            """
            slag: tjänsteskrivelse
            rubrik: Svar
            handläggare:
              - Elin Falk, utredare
              - namn: Amir Rostami
                telefon: 0123-45 67 12
                e-post: amir@lovsala.example
            text: Ja.
            """)
        guard case .section(let head)? = page.blocks.first, case .fields(let facts) = head.blocks[1] else {
            Issue.record("the head has facts")
            return
        }
        #expect(
            facts == [
                NamedValue(
                    "Handläggare",
                    [
                        .text("Elin Falk, utredare"), .lineBreak, .text("Amir Rostami"), .lineBreak,
                        .text("Telefon: 0123-45 67 12"), .lineBreak, .text("E-post: "),
                        .link([.text("amir@lovsala.example")], to: "mailto:amir@lovsala.example"),
                    ])
            ])
    }

    @Test(arguments: [
        ("Berit Stav, hamnchef", ["Berit Stav", "Hamnchef"]),
        ("Petra Lindh (S), ordförande", ["Petra Lindh (S)", "Ordförande"]),
        ("Petra Lindh (S)", ["Petra Lindh (S)"]), ("ordförande", ["Ordförande"]),
        ("Vice ordförande", ["Vice ordförande"]),
    ]) func setsNameAndTitleUnderALine(_ line: String, _ printed: [String]) throws {
        let page = try page("slag: tjänsteskrivelse\nrubrik: Svar\ntext: Ja.\nunderskrifter: \(line)")
        guard case .section(let section)? = page.blocks.last,
            case .paragraph(let inlines, role: let role, anchor: _)? = section.blocks.first
        else {
            Issue.record("the page ends with signatures")
            return
        }
        #expect(role == "underskrift")
        #expect(inlines.split(separator: .lineBreak).map { Array($0).plainText } == printed)
    }

    @Test func namesWhoHasARoleByTheRoster() throws {
        let context = boardContext()
        let read = read(
            "slag: yttrande\nstatus: antaget\nrubrik: Svar\ntext: Ja.\nunderskrifter: ordförande", in: context)
        let page = try #require(read.value?.edition(.public).value).document(in: context.style)
        #expect(lines(page).suffix(2) == ["Ja.", "Ruben Sköld (C) Ordförande"])
    }

    @Test func takesTheBoardFromTheFileOfTheBody() throws {
        let context = boardContext()
        let read = read("slag: yttrande\nstatus: förslag\nrubrik: Svar\ntext: Ja.", in: context)
        #expect(read.diagnostics.map { "\($0.fault.id)" } == Array(repeating: "missing-in-head", count: 3))
        let page = try #require(read.value?.edition(.public).value).document(in: context.style)
        #expect(lines(page).contains("Hamnnämnden föreslås lämna följande yttrande:"))
        #expect(lines(page).contains("Kommun: Lövsala kommun"))
    }

    @Test func placesAFreeSectionAfterTheTextOrTheKeyThatItNames() throws {
        let page = try page(
            """
            slag: tjänsteskrivelse
            rubrik: Svar
            text: Ja.
            underlag: Motion
            avsnitt:
              - rubrik: Sist
                text: Fyra.
                efter: underlag
              - rubrik: Först
                text: Två.
            """)
        #expect(lines(page).suffix(7) == ["Ja.", "Först", "Två.", "Beslutsunderlag", "Motion", "Sist", "Fyra."])
    }

    @Test func takesOrderAndNamesFromTheStyle() throws {
        let style = try style(
            """
            handlingar:
              tjänsteskrivelse:
                ordning: [underskrifter, text, sammanfattning, förslag, underlag, reservation, särskilt uttalande,
                  protokollsanteckning, ersättaryttrande, röstförklaring, bilagor, expedieras, för verkställighet,
                  för kännedom, delges, kungörs]
                rubriker:
                  förslag: Förvaltningens förslag
            """)
        let source = "slag: tjänsteskrivelse\nrubrik: Svar\ntext: Ja.\nförslag: Bifall.\nunderskrifter: hamnchef"
        let page = try page(source, in: style)
        #expect(lines(page).suffix(4) == ["Hamnchef", "Ja.", "Förvaltningens förslag", "Bifall."])
        #expect(style.label(.proposal).plainText == "Förslag till beslut")
    }

    @Test func givesEachSectionAnAddressOfItsOwn() throws {
        let page = try page(
            "slag: yttrande\nstatus: antaget\nrubrik: Svar\ntext: |\n  ## A\n\n  Ett.\n\n  ## B\n\n  Två.")
        let anchors = page.blocks.compactMap { block in
            if case .section(let section) = block { section.anchor?.text } else { nil }
        }
        #expect(anchors == ["yttrande-avsnitt", "yttrande-avsnitt-2"])
    }

    @Test func keepsASecretDocumentFromThePublic() throws {
        let source = "slag: tjänsteskrivelse\nrubrik: Svar\nsekretess: 21 kap. 1 § OSL\ntext: Ja."
        let document = try #require(read(source).value)
        let open = try #require(document.edition(.public).value).document(in: .standard)
        #expect(open.title == "Tjänsteskrivelse")
        #expect(
            lines(open) == [
                "Tjänsteskrivelse", "Ärende som omfattas av sekretess",
                "Innehållet omfattas av sekretess enligt 21\u{A0}kap.\u{A0}1\u{A0}§ OSL.",
            ])
        let page = try #require(document.edition(.complete).value).document(in: .standard)
        #expect(lines(page).contains { $0.hasSuffix("21\u{A0}kap.\u{A0}1\u{A0}§ OSL. Den får inte publiceras.") })
    }

    private func read(_ text: String, in context: MeetingContext) -> Diagnosed<Source?> {
        Source.reading(SyntaxTree.parsing(SourceFile(name: "prov.yaml", text: text)), in: context)
    }

    private func read(_ text: String, in style: HouseStyle = .standard) -> Diagnosed<Source?> {
        read(text, in: MeetingContext(style: style))
    }

    @Test func takesTheNameAndTheTitleOfAnOfficerFromTheFileOfTheBody() throws {
        let text = "namn: hamnnämnden\nledamöter: [Tova Almgren (S)]\ntjänstemän:\n  - Elin Falk, utredare\n"
        let body = Body.reading(SyntaxTree.parsing(SourceFile(name: "organ.yaml", text: text)), in: .standard)
        let context = MeetingContext(style: .standard, body: body.value)
        let source =
            "slag: tjänsteskrivelse\nrubrik: Svar\ndnr: 1-31-HAMN\ndatum: 2031-05-06\nhandläggare:\n"
            + "  - namn: Falk\n    telefon: 0123-45 67 12\n  - namn: Amir Rostami\n    titel: jurist\ntext: Ja.\n"
        let read = Source.reading(
            SyntaxTree.parsing(SourceFile(name: "prov.yaml", text: source)), in: context)
        let page = try #require(read.value?.edition(.public).value).document(in: .standard)
        #expect(
            lines(page).contains(
                "Handläggare: Elin Falk, utredare Telefon: 0123-45 67 12 Amir Rostami, jurist"), "\(lines(page))")
    }

    /// The harbour board, by its file.
    private func boardContext() -> MeetingContext {
        let text =
            "namn: hamnnämnden\nkommun: Lövsala kommun\nledamöter:\n  - Ruben Sköld (C), ordförande\n  - Tova Almgren (S)\n"
        let body = Body.reading(SyntaxTree.parsing(SourceFile(name: "organ.yaml", text: text)), in: .standard)
        return MeetingContext(style: .standard, body: body.value)
    }

    private func page(_ text: String, in style: HouseStyle = .standard) throws -> Document {
        let made = read(text, in: style)
        #expect(made.diagnostics.allSatisfy { $0.severity == .warning })
        return try #require(made.value?.edition(.public).value).document(in: style)
    }

    private func style(_ text: String) throws -> HouseStyle {
        let tree = SyntaxTree.parsing(SourceFile(name: "stil.yaml", text: text.replacing(",\n      ", with: ",")))
        let read = HouseStyle.reading(tree.value, over: .standard)
        try #require(tree.diagnostics.isEmpty && read.diagnostics.isEmpty)
        return read.value
    }

    private func lines(_ page: Document) -> [String] { page.blocks.flatMap(\.lines) }
}

extension Block {
    /// The text of each heading, paragraph and fact, in order.
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
