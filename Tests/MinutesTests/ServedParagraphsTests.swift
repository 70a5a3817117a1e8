import Diagnostics
import HouseStyles
import Minutes
import Rendering
import Syntax
import Testing

/// At which §§ each of those present served, computed and told where the lines do not say it.
struct ServedParagraphsTests {
    private static let items = """
        paragrafer:
          - paragraf: 7
            rubrik: Upprop
            beslut: Uppropet är förrättat.
          - paragraf: 8
            rubrik: Bryggan
            jäv: Ylva Hedin (V)
            beslut: Nämnden hyr ut bryggan.
          - paragraf: 9
            rubrik: Bojen
            beslut: Nämnden flyttar bojen.
          - paragraf: 10
            rubrik: Fyren
            beslut: Nämnden tänder fyren.
        """

    @Test func tellsWhereALineDoesNotSayIt() throws {
        let text = try minutes(
            """
            ledamöter:
              - Tova Almgren (S)
              - Ylva Hedin (V)
              - Edvin Krantz (L), §§ 7–8
            ersättare:
              - Malva Tegner (KD), för Edvin Krantz (L), §§ 9–10
              - Noor Haddad (MP), för Ylva Hedin (V), § 8
              - Sixten Brodin (M)
            """, items: ServedParagraphsTests.items.replacing("Bojen\n", with: "Bojen\n    jäv: Malva Tegner (KD)\n"))
        #expect(
            text.contains(
                """
                - Tova Almgren (S)
                - Ylva Hedin (V), tjänstgör §§ 7, 9–10
                - Edvin Krantz (L), §§ 7–8
                """), "\(text)")
        #expect(
            text.contains(
                """
                - Malva Tegner (KD), för Edvin Krantz (L), §§ 9–10, tjänstgör § 10
                - Noor Haddad (MP), för Ylva Hedin (V), § 8
                """), "\(text)")
        #expect(text.contains("- Sixten Brodin (M)\n"), "\(text)")
    }

    /// Who serves for one and then for another has two lines, each with its own §§.
    @Test func keepsTheLinesOfAnAlternateApart() throws {
        let text = try minutes(
            """
            ledamöter:
              - Tova Almgren (S)
              - Ylva Hedin (V)
              - Edvin Krantz (L), §§ 7–9
            ersättare:
              - Malva Tegner (KD), för Ylva Hedin (V), § 8
              - Malva Tegner (KD), för Edvin Krantz (L), § 10
            """)
        #expect(
            text.contains(
                "- Malva Tegner (KD), för Ylva Hedin (V), § 8\n- Malva Tegner (KD), för Edvin Krantz (L), § 10\n"),
            "\(text)")
    }

    @Test func listsTheMembersOfTheBodyWhereOnlyTheAbsentAreSaid() throws {
        let body = """
            namn: hamnnämnden
            ledamöter:
              - Tova Almgren (S), ordförande, från 2031-01-01
              - Ylva Hedin (V)
              - Edvin Krantz (L)
            """
        let text = try minutes("frånvarande: Krantz", body: body)
        #expect(
            text.contains("- Tova Almgren (S), ordförande\n- Ylva Hedin (V), tjänstgör §§ 7, 9–10\n"), "\(text)")
    }

    @Test func tellsNothingWhereAnAppendixHasTheAttendance() throws {
        #expect(try !minutes("närvarolista: Bilaga 1").contains("tjänstgör"))
    }

    /// The minutes of a meeting with those lines, as text with common spaces.
    private func minutes(_ lines: String, body: String? = nil, items: String = items) throws -> String {
        let organ = body == nil ? "organ: hamnnämnden\n" : ""
        let desk = MeetingDesk(
            "datum: 2031-05-06\n\(organ)sekreterare: Siri Lund, nämndsekreterare\n\(lines)\n"
                + items, body: body)
        let context = desk.context()
        let meeting = try #require(context.meeting)
        let proceedings = Proceedings.assembling([], of: meeting, in: context)
        #expect(proceedings.diagnostics.allSatisfy { $0.severity == .warning })
        let document = try #require(proceedings.value.edition(.public).value?.documents.first?.document)
        return String(decoding: document.plainText, as: UTF8.self).replacing("\u{A0}", with: " ")
    }
}
