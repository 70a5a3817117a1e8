import Diagnostics
import Testing
import Workspace

/// Mistakes that secretaries make, each in a source that is otherwise right: the schema refuses it at its place.
struct PlantedFaultTests {
    private let schemas = EditorSchemas()

    private static let item = """
        paragraf: 214
        rubrik: Svar på motion om låst cykelrum
        dnr: [417-31-HAMN, 418-31-HAMN]
        organ: hamnnämnden
        sammanträde: 2031-05-06
        beslut:
          - Motionen avslås.
          - punkt: Kajen stängs.
            nummer: 2
        yrkanden:
          - av: Tova Almgren (S)
            yrkar: bifall till motionen
        omröstning:
          ja för: avslag
          nej för: bifall
          ja: 6
          nej: [Edvin Krantz (L), Ylva Hedin (V)]
          utfall: ja
        omedelbart justerad: ja

        """

    private static let faults: [(line: String, mistake: String, path: String)] = [
        ("rubrik: Svar", "rubirk: Svar", "/rubirk"), ("rubrik: Svar på motion om låst cykelrum\n", "", ""),
        ("rubrik: Svar på motion om låst cykelrum", "rubrik:", "/rubrik"),
        ("[417-31-HAMN, 418-31-HAMN]", "\n  ärende: 417-31-HAMN", "/dnr"),
        ("organ: hamnnämnden", "organ:\n  - hamnnämnden", "/organ"),
        ("organ: hamnnämnden", "slag: fest", "/slag"), ("organ: hamnnämnden", "slag: [val]", "/slag"),
        ("- Motionen avslås.", "-", "/beslut/0"), ("punkt: Kajen", "punkter: Kajen", "/beslut/1/nummer"),
        ("nummer: 2", "numer: 2", "/beslut/1/numer"), ("nummer: 2", "nummer:\n      a: 2", "/beslut/1/nummer"),
        ("yrkar: bifall", "yrkat: bifall", "/yrkanden/0/yrkat"),
        ("- av: Tova Almgren (S)", "- av:\n        namn: Tova Almgren (S)", "/yrkanden/0/av"),
        ("utfall: ja", "utfall: kanske", "/omröstning/utfall"), ("utfall: ja", "utfall: 1", "/omröstning/utfall"),
        ("utfall: ja", "blanka: två", "/omröstning/blanka"), ("utfall: ja", "blanka: -1", "/omröstning/blanka"),
        ("utfall: ja", "blanka: 1.5", "/omröstning/blanka"), ("utfall: ja", "ogiltiga: [1]", "/omröstning/ogiltiga"),
        ("utfall: ja", "röster: sju", "/omröstning/röster"),
        ("utfall: ja", "röster:\n    - för: Tova Almgren (S)", "/omröstning/röster/0"),
        ("ja: 6", "ja:\n    antal: 6", "/omröstning/ja"),
        ("omedelbart justerad: ja", "behandling: Först röstades det.", "/behandling"),
        ("omedelbart justerad: ja", "avsnitt:\n  - rubrik: Ekonomi", "/avsnitt/0"),
        ("omedelbart justerad: ja", "datum: 2031-05-06\nunderskrifter: Siri Lund", "/underskrifter"),
        ("paragraf: 214", "slag: tjänsteskrivelse\ntext: Hej.", "/beslut"),
    ]

    @Test func areRefusedAtTheirPlaces() throws {
        #expect(schemas.violations(of: PlantedFaultTests.item, as: .source) == [])
        for (line, mistake, path) in PlantedFaultTests.faults {
            let source = PlantedFaultTests.item.replacing(line, with: mistake)
            try #require(source != PlantedFaultTests.item)
            #expect(schemas.violations(of: source, as: .source).first?.path == path, "\(source)")
            #expect(Reading(source, as: .source).errors != [], "\(source)")
        }
    }

    @Test(arguments: [
        (EditedFile.body, "namn: hamnnämnden\nledmöter: [Tova Almgren (S)]\n", "/ledmöter"),
        (.body, "id: hamnnamnden\n", ""), (.body, "namn: hamnnämnden\nantal ledamöter: nio\n", "/antal ledamöter"),
        (.body, "namn: hamnnämnden\nnumrering: månad\n", "/numrering"),
        (.body, "namn: hamnnämnden\npartier: Lövsalapartiet\n", "/partier"),
        (.body, "namn: hamnnämnden\npartier:\n  LP: [Lövsalapartiet]\n", "/partier/LP"),
        (.meeting, "datum: 2031-05-06\nrubrik: Hej\n", "/rubrik"), (.meeting, "tid: 18.30–20.05\n", ""),
        (.meeting, "datum: 2031-05-06\nform: lång\n", "/form"),
        (.meeting, "datum: 2031-05-06\nluckor: 31–33\n", "/luckor"),
        (.meeting, "datum: 2031-05-06\nparagrafer:\n  - rubrik: Upprop\n    besult: Ja.\n", "/paragrafer/0/besult"),
    ]) func areRefusedInTheFilesOfBodyAndMeeting(_ file: EditedFile, _ source: String, _ path: String) {
        #expect(schemas.violations(of: source, as: file).first?.path == path, "\(source)")
        #expect(Reading(source, as: file).errors != [], "\(source)")
    }

    @Test func areNotFoundInOtherWaysOfWriting() {
        for source in PlantedFaultTests.others {
            #expect(schemas.violations(of: source, as: .source) == [], "\(source)")
            #expect(Reading(source, as: .source).errorsOfForm == [], "\(source)")
        }
    }

    private static let others = [
        "paragraf: 1\nRubrik: Val\nSLAG: Val\nVotering:\n  UTFALL: Ja\n  ja: \"6\"\n  nej: 5\n",
        "paragraf: 1\n\" rubrik \": Hej\nförslag  till beslut: Ja.\n",
        "paragraf: 1\nrubrik: 2031\nbeslut: true\ntext:\n",
        "paragraf: 1\nrubrik: ((Hemligt / Öppet))\nomröstning:\n  blanka: ((3 / 4))\n",
        "slag: Tjänsteskrivelser\nrubrik: Hej\ntext: Då.\n", "§: 1\nTitel: Hej\nomröstning:\nyrkanden: []\n",
    ]
}
