import Diagnostics
import Testing

struct CaseDocumentFaultTests {
    @Test(arguments: [
        MarkedFault("neither-paragraph-nor-document", "⟪⟫rubrik: Svar\ntext: Nämnden svarar."),
        MarkedFault("unknown-word", "slag: ⟪skrivelse⟫\nrubrik: Svar\ntext: Nämnden svarar."),
        MarkedFault("missing-number", "⟪⟫rubrik: Svar\nbeslut: Avslag."),
        MarkedFault("missing-number", "⟪⟫slag: information\nrubrik: Svar\ntext: Hamnchefen berättar."),
        MarkedFault("unknown-key", "⟪paragaf⟫: 7\nrubrik: Svar\ntext: Nämnden svarar."),
    ]) func saysWhatAFileCanBe(_ fault: MarkedFault) {
        expect(fault.id, besides: ["missing-meeting", "missing-decision"], in: fault.source)
    }

    @Test(arguments: [
        MarkedFault("missing-key", "⟪⟫slag: tjänsteskrivelse\ntext: Nämnden svarar."),
        MarkedFault("missing-key", "⟪⟫slag: tjänsteskrivelse\nrubrik: Svar"),
        MarkedFault("missing-key", "⟪⟫slag: tjänsteskrivelse\nrubrik: Svar\ntext:"),
        MarkedFault("key-of-paragraph", document("⟪bakgrund⟫: Kajen har inget namn.")),
        MarkedFault("key-of-paragraph", document("⟪paragraf⟫: 7")),
        MarkedFault("key-of-paragraph", document("⟪Beslut⟫: Avslag.")),
        MarkedFault("unknown-key", document("⟪underskrfter⟫: ordförande")),
        MarkedFault("unknown-key", document("⟪xyz⟫: Avslag.")),
        MarkedFault("status-of-opinion", document("status: ⟪antaget⟫")),
        MarkedFault("status-of-opinion", document("status: ⟪förslag⟫")),
        MarkedFault("unknown-word", document("status: ⟪justerat⟫")),
        MarkedFault("signatures-on-draft", document("status: utkast\nunderskrifter: ⟪Berit Stav, hamnchef⟫")),
        MarkedFault("same-as-nothing", document("förslag:\n  likalydande: ⟪ja⟫")),
        MarkedFault("clause-as-point", document("förslag:\n  - ⟪⟫att avslå motionen")),
        MarkedFault(
            "section-after-foreign-key", document("avsnitt:\n  - rubrik: A\n    text: B.\n    efter: ⟪beslut⟫")),
        MarkedFault("no-name", document("avidentifiera:⟪⟫")),
        MarkedFault("span-without-ground", document("förvaltning: ⟪((Kim Ek))⟫")),
        MarkedFault("span-without-ground", document("handläggare:\n  namn: Kim Ek\n  telefon: 07 ⟪((123))⟫")),
        MarkedFault("unfilled-placeholder", document("underskrifter:\n  - Stav ⟪[Efternamn]⟫, hamnchef")),
        MarkedFault("not-a-person", document("underskrifter:\n  - ⟪Stav⟫")),
        MarkedFault("missing-title", document("handläggare: ⟪Elin Falk⟫")),
        MarkedFault("not-an-e-mail-address", document("handläggare:\n  namn: Elin Falk\n  e-post: ⟪elin.falk⟫")),
        MarkedFault("not-an-e-mail-address", document("handläggare:\n  namn: Elin Falk\n  e-post: ⟪elin@lovsala⟫")),
        MarkedFault("not-an-e-mail-address", document("handläggare:\n  namn: Elin Falk\n  e-post: ⟪elin@a..se⟫")),
        MarkedFault("not-a-phone-number", document("handläggare:\n  namn: Elin Falk\n  telefon: ⟪växeln⟫")),
        MarkedFault("missing-key", document("handläggare:\n  ⟪⟫telefon: 0123-45 67 12")),
    ]) func findsWhatIsWrongInADocument(_ fault: MarkedFault) {
        expect(fault.id, besides: Set(["missing-in-head", "not-a-person"]).subtracting([fault.id]), in: fault.source)
    }

    @Test(arguments: [
        MarkedFault("heading-without-text", "## ⟪Bakgrund⟫\n\n  ## Bedömning\n\n  Text."),
        MarkedFault("heading-without-text", "Text.\n\n  ## ⟪Bakgrund⟫"),
        MarkedFault("heading-without-text", "## Bakgrund\n\n  ### ⟪Barn⟫\n\n  ## Bedömning\n\n  Text."),
        MarkedFault("heading-without-text", "Text.[^1]\n\n  ## ⟪Bakgrund⟫\n\n  [^1]: En not."),
        MarkedFault("heading-without-words", "⟪##⟫\n\n  Text."),
        MarkedFault("repeated-heading", "## Bakgrund\n\n  Text.\n\n  ## ⟪bakgrund⟫\n\n  Text."),
        MarkedFault("repeated-heading", "## A\n\n  ### B\n\n  Text.\n\n  ### ⟪B⟫\n\n  Text."),
        MarkedFault("page-header-residue", "Den som har\n  ⟪Sida 2 (3)⟫\n  färjekort."),
        MarkedFault("word-field-residue", "⟪Error! Use the Home tab to apply Rubrik 1.⟫"),
        MarkedFault("unfilled-placeholder", "⟪[Här anger du om det finns reservationer]⟫"),
        MarkedFault("dotted-line", "Ordförande ⟪.....⟫"),
    ]) func findsWhatIsWrongInTheText(_ fault: MarkedFault) {
        expect(fault.id, in: "slag: tjänsteskrivelse\nrubrik: Svar\ntext: |\n  \(fault.source)")
    }

    @Test(arguments: [
        "## Bakgrund\n\n  ### Barn\n\n  Text.", "## A\n\n  ### B\n\n  Text.\n\n  ## C\n\n  ### B\n\n  Text.",
        "```\n  # inget\n  ```", "Text.\n\n  ## Bakgrund ##\n\n  | A |\n  | --- |\n  | b |", "#Hamn är en hashtagg.",
        "Se sida 2 (3) i bilagan. Sida 2 är tom.",
    ]) func isQuietAboutRightText(_ text: String) {
        expectNoFault(in: "slag: tjänsteskrivelse\nrubrik: Svar\ntext: |\n  \(text)")
    }

    @Test func findsAHeadingThatAKeyPrints() {
        expect(
            "repeated-heading",
            in:
                "slag: tjänsteskrivelse\nrubrik: Svar\nsammanfattning: Kort.\ntext: |\n  ## ⟪Sammanfattning⟫\n\n  Långt."
        )
    }

    @Test(arguments: [
        MarkedFault("missing-status", "⟪⟫slag: yttrande\nrubrik: Svar\ntext: Nämnden svarar."),
        MarkedFault(
            "typed-lead-in",
            "slag: yttrande\nrubrik: Svar\nstatus: förslag\ntext: |\n  ⟪Nämnden föreslås besluta att lämna följande yttrande:⟫\n\n  Ja."
        ),
        MarkedFault(
            "signatures-on-proposal",
            "slag: yttrande\nrubrik: Svar\nstatus: förslag\ntext: Svar.\nunderskrifter: ⟪ordförande⟫"),
    ]) func findsWhatIsWrongInAnOpinion(_ fault: MarkedFault) {
        expect(fault.id, in: fault.source)
    }

    @Test(arguments: ["slag: yttrande\nstatus: förslag", "slag: yttrande\nstatus: utkast", "slag: tjänsteutlåtande"])
    func asksForNoSignatures(_ head: String) {
        expectNoFault(in: "\(head)\nrubrik: Svar\ntext: Nämnden svarar.")
    }

    @Test func asksWhatTellsADocumentFromOthers() {
        let memorandum = faults(in: "slag: tjänsteskrivelse\nrubrik: Svar\ntext: Svar.")
        #expect(memorandum.map { "\($0.fault.id)" } == ["missing-in-head", "missing-in-head"])
        let opinion = faults(in: "slag: yttrande\nstatus: antaget\nrubrik: Svar\ntext: Svar.")
        #expect(opinion.map { "\($0.fault.id)" } == Array(repeating: "missing-in-head", count: 4))
    }

    /// Forms of municipalities, and what their systems and people make of them.
    @Test(arguments: [
        "1.5.1-173/2016", "106-360/2016", "GRF-2023-21151", "KS 2019/531", "SLK-2023-01169:1", "0509/23", "00040/2025",
        "00441/2024:1", "108333", "KS2007/0276-04", "2011/KS 0206 001", "2011 BN0080", "KSM2017-1023-214",
        "KS 02-820 107", "KU.2017.3", "Tn 12/2026", "Bun/2025:172", "KFKS 2012/12", "BYGG 2024-000123", "284/14",
        "1.5.1-135-2012", "417-31-HAMN", "V 31/118",
    ]) func takesADiaryNumberForOne(_ number: String) {
        expectNoFault(in: document("dnr: \(number)\nmottagarens dnr: \(number)"))
    }

    @Test(arguments: [
        MarkedFault("glued-dnr", "dnr: ⟪GRF-2023-21151 STK-2023-758⟫"),
        MarkedFault("glued-dnr", "dnr: ⟪00040/20252.4.⟫"),
        MarkedFault("glued-dnr", "dnr: ⟪1.5.1-173/2016 106-360/2016⟫"),
        MarkedFault("glued-dnr", "dnr: ⟪KS 2019/531, SN 2019/353⟫"),
        MarkedFault("glued-dnr", "mottagarens dnr: ⟪417-31-HAMN och 141-31-KS⟫"),
        MarkedFault("typed-dnr", "dnr: ⟪Dnr 417-31-HAMN⟫"),
    ]) func tellsTwoNumbersFromOne(_ fault: MarkedFault) {
        expect(fault.id, in: document(fault.source))
    }
}

/// A short memorandum with the given keys.
private func document(_ keys: String) -> String {
    "slag: tjänsteskrivelse\nrubrik: Svar på remiss\ntext: Förvaltningen delar motionärernas bild.\n" + keys
}
