import Diagnostics
import Minutes
import Testing

/// Who serves at a §, and what a § may say of those who do not.
struct ServingTests {
    static let meeting = """
        datum: 2031-05-06
        ordförande:
          - Tova Almgren (S)
          - Ylva Hedin (V), § 10
        sekreterare: Siri Lund, nämndsekreterare
        ledamöter:
          - Tova Almgren (S)
          - Ylva Hedin (V)
          - Edvin Krantz (L), §§ 1–7
          - Sixten Brodin (M)
          - Ivar Frisk (S)
        ersättare:
          - Malva Tegner (KD), för Edvin Krantz (L), §§ 8–12
          - Noor Haddad (MP)
        """
    private let desk = MeetingDesk(meeting)

    @Test(arguments: [
        (7, "", ["Tova Almgren", "Ylva Hedin", "Edvin Krantz", "Sixten Brodin", "Ivar Frisk"]),
        (8, "", ["Tova Almgren", "Ylva Hedin", "Sixten Brodin", "Ivar Frisk", "Malva Tegner"]),
        (13, "", ["Tova Almgren", "Ylva Hedin", "Sixten Brodin", "Ivar Frisk"]),
        (8, "jäv: Ivar Frisk (S)", ["Tova Almgren", "Ylva Hedin", "Sixten Brodin", "Malva Tegner"]),
        (8, "jäv: S", ["Ylva Hedin", "Sixten Brodin", "Malva Tegner"]),
    ])
    func knowsWhoServes(_ number: Int, _ more: String, _ names: [String]) throws {
        let item = try #require(desk.item(paragraph(number, more)).value)
        let serving = try #require(item.serving(in: desk.context()))
        #expect(serving.servers.map(\.person.name) == names)
    }

    @Test func letsAnAlternateInForADisqualifiedMember() throws {
        let desk = MeetingDesk(
            "datum: 2031-05-06\nsekreterare: Siri Lund, nämndsekreterare\nledamöter: [Tova Almgren (S), Edvin Krantz (L)]\n"
                + "ersättare:\n  - Malva Tegner (KD), för Edvin Krantz (L), § 9\n")
        let item = try #require(desk.item(paragraph(9, "jäv: Edvin Krantz (L)")).value)
        let serving = try #require(item.serving(in: desk.context()))
        #expect(serving.servers.map(\.person.name) == ["Tova Almgren", "Malva Tegner"])
        #expect(serving.servers.last?.insteadOf?.name == "Edvin Krantz")
    }

    @Test(arguments: [
        ("absent-takes-part", "reservation: ⟪Edvin Krantz (L)⟫", 13),
        ("replaced-takes-part", "reservation: ⟪Edvin Krantz (L)⟫", 8),
        ("alternate-takes-part", "reservation: ⟪Noor Haddad (MP)⟫", 8),
        ("not-at-the-meeting", "reservation: ⟪Tove Almgren (S)⟫", 8),
        ("party-not-serving", "reservation: ⟪MP⟫", 8),
        ("absent-takes-part", "deltar inte: ⟪Edvin Krantz (L)⟫", 13),
        ("not-at-the-meeting", "jäv: ⟪Tove Almgren (S)⟫", 8),
        ("alternate-moves", "yrkanden:\n  - av: ⟪Noor Haddad (MP)⟫\n    yrkar: avslag", 8),
        ("replaced-takes-part", "yrkanden:\n  - av: ⟪Edvin Krantz (L)⟫\n    yrkar: avslag", 8),
        (
            "server-in-alternate-statement",
            "ersättaryttrande:\n  - av: ⟪Malva Tegner (KD)⟫\n    lydelse: Vi vill mer.", 8
        ),
        ("disagrees-with-meeting", "ordförande: ⟪Ylva Hedin (V)⟫", 8),
        ("disagrees-with-meeting", "ordförande: ⟪Tova Almgren (S)⟫", 10),
    ])
    func reportsWhoHadNoPart(_ id: String, _ more: String, _ number: Int) {
        desk.expect(id, in: paragraph(number, more))
    }

    @Test func letsNobodyMoveWhoIsDisqualified() {
        desk.expect(
            "disqualified-takes-part",
            in: paragraph(8, "jäv: Ivar Frisk (S)\nyrkanden:\n  - av: ⟪Ivar Frisk (S)⟫\n    yrkar: avslag"))
    }

    @Test(arguments: [
        ("reservation: Edvin Krantz (L)", 7), ("reservation: [KD, S]", 8), ("ordförande: Ylva Hedin (V)", 10),
        ("ersättaryttrande:\n  - av: Noor Haddad (MP)\n    lydelse: Vi vill mer.", 8),
        ("jäv: Edvin Krantz (L)", 13), ("jäv: Noor Haddad (MP)", 8),
        ("jäv:\n  - av: Ivar Frisk (S)\n    gäller: punkt 2\nreservation: Ivar Frisk (S)", 8),
    ])
    func isQuietAboutWhoHadAPart(_ more: String, _ number: Int) {
        desk.expect(nil, in: paragraph(number, more))
    }

    @Test func asksNobodyWhenAnAppendixAloneHasTheAttendance() {
        let desk = MeetingDesk(ServingTests.meeting + "\nnärvarolista: Bilaga 1")
        desk.expect(nil, in: paragraph(13, "reservation: Edvin Krantz (L)"))
    }
}

/// A § with a decision.
func paragraph(_ number: Int, _ more: String = "") -> String {
    "paragraf: \(number)\nrubrik: Brygga\norgan: hamnnämnden\n\(more)\nbeslut: Nämnden avslår ansökan.\n"
}
