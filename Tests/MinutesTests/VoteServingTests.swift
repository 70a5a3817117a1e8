import Diagnostics
import Documents
import HouseStyles
import Minutes
import Testing

/// Votes against those who serve, the seats of the body and what decides them.
struct VoteServingTests {
    private let desk = MeetingDesk(ServingTests.meeting)

    /// A vote at § 8, where Almgren, Hedin, Brodin, Frisk and the alternate Tegner serve.
    private func vote(_ lines: String, _ more: String = "") -> String {
        let below = lines.split(separator: "\n").map { "\n  " + $0 }.joined()
        return paragraph(8, more + "\nomröstning:\n  ja för: bifall\n  nej för: avslag" + below)
    }

    @Test(arguments: [
        "ja: Tova Almgren (S), Ylva Hedin (V), Ivar Frisk (S)\nnej: Sixten Brodin (M), Malva Tegner (KD)",
        "ja: S, V\nnej: övriga",
        "ja: övriga\nnej: 0",
        "ja: S, V\nnej: M\navstår: KD",
        "ja: S, V\nnej: M\nfrånvarande: Malva Tegner (KD), Edvin Krantz (L)",
        "ja: 3\nnej: 2\nbilaga: 1", "ja: 3\nnej: 1\nfrånvarande: 1\nbilaga: 1",
        "sluten: ja\nröster:\n  - för: Ylva Hedin (V)\n    antal: 4\nblanka: 1",
        "ja: S\nnej: V, M\navstår: KD\nutfall: ja\ngenom: utslagsröst",
        "ja: S, V\nnej: övriga\nutfall: ja",
        "ja: Tova Almgren (S), V\nnej: Ivar Frisk (S), M\navstår: KD\nutfall: ja\ngenom: utslagsröst",
    ])
    func isQuietAboutWhatIsRight(_ lines: String) { desk.expect(nil, in: vote(lines)) }

    @Test(arguments: [
        ("ja: ⟪⟫S, V\nnej: M", "vote-lacks-names"),
        ("ja: ⟪⟫S, V\nnej: 0", "vote-lacks-names"),
        ("ja: S, V\nnej: M, ⟪Noor Haddad (MP)⟫\navstår: KD\nutfall: ja", "alternate-takes-part"),
        ("ja: S, V\nnej: M, ⟪Edvin Krantz (L)⟫\navstår: KD\nutfall: ja", "replaced-takes-part"),
        ("ja: S, V\nnej: M, ⟪MP⟫, KD", "party-not-serving"),
        ("ja: ⟪S⟫, V, Ivar Frisk (S)\nnej: övriga", "votes-twice"),
        ("ja: S, V\nnej: KD, M\navstår: ⟪övriga⟫", "nobody-remains"),
        ("ja: ⟪⟫3\nnej: 3\nutfall: ja\ngenom: utslagsröst\nbilaga: 1", "vote-count-against-serving"),
        ("ja: ⟪⟫3\nnej: 1\nbilaga: 1", "vote-count-against-serving"),
        ("ja: S, V\nnej: övriga\nutfall: ja\ngenom: ⟪utslagsröst⟫", "decided-without-tie"),
        (
            "ja: V, Ivar Frisk (S)\nnej: Tova Almgren (S), M\navstår: KD\nutfall: ja\ngenom: ⟪utslagsröst⟫",
            "casting-vote-otherwise"
        ),
        (
            "ja: V, KD\nnej: Ivar Frisk (S), M\navstår: Tova Almgren (S)\nutfall: ja\ngenom: ⟪utslagsröst⟫",
            "casting-vote-of-nobody"
        ),
        ("ja: S\nnej: V, M\navstår: KD\nutfall: ja\ngenom: ⟪lottning⟫", "lot-outside-election"),
        ("ja: S, V\nnej: KD, M\nutfall: nej\ngenom: ⟪minoritetsåterremiss⟫", "minority-outside-council"),
    ])
    func reportsWhatCannotBe(_ lines: String, _ id: String) { desk.expect(id, in: vote(lines)) }

    @Test(arguments: [
        ("minority-too-small", "ja: 31\nnej: 10\navstår: 0\nutfall: nej"),
        ("minority-in-doubt", "ja: 20\nnej: 11\navstår: 10\nutfall: nej"),
        (nil, "ja: 20\nnej: 14\navstår: 7\nutfall: nej"),
    ])
    func asksForAThirdOfThosePresent(_ id: String?, _ lines: String) {
        let desk = MeetingDesk("datum: 2031-05-06", body: "namn: kommunfullmäktige\nantal ledamöter: 51")
        let source = vote(lines + "\nbilaga: 1\ngenom: ⟪minoritetsåterremiss⟫")
            .replacing("organ: hamnnämnden\n", with: "")
        desk.expect(id, in: id == nil ? source.replacing("⟪", with: "").replacing("⟫", with: "") : source)
    }

    @Test(arguments: [
        ("ja: ⟪⟫30\nnej: 22\nbilaga: 1", true), ("ja: ⟪⟫30\nnej: 20\nfrånvarande: 2\nbilaga: 1", true),
        ("ja: ⟪⟫30\nnej: 18\nfrånvarande: 1\nbilaga: 1", true), ("ja: 30\nnej: 20\nfrånvarande: 1\nbilaga: 1", false),
        ("ja: 30\nnej: 20\nbilaga: 1", false), ("ja: 30\nnej: 10\nbilaga: 1", false),
    ])
    func addsUpToTheSeatsOfTheBody(_ lines: String, _ isWrong: Bool) {
        let desk = MeetingDesk("datum: 2031-05-06", body: "namn: kommunfullmäktige\nantal ledamöter: 51")
        let source = vote(lines).replacing("organ: hamnnämnden\n", with: "")
        desk.expect(isWrong ? "vote-count-against-seats" : nil, in: source)
    }

    @Test func needsMoreThanHalfOfTheMembers() {
        let meeting =
            "datum: 2031-05-06\nsekreterare: Siri Lund, nämndsekreterare\n"
            + "ledamöter: [Tova Almgren (S), Ylva Hedin (V), Ivar Frisk (S)]"
        let source = paragraph(8).replacing("organ: hamnnämnden\n", with: "")
        let small = MeetingDesk(meeting, body: "namn: hamnnämnden\nantal ledamöter: 5")
        small.expect(nil, in: source)
        let large = MeetingDesk(meeting, body: "namn: hamnnämnden\nantal ledamöter: 6")
        large.expect("no-quorum", in: source.replacing("8", with: "⟪8⟫"))
    }

    @Test(arguments: [
        ("jäv: Ivar Frisk (S)", "ja: Tova Almgren (S), V, ⟪Ivar Frisk (S)⟫\nnej: övriga", "disqualified-votes"),
        ("deltar inte: Ivar Frisk (S)", "ja: ⟪S⟫, V\nnej: övriga", "unclear-voters"),
        ("jäv:\n  - av: Ivar Frisk (S)\n    gäller: punkt 2", "ja: V\nnej: ⟪övriga⟫", "unclear-voters"),
        ("närvaro: Ylva Hedin (V) går.", "ja: S\nnej: ⟪övriga⟫", "unclear-voters"),
    ])
    func reportsWhatAnotherPartContradicts(_ more: String, _ lines: String, _ id: String) {
        desk.expect(id, in: vote(lines, more))
    }

    @Test(arguments: [
        ("jäv: Ivar Frisk (S)", "ja: övriga\nnej: KD"),
        ("deltar inte: Ivar Frisk (S)", "ja: övriga\nnej: KD"),
        ("deltar inte: KD", "ja: S, V\nnej: M\navstår: KD"), ("deltar inte: KD", "ja: 3\nnej: 1\nbilaga: 1"),
        ("närvaro: Ylva Hedin (V) går.", "ja: S\nnej: M"),
    ])
    func isQuietAboutWhoStandsOutside(_ more: String, _ lines: String) {
        desk.expect(nil, in: vote(lines, more))
    }

    @Test func printsTheNamesOfThoseWhoServe() throws {
        let item = try #require(desk.item(vote("ja: V, S\nnej: övriga")).value)
        let page = try #require(item.edition(.public).value).extract(in: .standard)
        #expect(
            tables(page.blocks).map { table in table.rows.map { $0.map(\.plainText) } } == [
                [
                    ["Ja", "3", "Ylva Hedin (V), Tova Almgren (S) och Ivar Frisk (S)"],
                    ["Nej", "2", "Sixten Brodin (M) och Malva Tegner (KD)"],
                ]
            ])
    }
}
