import Diagnostics
import HouseStyles
import Minutes
import Schema
import Syntax
import Testing

/// What the file of a meeting can say wrong about who was there, once its §§ are known.
struct AttendanceListTests {
    private static let people = """
        sekreterare: Siri Lund, nämndsekreterare
        ledamöter: [Tova Almgren (S), Ylva Hedin (V)]
        """
    private static let items = """
        paragrafer:
          - paragraf: 7
            rubrik: Upprop
            beslut: Uppropet är förrättat.
          - rubrik: Bryggan
            jäv: Ylva Hedin (V)
            beslut: Nämnden hyr ut bryggan.
          - rubrik: Bojen
            beslut: Nämnden flyttar bojen.
        """

    @Test(arguments: [
        people,
        people + "\nordförande: [Tova Almgren (S)]\njusterare:\n  - Ylva Hedin (V), ej § 8\n  - Ylva Hedin (V), § 9",
        "sekreterare: Siri Lund, nämndsekreterare\nledamöter:\n  - Tova Almgren (S)\n  - Ylva Hedin (V)\n"
            + "ersättare:\n  - Malva Tegner (KD), för Ylva Hedin (V), § 8\n  - Noor Haddad (MP)",
        "sekreterare: Siri Lund, nämndsekreterare\nledamöter:\n  - Tova Almgren (S)\n  - Edvin Krantz (L), § 7\n"
            + "ersättare:\n  - Malva Tegner (KD), för Edvin Krantz (L), §§ 8–9\nluckor:\n  - paragrafer: § 10\n    skäl: OJ",
    ])
    func isQuietAboutWhatIsRight(_ lines: String) { #expect(found(lines) == []) }

    @Test(arguments: [
        ("listed-twice", "ledamöter:\n  - Tova Almgren (S)\n  - ⟪Tova Almgren (S)⟫"),
        ("listed-twice", "ledamöter: Tova Almgren (S)\nfrånvarande: ⟪Tova Almgren (S)⟫"),
        ("listed-twice", "ledamöter: Tova Almgren (S)\nersättare: ⟪Tova Almgren (S)⟫"),
        (
            "substitutes-for-nobody",
            "ledamöter: Tova Almgren (S)\nersättare:\n  - Noor Haddad (MP)\n  - Malva Tegner (KD), ⟪för Noor Haddad (MP)⟫"
        ),
        (
            "substitutes-for-nobody",
            "ledamöter: Tova Almgren (S)\nfrånvarande: Edvin Krantz (L)\n"
                + "ersättare:\n  - Malva Tegner (KD), ⟪för Edvin Kranz (L)⟫"
        ),
        (
            "substitutes-for-somebody-present",
            "ledamöter: Tova Almgren (S)\nersättare:\n  - ⟪Malva Tegner (KD)⟫, för Tova Almgren (S), § 9"
        ),
        (
            "seat-filled-twice",
            "ledamöter: Tova Almgren (S)\nfrånvarande: Edvin Krantz (L)\nersättare:\n"
                + "  - Malva Tegner (KD), för Edvin Krantz (L)\n  - ⟪Noor Haddad (MP)⟫, för Edvin Krantz (L), § 9"
        ),
        ("paragraph-without-chair", "ledamöter: Tova Almgren (S)\nordförande:\n  - ⟪⟫Tova Almgren (S), ej § 9"),
        ("chair-not-serving", "ledamöter: [Tova Almgren (S), Ylva Hedin (V)]\nordförande: ⟪Ylva Hedin (V)⟫"),
        ("chair-not-serving", "ledamöter:\n  - Tova Almgren (S), §§ 7–8\nordförande: ⟪Tova Almgren (S)⟫"),
        (
            "confirmer-is-chair",
            "ledamöter: Tova Almgren (S)\nordförande: Tova Almgren (S)\njusterare: ⟪Tova Almgren (S)⟫"
        ),
        (
            "confirmer-not-serving",
            "ledamöter: Tova Almgren (S)\nersättare: Noor Haddad (MP)\njusterare: ⟪Noor Haddad (MP)⟫"
        ),
        ("disqualified-confirmer", "ledamöter: [Tova Almgren (S), Ylva Hedin (V)]\njusterare: ⟪Ylva Hedin (V)⟫"),
        ("line-about-no-paragraph", "ledamöter:\n  - Tova Almgren (S)\n  - ⟪Edvin Krantz (L), §§ 17–18⟫"),
        ("line-about-no-paragraph", "ledamöter:\n  - ⟪Tova Almgren (S), ej § 6⟫"),
        (
            "returns-to-serve",
            "ledamöter:\n  - Tova Almgren (S)\n  - ⟪Edvin Krantz (L)⟫, ej § 8\n"
                + "ersättare:\n  - Malva Tegner (KD), för Edvin Krantz (L), § 8"
        ),
        ("gap-that-is-none", "luckor:\n  - paragrafer: ⟪§§ 9–12⟫\n    skäl: Omedelbart justerade"),
    ])
    func reportsWhatCannotBe(_ id: String, _ lines: String) {
        let secretary = lines.contains("luckor") ? "" : "sekreterare: Siri Lund, nämndsekreterare\n"
        #expect(found(secretary + lines) == [id], "in \(lines)")
    }

    @Test func asksForASecretaryOfWhatWasHeld() {
        #expect(found("ledamöter: Tova Almgren (S)") == ["missing-secretary"])
        #expect(found("plats: Hamnkontoret") == [])
    }

    @Test func asksForAsManyConfirmersAsTheBodyHas() {
        let lines = AttendanceListTests.people + "\njusterare:\n  - ⟪⟫Tova Almgren (S)"
        #expect(found(lines, body: "namn: hamnnämnden\nantal justerare: 2") == ["too-few-confirmers"])
        #expect(found(lines.replacing("⟪⟫", with: ""), body: "namn: hamnnämnden\nantal justerare: 1") == [])
    }

    @Test(arguments: [
        ("", ["missing-numbers"]), ("luckor:\n  - paragrafer: §§ 8–10\n    skäl: OJ\n", []),
        ("luckor:\n  - paragrafer: § 8\n    skäl: OJ\n  - paragrafer: §§ 9–10\n    skäl: OJ\n", []),
        ("luckor:\n  - paragrafer: §§ 8–9\n    skäl: OJ\n", ["missing-numbers"]),
    ])
    func asksWhereTheMissingNumbersAre(_ lines: String, _ ids: [String]) {
        let items =
            "paragrafer:\n  - paragraf: 7\n    rubrik: A\n    beslut: B.\n"
            + "  - paragraf: 11\n    rubrik: C\n    beslut: D.\n"
        #expect(found(lines, items: items) == ids)
    }

    /// What is found in the file of a meeting with those lines, and that it stands where it is marked.
    private func found(
        _ lines: String, items: String = items, body: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
    ) -> [String] {
        let items = lines.contains("Ylva") ? items : items.replacing("    jäv: Ylva Hedin (V)\n", with: "")
        let source = MarkedSource(
            "datum: 2031-05-06\n" + (body == nil ? "organ: hamnnämnden\n" : "") + lines + "\n" + items)
        let organ = body.flatMap { Body.reading(parsed($0), in: .standard).value }
        let read = Meeting.reading(parsed(source.text), of: organ, in: .standard)
        var diagnostics = read.diagnostics
        if let meeting = read.value {
            let context = MeetingContext(style: .standard, body: organ, meeting: meeting)
            diagnostics += Proceedings.assembling([], of: meeting, in: context).diagnostics
        }
        if lines.contains("⟪") {
            #expect(diagnostics.first?.range == source.range, "in \(lines)", sourceLocation: sourceLocation)
        }
        return diagnostics.map { "\($0.fault.id)" }
    }

    private func parsed(_ text: String) -> Diagnosed<SyntaxTree> {
        SyntaxTree.parsing(SourceFile(name: "prov.yaml", text: text))
    }
}
