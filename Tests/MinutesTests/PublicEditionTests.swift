import Diagnostics
import Documents
import HouseStyles
import Minutes
import Syntax
import Testing

/// What the public reads, line by line, and what it is refused.
struct PublicEditionTests {
    @Test(arguments: [
        ("Avslag för ((Kim Ek / sökanden)).", "Avslag för sökanden."),
        ("Avslag för ((Kim Ek)).", "Avslag för [uppgift utelämnad]."),
        ("Avslag för ((Kim Ek (född 1970) / sökanden (vuxen))).", "Avslag för sökanden (vuxen)."),
        ("|\n  Avslag för ((Kim\n  Ek /\n  sökanden)) nu.", "Avslag för sökanden nu."),
        ("Avslag för ((Kim/Ek)).", "Avslag för [uppgift utelämnad]."),
        ("Avslag för *((Kim Ek))* och **((Bo Alm / grannen))**.", "Avslag för [uppgift utelämnad] och grannen."),
        ("Avslag för ((*Kim* Ek / *sökanden*)).", "Avslag för sökanden."),
        ("Avslag för [((Kim Ek / sökanden))](https://lovsala.example/1).", "Avslag för sökanden."),
        ("Avslag, se [ansökan](https://lovsala.example/((kim-ek / 4711))).", "Avslag, se ansökan."),
        ("Avslag för ((Kim Ek))(enligt ansökan).", "Avslag för [uppgift utelämnad](enligt ansökan)."),
    ]) func masksASpan(_ text: String, _ expected: String) throws {
        let source = "sekretess:\n  gäller: markerad text\n  grund: 21 kap. 1 § OSL\nbeslut: " + text
        let text = try lines(source)
        #expect(text.contains(expected), "\(text)")
    }

    @Test func masksSpansInTablesListsAndNotes() throws {
        let text = try lines(
            """
            sekretess:
              gäller: markerad text
              grund: 21 kap. 1 § OSL
            beslut: Avslag.
            ärendet: |
              - Sökanden ((Kim Ek)) bor här.[^((Ek))]

              | Vem | Plats |
              | --- | --- |
              | ((Kim Ek / sökanden)) | 4 |

              [^((Ek))]: Enligt ((Kim Ek / sökanden)) själv.
            """)
        #expect(text.contains("Sökanden [uppgift utelämnad] bor här."))
        #expect(text.contains("Vem | Plats") && text.contains("sökanden | 4"))
        #expect(text.contains("Enligt sökanden själv."))
    }

    @Test func countsAMaskedVoter() throws {
        let text = try lines(
            """
            sekretess:
              gäller: markerad text
              grund: 21 kap. 1 § OSL
            beslut: Avslag.
            omröstning:
              ja för: bifall
              nej för: avslag
              ja: Tova Almgren (S), ((Kim Ek / en ledamot)) (M) och ((Bo Sten)) (V)
              nej: [Edvin Krantz (L)]
            """)
        #expect(text.contains("Ja | 3 | Tova Almgren (S), en ledamot (M) och [uppgift utelämnad] (V)"))
    }

    @Test(arguments: [
        "omröstning:\n  ja för: bifall\n  nej för: avslag\n  ja: ((5))\n  nej: 4\n  bilaga: 2",
        "omröstning:\n  ja för: a\n  nej för: b\n  ja: ((Kim Ek / en, två)) (S)\n  nej: 0",
        "anmälningar:\n  - punkt: En skrivelse\n    datum: ((2031-04-22))",
        "bilagor:\n  - titel: Intyg\n    nummer: ((7))", "överklagande: ((laglighetsprövning))",
        "skäl: Se noten ((Kim / här[^1])).",
        "skäl: Se ((Kim / <b>här</b>)).", "skäl: Se ((Kim / [här](javascript:x))).",
    ]) func refusesASpanWhereNothingCanBeMasked(_ key: String) throws {
        let source = "sekretess:\n  gäller: markerad text\n  grund: 21 kap. 1 § OSL\nbeslut: Avslag.\n" + key
        #expect(throws: Refusal(ids: ["unreadable-without-secret"])) { try lines(source) }
    }

    @Test func takesTheAuthorsWordsForAMask() throws {
        let source =
            "sekretess:\n  gäller: markerad text\n  grund: 21 kap. 1 § OSL\n  i stället: N.N.\nbeslut: Avslag för ((Kim Ek))."
        #expect(try lines(source).contains("Avslag för N.N.."))
    }

    @Test func withholdsSectionsUnderTheirHeadings() throws {
        let text = try lines(
            """
            dnr: 417-31-HAMN
            sekretess:
              - gäller: [ärendet, underlag]
                grund: 26 kap. 1 § OSL
              - gäller: [yrkanden, dnr]
                grund: 25 kap. 1 § OSL
                i stället: Yrkandena är hemliga.
            beslut: Avslag.
            ärendet: Kanarie ett.
            underlag: [Kanarie två, Kanarie tre]
            yrkanden:
              - av: Tova Almgren (S)
                yrkar: kanarie fyra
            beslutsgång: Ordföranden frågar.
            """)
        #expect(!text.joined().lowercased().contains("kanarie") && !text.joined().contains("417"))
        let page = text.joined(separator: "\n")
        #expect(
            page.contains("Ärendet\n[Uppgift utelämnad, 26\u{A0}kap.\u{A0}1\u{A0}§ OSL]\nBeslutsunderlag\n[Uppgift"))
        #expect(
            page.contains("Yrkanden\nYrkandena är hemliga.\nBeslutsgång")
                || page.contains("Yrkande\nYrkandena är hemliga.\nBeslutsgång"))
        #expect(page.contains("Dnr: Yrkandena är hemliga."))
        #expect(
            page.contains(
                "Uppgifter som omfattas av sekretess enligt 26\u{A0}kap.\u{A0}1\u{A0}§ OSL och 25\u{A0}kap.\u{A0}1\u{A0}§ OSL är utelämnade."
            ))
    }

    /// Each key that a document in a matter has and a § has not.
    @Test(arguments: [
        ("handläggare", "Handläggare", "Kanarie Fågel, kanarie"), ("förvaltning", "Förvaltning", "Kanarie"),
        ("enhet", "Avdelning", "Kanarie"), ("adress", "Adress", "[Kanarie, Kanarie]"), ("till", "Till", "Kanarie"),
        ("ert dnr", "Ert dnr", "Kanarie"), ("dnr", "Dnr", "Kanarie"), ("underskrifter", "", "Kanarie Fågel, kanarie"),
        ("text", "", "Kanarie."),
    ]) func withholdsAKeyOfADocument(_ key: String, _ label: String, _ value: String) throws {
        let keys = ["dnr", "text"].filter { $0 != key }.map { "\($0): 417-31-HAMN\n" }.joined()
        let head = "slag: tjänsteskrivelse\nrubrik: Svar\ndatum: 2031-04-22\norgan: hamnnämnden\n"
        let source = head + keys + "sekretess:\n  gäller: \(key)\n  grund: 21 kap. 1 § OSL\n\(key): \(value)\n"
        let tree = SyntaxTree.parsing(SourceFile(name: "prov.yaml", text: source))
        let read = CaseDocument.reading(tree, as: .memorandum, in: MeetingContext(style: .standard))
        #expect(!read.hasErrors)
        let edition = try #require(read.value).edition(.public).value
        let page = try #require(edition).page(in: .standard)
        let lines = page.blocks.flatMap(\.wholeLines)
        let words = "[Uppgift utelämnad, 21\u{A0}kap.\u{A0}1\u{A0}§ OSL]"
        #expect(lines.contains { $0 == (label.isEmpty ? words : "\(label): \(words)") }, "\(lines)")
        #expect(!lines.joined().contains("Kanarie"))
    }

    @Test func withholdsAKeyInAllRounds() throws {
        let text = try lines(
            """
            sekretess:
              gäller: yrkanden
              grund: 26 kap. 1 § OSL
            beslut: Avslag.
            behandling:
              - yrkanden: Kanarie yrkar ett.
                beslutsgång: Först frågas.
              - yrkanden: Kanarie yrkar två.
                beslutsgång: Sedan avgörs.
            """)
        #expect(!text.joined().contains("Kanarie"))
        #expect(text.contains("Först frågas.") && text.contains("Sedan avgörs."))
    }

    @Test func withholdsTheWholeHandlingHoweverItIsWritten() throws {
        let secrecy = "sekretess:\n  gäller: behandling\n  grund: 26 kap. 1 § OSL\nbeslut: Avslag.\n"
        for handling in ["yrkanden: Kanarie.\nbeslutsgång: Kanarie.", "behandling:\n  - yrkanden: Kanarie.\n"] {
            let text = try lines(secrecy + handling)
            #expect(!text.joined().contains("Kanarie") && text.contains("Utelämnat"))
        }
    }

    @Test func showsWhatIsToBeShownOfASecretItem() throws {
        let text = try lines(
            """
            dnr: 417-31-HAMN
            sekretess:
              gäller: paragrafen
              grund: 26 kap. 1 § OSL
              rubrik: Ansökan om båtplats
              visa: [dnr, delges]
            beslut: Kanarie får avslag.
            delges: Sökanden
            kungörs: Kanarie
            """)
        #expect(text.contains("§\u{A0}214 Ansökan om båtplats") && text.contains("Dnr: 417-31-HAMN"))
        #expect(text.contains("Sökanden") && !text.joined().contains("Kanarie"))
    }

    @Test func replacesPointsAndAppendicesAndKeepsTheirNumbers() throws {
        let text = try lines(
            """
            beslut:
              - Nämnden avslår ansökan.
              - punkt: Kanarie får avslag.
                nummer: 7b
                punkter: [Kanarie igen.]
                sekretess: 26 kap. 1 § OSL
              - punkt: Kanarie ska betala.
                sekretess: 21 kap. 1 § OSL
                i stället: Sökanden ska betala.
            bilagor:
              - titel: Kanaries intyg
                nummer: 3
                fil: kanarie.pdf
                sekretess: 25 kap. 1 § OSL
            """)
        #expect(!text.joined().lowercased().contains("kanarie"))
        #expect(text.contains("[Uppgift utelämnad, 26\u{A0}kap.\u{A0}1\u{A0}§ OSL]"))
        #expect(
            text.contains("Sökanden ska betala.")
                && text.contains("[Uppgift utelämnad, 25\u{A0}kap.\u{A0}1\u{A0}§ OSL]"))
    }

    /// Each way in which a public page could show what is secret elsewhere.
    @Test(arguments: [
        "skäl: Bo Kvistgrén har hörts.", "skäl: BO KVISTGRÉN har hörts.", "skäl: Bo *Kvistgrén* har hörts.",
        "skäl: Kvistgrénska gården.", "skäl: Bo Kvistgre\u{301}n.", "skäl: Skriv till bo.kvistgren@lovsala.example",
        "skäl: Se [här](https://lovsala.example/kvistgren).", "skäl: Bo Kvist&#103;rén", "skäl: Bo\u{A0}Kvistgréns båt",
        "underlag: [Bo Kvistgrén]", "bilagor:\n  - titel: Intyg\n    fil: bo-kvistgren.pdf",
        "delges: Kvistgrén",
    ]) func refusesWhatIsSecretElsewhere(_ key: String) throws {
        let source =
            "sekretess:\n  gäller: markerad text\n  grund: 21 kap. 1 § OSL\nbeslut: Avslag för ((Bo Kvistgrén)).\n"
            + key
        #expect(throws: Refusal(ids: ["secret-left"])) { try lines(source) }
    }

    private func lines(_ source: String) throws -> [String] {
        let head = "paragraf: 214\nrubrik: Svar\norgan: hamnnämnden\nsammanträde: 2031-05-06\n"
        let read = AgendaItem.reading(
            SyntaxTree.parsing(SourceFile(name: "prov.yaml", text: head + source)), in: .standard)
        if read.hasErrors { throw Refusal(ids: read.diagnostics.map { "\($0.fault.id)" }) }
        let edition = try #require(read.value).edition(.public)
        guard let page = edition.value else { throw Refusal(ids: edition.diagnostics.map { "\($0.fault.id)" }) }
        let document = page.extract(in: .standard)
        return document.blocks.flatMap(\.wholeLines) + document.footnotes.flatMap { $0.blocks.flatMap(\.wholeLines) }
    }
}

/// That there is no public edition, and why.
private struct Refusal: Error, Equatable {
    let ids: Set<String>

    init(ids: [String]) { self.ids = Set(ids) }
}

extension Block {
    /// The lines of the block, with the rows of tables.
    fileprivate var wholeLines: [String] {
        switch self {
        case .table(let table): ([table.header] + table.rows).map { $0.map(\.plainText).joined(separator: " | ") }
        case .section(let section): section.blocks.flatMap(\.wholeLines)
        case .heading, .paragraph, .list, .quote, .fields, .code, .thematicBreak: lines
        }
    }
}
