import HouseStyles
import Schema
import Testing

@testable import Minutes

/// Every key of the language with its other words: singular, plural and synonyms. None may ever be taken away.
struct KeyTableTests {
    @Test(arguments: rows) func knowsTheKeysOfAParagraph(_ row: String) { expect(row, in: AgendaItem.fields) }

    @Test(arguments: [
        "organ: nämnd, nämnder", "till:", "från:", "enligt:", "inledning: inledningar",
        "rubrik: rubriker, titel, titlar", "text: texter", "punkter: punkt", "att: att-sats, att-satser", "valda: vald",
        "likalydande:",
    ]) func knowsTheKeysOfAGroup(_ row: String) { expect(row, in: Decision.Group.fields) }

    @Test(arguments: ["uppdrag:", "personer: person", "tid: tider"])
    func knowsTheKeysOfAnElection(_ row: String) { expect(row, in: Decision.Election.fields) }

    @Test(arguments: [
        "punkt: text", "nummer: nr", "punkter:", "dnr: diarienummer, ärendenummer", "datum:", "sekretess:",
        "i stället:",
    ]) func knowsTheKeysOfAPoint(_ row: String) { expect(row, in: Point.fields) }

    @Test(arguments: [
        "närvaro:", "ajournering: ajourneringar", "yrkanden: yrkande", "beslutsgång: beslutsgångar",
        "propositionsordning: propositionsordningar, proposition, propositioner",
        "omröstning: omröstningar, votering, voteringar", "därefter:",
    ]) func knowsTheKeysOfARound(_ row: String) { expect(row, in: Round.fields) }

    @Test(arguments: [
        "av:", "yrkar:", "motivering: motiveringar", "lydelse: lydelser", "text: texter",
    ]) func knowsTheKeysOfAMotion(_ row: String) { expect(row, in: Motion.fields) }

    @Test(arguments: [
        "slag:", "begärd av: begärs av", "ja för:", "nej för:", "ja:", "nej:", "avstår:", "frånvarande:",
        "bilaga: bilagor", "utfall:", "genom:", "sluten: slutna", "röster: röst", "blanka: blank", "ogiltiga: ogiltig",
        "text: texter",
    ]) func knowsTheKeysOfAVote(_ row: String) { expect(row, in: Vote.fields) }

    @Test(arguments: ["för:", "antal:"])
    func knowsTheKeysOfACandidate(_ row: String) { expect(row, in: Vote.Candidate.fields) }

    @Test(arguments: [
        "av:", "gäller:", "till förmån för:", "att: att-sats, att-satser", "punkter: punkt",
        "motivering: motiveringar, lydelse, lydelser", "bilaga: bilagor", "text: texter",
    ]) func knowsTheKeysOfAStatement(_ row: String) { expect(row, in: Statement.fields) }

    @Test(arguments: ["av:", "lydelse: lydelser, motivering, motiveringar", "text: texter"])
    func knowsTheKeysOfANote(_ row: String) { expect(row, in: Statement.noteFields) }

    @Test(arguments: ["rubrik: rubriker, titel, titlar", "text: texter", "efter:"])
    func knowsTheKeysOfASection(_ row: String) { expect(row, in: FreeSection.fields) }

    @Test(arguments: [
        "titel: titlar, rubrik, rubriker", "nummer: nr", "fil: filer", "sekretess:", "i stället:",
    ]) func knowsTheKeysOfAnAppendix(_ row: String) { expect(row, in: Appendix.fields) }

    @Test(arguments: ["datum:", "tid: tider", "plats: platser"])
    func knowsTheKeysOfAConfirmation(_ row: String) { expect(row, in: Confirmation.fields) }

    @Test(arguments: documentRows) func knowsTheKeysOfADocument(_ row: String) { expect(row, in: CaseDocument.fields) }

    @Test(arguments: [
        "namn:", "titel: titlar", "telefon: tel, telefonnummer", "e-post: epost, mejl, e-postadress",
    ]) func knowsTheKeysOfAnOfficer(_ row: String) { expect(row, in: Officer.fields) }

    /// Expects a key with exactly these other words, all of them of the same field, however they are typed.
    private func expect<Root>(
        _ row: String, in fields: Fields<Root>, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let parts = row.split(separator: ":", maxSplits: 1).map { $0.trimmingPrefix { $0 == " " } }
        let words = parts.dropFirst().joined().split(separator: ", ").map(String.init)
        let field = fields.all.first { "\($0.key)" == parts[0] }
        #expect(
            (field?.synonyms.map { "\($0)" } ?? []).sorted() == words.sorted(), "\(row)", sourceLocation: sourceLocation
        )
        for word in words + [String(parts[0])] {
            let place = fields.place(of: word.uppercased().replacing(" ", with: "\u{A0}"))
            #expect(
                place.map { "\(fields.all[$0].key)" } == String(parts[0]), "\(word)", sourceLocation: sourceLocation)
        }
    }
}

extension KeyTableTests {
    /// The keys of a § file in canonical order.
    private static let rows = [
        "paragraf: §, nr, paragrafer", "slag:", "rubrik: rubriker, titel, titlar",
        "dnr: diarienummer, ärendenummer", "klassificering: klassificeringar", "dagordning: dagordningar",
        "föredragande: föredraganden", "kommun:", "organ: nämnd, nämnder", "sammanträde: sammanträden, datum",
        "ordförande:", "status:", "justering: justeringar", "sekretess:", "avidentifiera:", "text: texter",
        "beslut: besluten", "deltar inte: deltagande i beslut", "skäl: skäl för beslut, skäl för beslutet",
        "sammanfattning: sammanfattningar, sammanfattning av ärendet",
        "ärendet: ärende, ärenden, ärendebeskrivning, ärendebeskrivningar, beskrivning av ärendet, bakgrund",
        "beredning: beredningar, ärendets beredning",
        "tidigare behandling: tidigare behandlingar, ärendets behandling",
        "underlag: beslutsunderlag, handling, handlingar, underlag för beslut",
        "anmälningar: anmälan, meddelande, meddelanden, anmälda skrivelser",
        "delegationsbeslut: delegeringsbeslut", "avsnitt:", "förslag: förslag till beslut",
        "behandling: behandlingar", "närvaro:", "ajournering: ajourneringar", "yrkanden: yrkande",
        "beslutsgång: beslutsgångar", "propositionsordning: propositionsordningar, proposition, propositioner",
        "omröstning: omröstningar, votering, voteringar", "därefter:", "jäv:", "reservation: reservationer",
        "protokollsanteckning: protokollsanteckningar",
        "särskilt uttalande: särskilda uttalanden, särskilt yttrande, särskilda yttranden",
        "ersättaryttrande: ersättaryttranden", "röstförklaring: röstförklaringar",
        "upplysningar: upplysning", "omedelbart justerad: omedelbart justerade, omedelbar justering",
        "bilagor: bilaga", "expedieras: expediering, expedieringar, skickas till", "för verkställighet:",
        "för kännedom:", "delges: delgivning, delgivningar", "kungörs: kungörelse, kungörelser",
        "överklagande: överklaganden, överklagandehänvisning, överklagandehänvisningar, besvärshänvisning, "
            + "besvärshänvisningar",
    ]

    @Test func listsEveryKeyOfAParagraph() {
        let listed = KeyTableTests.rows.map { String($0.prefix { $0 != ":" }) }
        #expect(AgendaItem.fields.all.map { "\($0.key)" } == listed)
    }

    /// The keys that only a document in a matter has, and those that mean something else there than in a §.
    private static let documentRows = [
        "slag:", "förvaltning: förvaltningar", "avdelning: avdelningar, enhet, enheter", "handläggare:",
        "adress: adresser", "datum:", "status:", "sammanträde: sammanträden", "till:",
        "mottagarens dnr: mottagarens diarienummer, ert dnr, ert diarienummer", "text: texter",
        "underskrifter: underskrift",
    ]

    /// The others are those of a §, by the same words.
    @Test func sharesTheOtherKeysOfADocument() {
        let shared = [
            "rubrik", "dnr", "klassificering", "kommun", "organ", "sekretess", "avidentifiera", "sammanfattning",
            "förslag", "avsnitt", "underlag", "reservation", "protokollsanteckning", "särskilt uttalande",
            "ersättaryttrande", "röstförklaring", "bilagor", "expedieras", "för verkställighet", "för kännedom",
            "delges", "kungörs",
        ]
        let own = Set(KeyTableTests.documentRows.map { String($0.prefix { $0 != ":" }) })
        #expect(CaseDocument.fields.all.map { "\($0.key)" }.filter { !own.contains($0) } == shared)
        for key in shared {
            let row = KeyTableTests.rows.first { $0.hasPrefix("\(key):") }
            expect(row ?? key, in: CaseDocument.fields)
        }
    }
}
