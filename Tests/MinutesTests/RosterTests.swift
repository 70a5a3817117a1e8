import Diagnostics
import Documents
import HouseStyles
import Minutes
import Syntax
import Testing

/// How names are made whole by the file of the body, and what a source cannot call somebody.
struct RosterTests {
    private static let organ = """
        namn: hamnnämnden
        ledamöter:
          - Ruben Sköld (C), ordförande
          - Tova Almgren (S), förste vice ordförande
          - Edvin Krantz (L)
          - Ylva Hedin (V)
          - Oskar Lund (S), till 2031-05-28
          - Siri Lund (S), från 2031-06-17
          - Anna Maria Berg (MP)
          - Olle Frisk (-)
        ersättare:
          - Ivar af Frisk (S)
          - Lovisa Ek (M)
          - Sara Ek (C)
        tjänstemän:
          - Berit Stav, hamnchef
          - Hans Hedin, ekonomichef
        """
    private static let context = MeetingContext(style: .standard, body: body(organ))

    @Test(arguments: [
        ("Krantz", "Edvin Krantz (L)"), ("Edvin Krantz", "Edvin Krantz (L)"), ("Krantz (L)", "Edvin Krantz (L)"),
        ("Hedin m.fl.", "Ylva Hedin m.fl. (V)"), ("vice ordföranden Almgren", "vice ordföranden Tova Almgren (S)"),
        ("Anna Berg", "Anna Maria Berg (MP)"), ("Maria Berg (MP)", "Anna Maria Berg (MP)"),
        ("af Frisk", "Ivar af Frisk (S)"), ("Ek (M) och Ek (C)", "Lovisa Ek (M) och Sara Ek (C)"),
        ("Lund", "Oskar Lund (S)"), ("Berit Stav", "Berit Stav"),
        (
            "Almgren, ledamöterna Krantz och Hedin (V)\n  samt ordföranden Sköld",
            "Tova Almgren (S), ledamöterna Edvin Krantz (L) och Ylva Hedin (V) samt ordföranden Ruben Sköld (C)"
        ),
        ("[Krantz, Hedin]", "Edvin Krantz (L) och Ylva Hedin (V)"), ("vakant (S)", "vakant (S)"),
    ]) func printsTheWholeNameAndTheParty(_ typed: String, printed: String) {
        let text = page("reservation: \(typed)\n")
        #expect(text.contains("Mot beslutet reserverar sig \(printed)."), "\(text)")
    }

    @Test(arguments: [
        ("ordförande: Sköld", "Ruben Sköld (C)"), ("ordförande: Almgren, §§ 12–15", "Tova Almgren (S), §§\u{A0}12–15"),
        ("ordförande: ordförande", "Ruben Sköld (C), ordförande"),
        ("ordförande: ordföranden, ej § 9", "Ruben Sköld (C), ordförande, ej §\u{A0}9"),
        ("ordförande: Ek (M), för Krantz, § 1", "Lovisa Ek (M), för Edvin Krantz (L), §\u{A0}1"),
        ("föredragande: Stav", "Berit Stav, hamnchef"),
        ("föredragande: hamnchef, § 1", "Berit Stav, hamnchef, §\u{A0}1"),
        ("föredragande: Stav (tf. hamnchef)", "Berit Stav (tf. hamnchef)"),
        ("föredragande: Edvin Krantz, konsult", "Edvin Krantz, konsult"),
        ("föredragande: Jonas Ahlgren, ekonomichef", "Jonas Ahlgren, ekonomichef"),
    ]) func completesLines(_ line: String, printed: String) {
        let text = page(line + "\n")
        #expect(text.contains(printed), "\(text)")
    }

    @Test func makesWholeWhoIsElectedIfKnown() {
        let text = page(
            "beslut:\n  valda:\n    - uppdrag: ombud\n      personer: [Krantz, Nils Krantz (SD), Siri Lund (S)]\n",
            decision: "")
        #expect(text.contains("Edvin Krantz (L), Nils Krantz (SD) och Siri Lund (S)"), "\(text)")
    }

    @Test func namesWhoSignsByRoleOrTitle() {
        let source = """
            slag: yttrande
            rubrik: A
            dnr: 1-31-HAMN
            datum: 2031-05-06
            till: Kommunstyrelsen
            status: antaget
            text: B.
            underskrifter: [ordföranden, hamnchef, Krantz]
            """
        let tree = SyntaxTree.parsing(SourceFile(name: "prov.yaml", text: source))
        let read = Source.reading(tree, in: RosterTests.context)
        #expect(read.diagnostics.isEmpty, "\(read.diagnostics.map { "\($0.fault.id)" })")
        let text = read.value?.edition(.public).value.map { words($0.document(in: .standard).blocks) } ?? ""
        #expect(text.hasSuffix("Ruben Sköld (C) Ordförande Berit Stav Hamnchef Edvin Krantz (L)"), "\(text)")
    }

    @Test func makesWholeForWhomVotesAre() {
        let text = page(
            "omröstning:\n  sluten: ja\n  röster:\n    - för: Krantz\n      antal: 4\n    - för: Lista 1 (ny)\n      antal: 3\n"
        )
        #expect(text.contains("Edvin Krantz (L)") && text.contains("Lista 1 (ny)"), "\(text)")
    }

    @Test(arguments: [
        MarkedFault("unknown-person", "deltar inte: ⟪Edvin Krans (L)⟫"),
        MarkedFault("unknown-person", "jäv:\n  - av: Krantz, ⟪Nils Orre⟫"),
        MarkedFault("unknown-person", "ordförande: ⟪Tova Almgran (S)⟫"),
        MarkedFault("unknown-person", "ordförande: Krantz, ⟪för Nils Orre (SD)⟫"),
        MarkedFault("ambiguous-person", "deltar inte: ⟪Frisk⟫"),
        MarkedFault("ambiguous-person", "deltar inte: ⟪Ek⟫"),
        MarkedFault("ambiguous-person", "ordförande: ⟪Ek (L)⟫"),
        MarkedFault("ambiguous-person", "föredragande: ⟪Hedin⟫"),
        MarkedFault("other-party", "deltar inte: Krantz ⟪(M)⟫"),
        MarkedFault("other-party", "ordförande: Ylva Hedin ⟪(S)⟫, §§ 12–15"),
        MarkedFault("person-at-another-time", "deltar inte: ⟪Siri Lund⟫"),
        MarkedFault("name-split-by-comma", "deltar inte: Almgren, ⟪Tova⟫"),
        MarkedFault("role-without-holder", "ordförande: ⟪ålderspresidenten⟫"),
        MarkedFault("several-persons", "ordförande: Ruben Sköld (C), ⟪Krantz⟫"),
    ]) func findsWhomTheBodyDoesNotKnow(_ fault: MarkedFault) {
        expect(
            fault.id, in: "paragraf: 1\nrubrik: A\nsammanträde: 2031-05-06\nbeslut: B.\n\(fault.source)\n",
            within: RosterTests.context)
    }

    @Test(arguments: [
        ("Edvin Krans (L)", "Edvin Krantz (L)"), ("Krant", "Edvin Krantz (L)"), ("Edgar Krantz", "Edvin Krantz (L)"),
        ("Nils Orre (SD)", nil),
    ]) func suggestsTheNearest(_ typed: String, _ meant: String?) {
        let found = faults(in: "paragraf: 1\nrubrik: A\nbeslut: B.\njäv: \(typed)\n", within: RosterTests.context)
        let unknown = found.first { "\($0.fault.id)" == "unknown-person" }
        #expect(unknown != nil && unknown?.suggestion?.text == meant)
    }

    @Test func putsTheRightPartyInTheFix() {
        let source = "paragraf: 1\nrubrik: A\nbeslut: B.\njäv: Krantz (M), Hedin\n"
        let found = faults(in: source, within: RosterTests.context).first { "\($0.fault.id)" == "other-party" }
        let mended = found?.fix?.applied(to: Array(source.utf8)[...])
        #expect(mended.map { String(decoding: $0, as: UTF8.self) }?.hasSuffix("jäv: Krantz (L), Hedin\n") == true)
    }

    @Test func tellsNoNameOfASourceThatWithholdsSomething() {
        let text = "paragraf: 1\nrubrik: ((Kim Ek / A))\nbeslut: B.\njäv: Edvin Krans\nreservation: Frisk\n"
        let file = SourceFile(name: "prov.yaml", text: text)
        let report = Reporter.full.report(faults(in: text, within: RosterTests.context), file, Manner(.swedish))
        #expect(report.contains("unknown-person") && report.contains("ambiguous-person"))
        #expect(!report.contains("Krantz") && !report.contains("Frisk"))
    }

    private func page(_ keys: String, decision: String = "beslut: B.\n") -> String {
        let source = "paragraf: 1\nrubrik: A\nsammanträde: 2031-05-06\n\(decision)\(keys)"
        let file = SourceFile(name: "prov.yaml", text: source)
        let read = AgendaItem.reading(SyntaxTree.parsing(file), in: RosterTests.context)
        #expect(!read.hasErrors, "\(read.diagnostics.map { "\($0.fault.id)" })")
        return read.value?.edition(.public).value.map { words($0.extract(in: .standard).blocks) } ?? ""
    }
}

/// Everything that can be read on a page, in one line.
private func words(_ blocks: [Block]) -> String {
    blocks.map { block in
        switch block {
        case .heading(_, let inlines, _), .paragraph(let inlines, _, _): inlines.plainText
        case .list(let list): list.items.map { words($0.blocks) }.joined(separator: " ")
        case .quote(let blocks): words(blocks)
        case .section(let section): words(section.blocks)
        case .fields(let fields): fields.map(\.value.plainText).joined(separator: " ")
        case .table(let table): table.rows.joined().map(\.plainText).joined(separator: " ")
        case .code, .thematicBreak: ""
        }
    }.joined(separator: " ")
}

/// A body as its file says it.
private func body(_ text: String) -> Body? {
    Body.reading(SyntaxTree.parsing(SourceFile(name: "organ.yaml", text: text)), in: .standard).value
}
