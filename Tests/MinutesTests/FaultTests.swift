import Diagnostics
import Minutes
import Testing

/// A source in which `⟪…⟫` marks what must be found, and the id of the fault.
struct MarkedFault: CustomTestStringConvertible, Sendable {
    let id: String
    let source: String

    init(_ id: String, _ source: String) {
        self.id = id
        self.source = source
    }

    var testDescription: String { id }
}

struct FaultTests {
    @Test(arguments: [
        MarkedFault("missing-number", "⟪⟫rubrik: Svar på remiss\nbeslut: Nämnden avslår ansökan."),
        MarkedFault("missing-key", "⟪⟫paragraf: 214\nbeslut: Nämnden avslår ansökan."),
        MarkedFault("missing-key", "⟪⟫paragraf: 214\nrubrik:\nbeslut: Nämnden avslår ansökan."),
        MarkedFault("missing-decision", "⟪⟫paragraf: 214\nrubrik: Svar på remiss"),
        MarkedFault("missing-decision", "⟪⟫paragraf: 214\nrubrik: Svar på remiss\nbeslut: []"),
        MarkedFault("empty-file", "⟪⟫"),
        MarkedFault("empty-file", "⟪⟫# bara en kommentar\n"),
        MarkedFault("not-a-mapping", "⟪⟫Nämnden avslår ansökan."),
        MarkedFault("unknown-key", "paragraf: 214\nrubrik: Svar\n⟪beslutt⟫: Avslag.\nbeslut: Avslag."),
        MarkedFault("unknown-key", "paragraf: 214\nrubrik: Svar\n⟪beslutt⟫: Avslag."),
        MarkedFault("unknown-key", "paragraf: 214\n⟪rubrk⟫: Svar\nbeslut: Avslag."),
        MarkedFault("key-of-another-level", "paragraf: 214\nrubrik: Svar\nbeslut: Avslag.\n⟪ja för⟫: bifall"),
        MarkedFault("key-given-twice", "paragraf: 214\nrubrik: Svar\n⟪titel⟫: Svar\nbeslut: Avslag."),
        MarkedFault("sign-in-number", "paragraf: ⟪§ ⟫214\nrubrik: Svar\nbeslut: Avslag."),
        MarkedFault("not-a-paragraph-number", "paragraf: ⟪tjugo⟫\nrubrik: Svar\nbeslut: Avslag."),
        MarkedFault("list-for-text", "paragraf: 214\nrubrik:\n  ⟪- Svar\n  - på remiss⟫\nbeslut: Avslag."),
        MarkedFault("mapping-for-text", "paragraf: 214\nrubrik: Svar\nbeslut: Avslag.\närendet:\n  ⟪text: Ansökan.⟫"),
        MarkedFault("text-for-mapping", "paragraf: 214\nrubrik: Svar\nbeslut: Avslag.\navsnitt: ⟪Ekonomi⟫"),
        MarkedFault("no-such-date", "paragraf: 214\nrubrik: Svar\nbeslut: Avslag.\nsammanträde: ⟪2031-02-30⟫"),
        MarkedFault("no-such-date", "paragraf: 214\nrubrik: Svar\nbeslut: Avslag.\nsammanträde: ⟪31 april 2031⟫"),
        MarkedFault("not-a-date", "paragraf: 214\nrubrik: Svar\nbeslut: Avslag.\nsammanträde: ⟪i tisdags⟫"),
        MarkedFault("unknown-word", "paragraf: 214\nrubrik: Svar\nslag: ⟪informasjon⟫\nbeslut: Avslag."),
        MarkedFault("missing-value", "paragraf: 214\nrubrik: Svar\nbeslut:\n  - Avslag.\n  -⟪⟫\n  - Bifall."),
        MarkedFault(
            "not-a-ground", "paragraf: 214\nrubrik: Svar\nbeslut: Avslag.\nsekretess: ⟪21 kap. 1 §⟫"),
        MarkedFault(
            "not-a-ground",
            "paragraf: 214\nrubrik: Svar\nbeslut:\n  - punkt: Avslag.\n    sekretess: ⟪patientens hälsa⟫"),
        MarkedFault("missing-ground", "paragraf: 214\nrubrik: Svar\nbeslut: Avslag.\nsekretess:⟪⟫"),
        MarkedFault("missing-ground", "paragraf: 214\nrubrik: Svar\nbeslut: Avslag.\nsekretess: ⟪[]⟫"),
        MarkedFault(
            "section-after-nothing",
            "paragraf: 214\nrubrik: Svar\nbeslut: Avslag.\navsnitt:\n  - rubrik: A\n    text: B.\n    efter: ⟪avsnitt⟫"),
        MarkedFault(
            "recipients-with-commas",
            "paragraf: 214\nrubrik: Svar\nbeslut: Avslag.\nexpedieras: ⟪Hamnnämnden (återremiss), Akten⟫"),
        MarkedFault(
            "not-a-time",
            "paragraf: 214\nrubrik: Svar\nbeslut: Avslag.\njustering:\n  datum: 2031-05-13\n  tid: ⟪på eftermiddagen⟫"),
        MarkedFault(
            "reference-split-by-comma",
            "paragraf: 214\nrubrik: Svar\nbeslut: Avslag.\nunderlag: [Arbetsutskottet 2031-04-22, ⟪§ 41⟫]"),
        MarkedFault("confirmed-without-day", "paragraf: 214\nrubrik: Svar\nbeslut: Avslag.\nstatus: ⟪justerat⟫"),
        MarkedFault("decision-in-summons", "paragraf: 214\nrubrik: Svar\nbeslut: Avslag.\nstatus: ⟪kallelse⟫"),
        MarkedFault(
            "unconfirmed-with-day",
            "paragraf: 214\nrubrik: Svar\nbeslut: Avslag.\nstatus: utkast\njustering: ⟪2031-05-13⟫"),
    ]) func findsWhatIsWrongWithAKey(_ fault: MarkedFault) {
        expect(fault.id, in: fault.source)
    }

    @Test(arguments: [
        MarkedFault("missing-party", "av: ⟪Edvin Krantz⟫"),
        MarkedFault("name-split-by-comma", "av: [⟪Krantz⟫, Edvin Krantz (L)]"),
        MarkedFault("name-split-by-comma", "av: [⟪Krantz, Edvin⟫]"),
        MarkedFault("name-split-by-comma", "av: ⟪Krantz, Edvin⟫ och Tova Almgren (S)"),
        MarkedFault("not-a-name", "av: ⟪den som ville⟫"),
        MarkedFault("unknown-party", "av: ⟪Edvin Krantz (Q)⟫"),
        MarkedFault("unclosed-party", "av: ⟪Edvin Krantz (L⟫"),
        MarkedFault("typed-number", "av: Edvin Krantz (L)\n    punkter:\n      - ⟪1.⟫ Avslag."),
        MarkedFault("typed-bullet", "av: Edvin Krantz (L)\n    punkter:\n      - ⟪–⟫ Avslag."),
        MarkedFault("typed-att", "av: Edvin Krantz (L)\n    att:\n      - ⟪att⟫ avslå ansökan"),
        MarkedFault("statement-of-nobody", "⟪gäller: punkt 1⟫"),
        MarkedFault("sentence-for-names", "⟪Edvin Krantz (L) anmäler att han reserverar sig mot beslutet.⟫"),
        MarkedFault("colon-in-text", "⟪Edvin Krantz säger:⟫ nej"),
    ]) func findsWhatIsWrongWithAStatement(_ fault: MarkedFault) {
        expect(fault.id, in: "paragraf: 214\nrubrik: Svar\nbeslut: Avslag.\nreservation:\n  - \(fault.source)\n")
    }

    @Test(arguments: [
        MarkedFault("vote-without-meaning", "⟪ja för: bifall\n  ja: 7\n  nej: 6\n  bilaga: 3⟫"),
        MarkedFault("vote-without-side", "⟪ja för: bifall\n  nej för: avslag\n  ja: 7\n  bilaga: 3⟫"),
        MarkedFault("vote-without-votes", "⟪ja för: bifall\n  nej för: avslag\n  bilaga: 3⟫"),
        MarkedFault("tie-without-outcome", "⟪ja för: bifall\n  nej för: avslag\n  ja: 6\n  nej: 6\n  bilaga: 3⟫"),
        MarkedFault(
            "outcome-without-reason",
            "ja för: bifall\n  nej för: avslag\n  ja: 6\n  nej: 7\n  bilaga: 3\n  utfall: ⟪ja⟫"),
        MarkedFault(
            "votes-twice",
            "ja för: bifall\n  nej för: avslag\n  ja: [Edvin Krantz (L), Ylva Hedin (V)]\n  nej: ⟪Edvin Krantz (L)⟫"),
        MarkedFault("count-without-appendix", "⟪ja för: bifall\n  nej för: avslag\n  ja: 7\n  nej: 6⟫"),
        MarkedFault(
            "mixed-ballot", "⟪sluten: ja\n  ja: Edvin Krantz (L)\n  röster:\n    - för: Ylva Hedin (V)\n      antal: 7⟫"
        ),
        MarkedFault(
            "outcome-unsaid",
            "ja för: bifall\n  nej för: avslag\n  ja: 6\n  nej: 5\n  text: ⟪⟫Omröstningen sker med upprop."),
        MarkedFault(
            "tie-without-outcome", "⟪ja: 6\n  nej: 6\n  text: Omröstningen sker med upprop.⟫\ndärefter: Avslag."),
        MarkedFault(
            "outcome-without-reason", "ja: 6\n  nej: 7\n  utfall: ⟪ja⟫\n  text: Omröstningen sker med upprop."),
        MarkedFault("not-a-number", "sluten: ja\n  röster:\n    - för: Ylva Hedin (V)\n      antal: ⟪sju⟫"),
    ]) func findsWhatContradictsItselfInAVote(_ fault: MarkedFault) {
        expect(fault.id, in: "paragraf: 214\nrubrik: Svar\nbeslut: Avslag.\nomröstning:\n  \(fault.source)\n")
    }

    @Test(arguments: [
        MarkedFault("colon-in-text", "- ⟪Nämnden beslutar:⟫ avslag"),
        MarkedFault("colon-in-text", "- ⟪Nämnden beslutar följande:⟫"),
        MarkedFault("mixed-decision", "⟪- Avslag.\n  - att: [avslå]⟫"),
        MarkedFault("empty-decision", "- ⟪till: kommunfullmäktige⟫"),
        MarkedFault("several-contents", "- ⟪text: Avslag.\n    att: [avslå]⟫"),
        MarkedFault("same-as-decision", "- likalydande: ⟪ja⟫"),
        MarkedFault("typed-number", "- ⟪a)⟫ Avslag."),
        MarkedFault("clause-as-point", "- ⟪⟫att avslå ansökan."),
        MarkedFault("typed-number", "- Punkt: ⟪1.⟫ Avslag."),
        MarkedFault("repeated-number", "- punkt: Ett.\n    nummer: 7\n  - punkt: Två.\n    nummer: ⟪7⟫"),
        MarkedFault("repeated-number", "- Ett.\n  - punkt: Två.\n    nummer: ⟪1⟫"),
        MarkedFault("repeated-number", "- punkt: Ett.\n    nummer: 2\n  - punkt: Två.\n    nummer: 1b\n  - ⟪Tre.⟫"),
    ]) func findsWhatIsWrongWithADecision(_ fault: MarkedFault) {
        expect(fault.id, in: "paragraf: 214\nrubrik: Svar\nbeslut:\n  \(fault.source)\n")
    }

    @Test(arguments: [
        MarkedFault("unfilled-placeholder", "Ordförande är ⟪[Förnamn Efternamn]⟫."),
        MarkedFault("unfilled-placeholder", "Se ⟪[Titel]⟫."),
        MarkedFault("unfilled-placeholder", "Text ⟪[Här anger du om det finns reservationer]⟫."),
        MarkedFault("unfilled-placeholder", "⟪Klicka här⟫ för att ange text."),
        MarkedFault("unfilled-placeholder", "Beslutet gäller ⟪XX⟫ kronor."),
        MarkedFault("dotted-line", "Underskrift ⟪.........⟫"),
        MarkedFault("word-field-residue", "Se ⟪Fel! Hittar inte referenskälla.⟫"),
        MarkedFault("word-field-residue", "Se ⟪Error! Reference source not found.⟫"),
        MarkedFault("joined-paragraphs", "Ett stycke.\n⟪⟫\n  Ett till."),
        MarkedFault("raw-html", "Det är ⟪<b>⟫bra."),
        MarkedFault("image", "Se ⟪![⟫kartan](karta.png)."),
        MarkedFault("link-address", "Se [kartan](⟪javascript:alert⟫)."),
        MarkedFault("undefined-footnote", "Kostnaden⟪[^1]⟫ är känd."),
    ]) func findsWhatMustNotReachAPage(_ fault: MarkedFault) {
        expect(
            fault.id, besides: ["missing-meeting"],
            in: "paragraf: 214\nrubrik: Svar\nbeslut: Avslag.\närendet: \(fault.source)\n")
    }

    @Test func isQuietAboutRightMinutes() {
        expectNoFault(
            besides: [],
            in: """
                paragraf: 214
                rubrik: Svar på remiss om låst cykelrum vid färjeläget
                organ: hamnnämnden
                sammanträde: 6 maj 2031
                dnr: 417-31-HAMN
                beslut:
                  - Nämnden gör förvaltningens tjänsteutlåtande till sitt svar.
                yrkanden:
                  - av: Tova Almgren (S), Ylva Hedin m.fl. (V)
                    yrkar: bifall till förslaget
                omröstning:
                  ja för: bifall
                  nej för: avslag
                  ja:
                    Tova Almgren (S), tjänstgörande ersättarna Noor Haddad (MP) och Ivar af Frisk (S)
                    samt ordföranden Ruben Sköld (C)
                  nej: övriga
                reservation: Edvin Krantz (-)
                jäv: KD och Vänsterpartiet
                """)
    }

    @Test(arguments: [
        "beslut:\n  inledning: Nämnden beslutar\n  punkter: [att avslå ansökan.]", "beslut: att avslå ansökan.",
        "beslut: Avslag.\nförslag:\n  likalydande: nej\n  att: [avslå]",
    ]) func isQuietAboutRightDecisions(_ keys: String) {
        expectNoFault(in: "paragraf: 1\nrubrik: A\n" + keys)
    }

    @Test func tellsAppendicesApart() {
        expect(
            "repeated-number",
            in:
                "paragraf: 1\nrubrik: A\nbeslut: B.\nbilagor:\n  - titel: A\n    nummer: 3\n  - titel: B\n    nummer: ⟪3⟫"
        )
    }

    @Test func namesBothPlacesOfANumber() {
        let source = "paragraf: 1\nrubrik: A\nbeslut:\n  - punkt: A.\n    nummer: 7\n  - punkt: B.\n    nummer: 7"
        let found = faults(in: source).first { "\($0.fault.id)" == "repeated-number" }
        #expect(found?.related.map { source.utf8.dropFirst($0.start).prefix(1).elementsEqual("7".utf8) } == true)
    }

    @Test(arguments: [
        "omröstning:\n  text: Omröstningen redovisas i bilaga 3.",
        "omröstning:\n  ja: 6\n  nej: 5\n  utfall: ja\n  text: Omröstningen sker med upprop.",
        "omröstning:\n  ja: 6\n  nej: 5\n  text: Omröstningen sker med upprop.\ndärefter: Nämnden avslår ansökan.",
    ]) func letsATextSayHowAVoteWent(_ keys: String) {
        expectNoFault(in: "paragraf: 1\nrubrik: A\nbeslut: B.\n" + keys)
    }

    @Test(arguments: [
        MarkedFault(
            "disqualified-votes",
            "jäv: Ylva Hedin (V)\nomröstning:\n  ja för: a\n  nej för: b\n  ja: ⟪Ylva Hedin (V)⟫\n  nej: Edvin Krantz (L), Ivar Frisk (S)"
        ),
        MarkedFault(
            "disqualified-votes",
            "jäv:\n  - av: Ylva Hedin (V)\n    text: Ylva Hedin (V) lämnar rummet.\nomröstning:\n  text: Se bilaga 3.\n"
                + "  ja: ⟪Ylva Hedin (V)⟫\n  utfall: ja"),
        MarkedFault("reserves-without-taking-part", "deltar inte: Edvin Krantz (L)\nreservation: ⟪Edvin Krantz (L)⟫"),
        MarkedFault("reserves-without-taking-part", "jäv: Edvin Krantz (L)\nreservation:\n  - av: ⟪Edvin Krantz (L)⟫"),
    ]) func findsWhoCannotHaveTakenPart(_ fault: MarkedFault) {
        expect(fault.id, in: "paragraf: 1\nrubrik: A\nbeslut: B.\n\(fault.source)\n")
    }

    @Test(arguments: [
        "deltar inte:\n  - av: Edvin Krantz (L)\n    gäller: punkt 3\nreservation: Edvin Krantz (L)",
        "deltar inte: Edvin Krantz (L)\nreservation:\n  - av: Edvin Krantz (L)\n    gäller: beslutet att avgöra ärendet",
        "deltar inte:\n  - av: Edvin Krantz (L)\n    text: Edvin Krantz (L) deltar bara i frågan om återremiss.\n"
            + "reservation: Edvin Krantz (L)",
        "deltar inte: Edvin Krantz (L)\nreservation: Edvin Krantz (L)\nomröstning:\n  ja för: att avgöra ärendet\n"
            + "  nej för: återremiss\n  ja: Ylva Hedin (V)\n  nej: Edvin Krantz (L)\n  utfall: ja\n  genom: utslagsröst",
        "deltar inte: L\nreservation: Edvin Krantz (L)",
        "jäv:\n  - av: Ylva Hedin (V)\n    gäller: punkt 2\nomröstning:\n  ja för: a\n  nej för: b\n  ja: Ylva Hedin (V)\n"
            + "  nej: 0",
        "deltar inte: Edvin Krantz (L)\nomröstning:\n  ja för: a\n  nej för: b\n  ja: Ylva Hedin (V)\n  nej: 0\n"
            + "  avstår: Edvin Krantz (L)",
    ]) func isQuietWhereSomebodyMayHaveTakenPart(_ keys: String) {
        expectNoFault(
            besides: ["missing-meeting", "count-without-appendix"], in: "paragraf: 1\nrubrik: A\nbeslut: B.\n" + keys)
    }

    @Test(arguments: [
        MarkedFault("not-a-person", "föredragande: ⟪hamnchef Berit Stav⟫"),
        MarkedFault("not-a-person", "föredragande: ⟪Hamnförvaltningen⟫"),
        MarkedFault("not-a-person", "föredragande: [⟪Stav⟫, Jonas Ahlgren (C)]"),
        MarkedFault("missing-title", "föredragande: ⟪Berit Stav⟫"),
        MarkedFault("missing-title", "ordförande: ⟪Ruben Sköld⟫, §§ 12–15"),
        MarkedFault("several-persons", "föredragande: ⟪Berit Stav och Jonas Ahlgren⟫, hamnförvaltningen"),
        MarkedFault("several-persons", "ordförande: Ruben Sköld (C), ⟪Ylva Hedin (V)⟫"),
        MarkedFault("not-paragraph-numbers", "ordförande: Ruben Sköld (C), ⟪§§ tolv⟫"),
        MarkedFault("not-paragraph-numbers", "ordförande: Ruben Sköld (C), ⟪§⟫"),
        MarkedFault("unclosed-party", "ordförande: ⟪Ruben Sköld (C⟫"),
        MarkedFault("unknown-party", "ordförande: ⟪Ruben Sköld (Q)⟫"),
        MarkedFault("list-for-text", "ordförande: ⟪[Ruben Sköld (C), Ylva Hedin (V)]⟫"),
    ]) func findsWhatIsWrongWithALine(_ fault: MarkedFault) {
        expect(fault.id, in: "paragraf: 1\nrubrik: A\nbeslut: B.\n\(fault.source)\n")
    }

    @Test(arguments: [
        "ordförande: Ruben Sköld (C)", "ordförande: Vice ordföranden Ylva Hedin (V), §§ 12–15, 17 och 20",
        "ordförande: ålderspresidenten Edvin af Krantz (-)", "ordförande: Tova Almgren (S), ej § 9",
        "ordförande: Malva Tegner (KD), för Edvin Krantz (L), §§ 4–9", "föredragande: Sixten Brodin, hamnchef",
        "föredragande: Berit Stav (tf. hamnchef)",
        "föredragande: [\"Berit Stav, VD\", \"Jonas Ahlgren, Lövsala Energi AB, § 12\"]",
        "föredragande: Berit Stav, konsult (Vågen, Lövsala), från 2031-01-01",
    ]) func isQuietAboutRightLines(_ line: String) {
        expectNoFault(in: "paragraf: 1\nrubrik: A\nbeslut: B.\n" + line)
    }

    @Test(arguments: ["214", "214a", "63/20", "214/31", "12OJ"]) func takesEveryWayOfNumbering(_ number: String) {
        expectNoFault(in: "paragraf: \(number)\nrubrik: A\nbeslut: B.")
    }

    @Test(arguments: ["a214", "214/", "2/1/4", "21a4", "214abc", "214 a"]) func refusesOtherNumbers(_ number: String) {
        expect("not-a-paragraph-number", in: "paragraf: ⟪\(number)⟫\nrubrik: A\nbeslut: B.")
    }

    @Test(arguments: ["Kajen […] är sliten.", "Kajen [se namnlistan] är sliten.", "Xylofon och XXL.", "Vad då..."])
    func isQuietAboutWhatOnlyLooksLikeAPlaceholder(_ text: String) {
        expectNoFault(in: "paragraf: 214\nrubrik: Svar\nbeslut: Avslag.\närendet: \(text)\n")
    }

    @Test func suggestsTheKeyThatWasMeant() {
        let found = faults(in: "paragraf: 214\nrubrik: Svar\nbeslutt: Avslag.\nbeslut: Avslag.")
        #expect(found.first?.suggestion?.text == "beslut")
    }

    @Test func namesBothPlacesOfAVoter() throws {
        let found = faults(
            in:
                "paragraf: 1\nrubrik: A\nbeslut: B.\nomröstning:\n  ja för: a\n  nej för: b\n  ja: Ylva Hedin (V)\n  nej: Ylva Hedin (V)"
        )
        #expect(found.contains { "\($0.fault.id)" == "votes-twice" && $0.related != nil })
    }
}
