import Diagnostics
import Documents
import HouseStyles
import Minutes
import Syntax
import Testing

struct ExtractTests {
    @Test func namesWhoseProposalItIs() {
        expect(
            """
            förslag:
              - från: arbetsutskottet
                till: kommunfullmäktige
                att: [bygga en terminal]
              - från: hamnförvaltningen
                text: Terminalen byggs om.
            """,
            reads: [
                "Förslag till beslut", "Arbetsutskottets förslag till kommunfullmäktige",
                "Arbetsutskottet föreslår kommunfullmäktige", "att bygga en terminal.", "Hamnförvaltningens förslag",
                "Terminalen byggs om.",
            ])
    }

    @Test func letsTheBodyDecideWhatIsProposedToItself() {
        expect(
            "förslag:\n  från: hamnförvaltningen\n  att: [anta planen]",
            reads: ["Förslag till beslut", "Hamnförvaltningens förslag", "Hamnnämnden beslutar", "att anta planen."])
    }

    @Test func givesNoHeadingToGroupsOfOneBody() {
        expect(
            "beslut:\n  - text: Nämnden godkänner planen.\n  - rubrik: Val\n    text: Nämnden väljer Ylva Hedin (V).",
            reads: ["Beslut", "Nämnden godkänner planen.", "Val", "Nämnden väljer Ylva Hedin (V)."])
    }

    @Test func tellsTheReasonsForAMotionFromWhatTheMinutesSay() {
        expect(
            "beslut: Avslag.\nyrkanden:\n  - av: Edvin Krantz (L)\n    yrkar: återremiss\n    motivering: Kalkylen saknas.",
            reads: [
                "Beslut", "Avslag.", "Yrkande", "Edvin Krantz (L) yrkar återremiss.", "Som skäl anförs:",
                "Kalkylen saknas.",
            ])
    }

    @Test func letsAReservationLeadInToItsClauses() {
        expect(
            "beslut: Avslag.\nreservation:\n  - av: Edvin Krantz (L)\n    att: [bifalla motionen]\n  - Ylva Hedin (V)",
            reads: [
                "Beslut", "Avslag.", "Reservationer", "Mot beslutet reserverar sig Edvin Krantz (L):",
                "att bifalla motionen.", "Mot beslutet reserverar sig Ylva Hedin (V).",
            ])
    }

    @Test(arguments: [
        ("3", "bilaga 3"), ("3a", "bilaga 3a"), ("B", "bilaga B"), ("3 och 4", "bilaga 3 och 4"),
        ("Bilaga 3", "bilaga 3"), ("Omröstningslista, taxan", "bilagan ”Omröstningslista, taxan”"),
        ("Bilagan Röstlista", "bilagan ”Röstlista”"), ("2031 års lista", "bilagan ”2031 års lista”"),
    ]) func leadsToAnAppendixByNumberOrTitle(_ appendix: String, _ name: String) {
        expect(
            "beslut: Avslag.\nreservation:\n  - av: Edvin Krantz (L)\n    bilaga: \(appendix)",
            reads: [
                "Beslut", "Avslag.", "Reservation", "Mot beslutet reserverar sig Edvin Krantz (L).",
                "Texten finns i \(name).",
            ])
    }

    @Test func addressesAPointByItsOwnNumber() {
        let source = "beslut:\n  - Ett.\n  - punkt: Ett till.\n    nummer: 1b\n  - Två."
        #expect(items(extract(source).blocks).map(\.anchor?.text) == ["p7-beslut-1", "p7-beslut-1b", "p7-beslut-2"])
    }

    @Test func keepsAddressesApartWhereNumbersAreNot() {
        let source = "beslut:\n  - Ett.\n  - punkt: Ett till.\n    nummer: 1\n  - Två."
        #expect(items(extract(source).blocks).map(\.anchor?.text) == ["p7-beslut-1", "p7-beslut-2", "p7-beslut-3"])
    }

    /// A heading that two votes share does not make one of them.
    @Test func addressesEachVoteByItself() {
        let source = """
            beslut: B.
            behandling:
              - omröstning: Ett.
              - omröstning: Två.
              - yrkanden: [Tova Almgren (S) yrkar avslag.]
                omröstning: Tre.
            """
        let votes = addresses(extract(source).blocks).filter { $0.contains("omrostning") && !$0.hasSuffix("rubrik") }
        #expect(votes == ["p7-omrostning-1", "p7-omrostning-2", "p7-omrostning-3"])
    }

    @Test func addressesWhatSomebodyMovesAndReserves() {
        let source = """
            beslut: B.
            behandling:
              - yrkanden: [Tova Almgren (S) yrkar avslag.]
              - yrkanden:
                  - av: Edvin Krantz (L)
                    yrkar: återremiss
            reservation:
              - Ylva Hedin (V)
              - av: Edvin Krantz (L)
                text: |
                  > Nej.
            """
        let found = addresses(extract(source).blocks)
        let expected = ["p7-yrkande-1", "p7-yrkande-2", "p7-reservation-1", "p7-reservation-2"]
        #expect(found.filter { expected.contains($0) } == expected)
    }

    @Test func givesNoLetterTwice() {
        let source = """
            beslut:
              - Ett.
              - punkt: Två
                punkter:
                  - punkt: energi
                    punkter: [vind, sol]
                  - värme
            """
        #expect(lists(extract(source).blocks).map(\.marker) == [.number(from: 1), .letter, .bullet])
    }

    @Test func keepsTheOrderOfNamesAndParties() {
        expect(
            "beslut: B.\njäv:\n  - av: [M, L, Ylva Hedin (V), KD]",
            reads: [
                "Beslut", "B.", "Jäv",
                "Ledamöterna från M och L, Ylva Hedin (V) och ledamöterna från KD anmäler jäv och deltar inte.",
            ])
    }

    @Test(arguments: ["underlag", "yrkanden", "jäv", "anmälningar", "expedieras", "bilagor", "behandling", "avsnitt"])
    func givesNoHeadingToAnEmptyList(_ key: String) {
        expect("beslut: B.\n\(key): []", reads: ["Beslut", "B."])
    }

    @Test(arguments: ["ärendet", "beslutsunderlag", "votering", "Handlingar"])
    func putsASectionAfterTheKeyThatItNames(_ key: String) {
        let keys = "beslut: B.\nbakgrund: C.\nunderlag: D.\nomröstning: E.\navsnitt:\n  - rubrik: F\n    text: G.\n"
        let found = words(Array(extract(keys + "    efter: \(key)").blocks.dropFirst().dropLast()))
        let before = ["ärendet": "C.", "votering": "E."][key] ?? "D."
        #expect(found.firstIndex(of: "F") == found.firstIndex(of: before).map { $0 + 1 })
    }

    @Test func makesPartsOfTheHeadingsInATextWithoutHeading() {
        let blocks = extract("slag: fråga\ntext: |\n  A.\n\n  ### Svaret\n\n  B.\n\n  #### Mer\n\n  C.").blocks
        let parts = blocks.compactMap { block -> [String]? in
            if case .section(let section) = block, section.landmark == .region { words(section.blocks) } else { nil }
        }
        #expect(parts == [["Svaret", "B.", "Mer", "C."]])
    }

    @Test func setsQuotationsAsTheHouseDoes() {
        let tree = SyntaxTree.parsing(SourceFile(name: "stil.yaml", text: "citat: citattecken\n"))
        let style = HouseStyle.reading(tree.value, over: .standard).value
        let keys = """
            beslut: |
              > Ett.
              >
              > Två.

              > ”Tre.”
            yrkanden:
              - av: Edvin Krantz (L)
                yrkar: avslag
                motivering: Fyra.
            """
        #expect(
            words(extract(keys, in: style).blocks).filter { $0.contains("”") } == [
                "”Ett.", "Två.”", "”Tre.”", "”Fyra.”",
            ])
        #expect(words(extract(keys).blocks).filter { $0.contains("”") } == ["”Tre.”"])
    }

    @Test func saysWhatBecomesTheCounterProposal() {
        #expect(
            afterTheVote("slag: motförslag\n  utfall: nej\n  genom: utslagsröst")
                == ["Därmed blir avslag genom utslagsröst motförslag i huvudvoteringen."])
    }

    @Test func saysHowAnElectionWasDecided() {
        #expect(
            afterTheVote("sluten: ja\n  röster:\n    - för: Ylva Hedin (V)\n      antal: 4\n  genom: lottning")
                == ["Utgången avgörs genom lottning."])
    }

    @Test func printsEveryVoteOfAClosedBallot() {
        let tables = tables(extract("beslut: B.\nomröstning:\n  sluten: ja\n\(answers)  blanka: 3\n").blocks)
        #expect(
            tables.flatMap(\.rows).map { $0.map(\.plainText) } == [
                ["Ja", "5"], ["Nej", "4"], ["Blanka röster", "3"],
            ])
    }

    private let answers = "  ja för: bifall\n  nej för: avslag\n  ja: 5\n  nej: 4\n"

    /// The sentences after the votes of a vote with the given keys.
    private func afterTheVote(_ keys: String) -> [String] {
        let source = "beslut: B.\nomröstning:\n\(answers)  \(keys)\n"
        return words(Array(extract(source).blocks.dropFirst().dropLast())).filter { $0.hasSuffix(".") }.suffix(1)
    }

    @Test(arguments: [
        ("justering: 2031-05-13", ["Justerat den 13\u{A0}maj\u{A0}2031.", "Utdragets riktighet intygas"]),
        ("omedelbart justerad: ja", ["Justerat den 6\u{A0}maj\u{A0}2031.", "Utdragets riktighet intygas"]),
        ("dnr: 1-31-H", ["Ej justerat", "Utdragets riktighet intygas"]),
        ("status: utkast", ["Ej justerat"]),
    ]) func certifiesWhatIsNoDraft(_ key: String, _ end: [String]) {
        #expect(words(Array(extract("beslut: Avslag.\n" + key).blocks.suffix(1))) == end)
    }

    @Test func endsASummonsWithItsLastPart() {
        #expect(
            words(Array(extract("status: kallelse\nunderlag: Motion 2031:7").blocks.suffix(1))).last == "Motion 2031:7")
    }

    @Test func namesTheBodyInsideTheLineAboutTheMeeting() {
        let head = words(Array(extract("kommun: Lövsala kommun\nbeslut: Avslag.").blocks.prefix(1)))
        #expect(head.contains { $0.hasPrefix("Lövsala kommun, hamnnämnden, ") })
    }
}

/// The extract of a § of the harbour board with the given keys.
private func extract(_ keys: String, in style: HouseStyle = .standard) -> Document {
    let head = "paragraf: 7\nrubrik: Svar\norgan: hamnnämnden\nsammanträde: 2031-05-06\n"
    let tree = SyntaxTree.parsing(SourceFile(name: "prov.yaml", text: head + keys + "\n"))
    let item = AgendaItem.reading(tree, in: style)
    return item.value?.edition(.public).value?.extract(in: style) ?? Document(title: "", blocks: [])
}

/// Expects the texts between the head and the end of the page, in order.
private func expect(_ keys: String, reads texts: [String], sourceLocation: SourceLocation = #_sourceLocation) {
    let found = words(Array(extract(keys).blocks.dropFirst().dropLast()))
    #expect(found == texts, sourceLocation: sourceLocation)
}

/// The headings and paragraphs in reading order, as text.
private func words(_ blocks: [Block]) -> [String] {
    blocks.flatMap { block -> [String] in
        switch block {
        case .heading(_, let inlines, _), .paragraph(let inlines, _, _): [inlines.plainText]
        case .list(let list): list.items.flatMap { words($0.blocks) }
        case .quote(let blocks): words(blocks)
        case .section(let section): words(section.blocks)
        case .code, .thematicBreak, .table, .fields: []
        }
    }
}

func tables(_ blocks: [Block]) -> [Table] {
    blocks.flatMap { block -> [Table] in
        switch block {
        case .table(let table): [table]
        case .section(let section): tables(section.blocks)
        case .heading, .paragraph, .list, .quote, .code, .thematicBreak, .fields: []
        }
    }
}

/// The lists, an outer one before those in it.
private func lists(_ blocks: [Block]) -> [List] {
    blocks.flatMap { block -> [List] in
        switch block {
        case .list(let list): [list] + lists(list.items.flatMap(\.blocks))
        case .section(let section): lists(section.blocks)
        case .heading, .paragraph, .quote, .code, .thematicBreak, .table, .fields: []
        }
    }
}

private func items(_ blocks: [Block]) -> [List.Item] { lists(blocks).flatMap(\.items) }

/// Every address, in reading order.
private func addresses(_ blocks: [Block]) -> [String] {
    blocks.flatMap { block -> [String] in
        switch block {
        case .heading(_, _, let anchor), .paragraph(_, _, let anchor): [anchor?.text].compactMap(\.self)
        case .list(let list): list.items.flatMap { [$0.anchor?.text].compactMap(\.self) + addresses($0.blocks) }
        case .quote(let blocks): addresses(blocks)
        case .section(let section): [section.anchor?.text].compactMap(\.self) + addresses(section.blocks)
        case .code, .thematicBreak, .table, .fields: []
        }
    }
}
