import Diagnostics
import Documents
import HouseStyles
import Minutes
import Syntax
import Testing

/// Days that cannot be, are too late or disagree with what is computed.
struct DateCheckingTests {
    @Test(arguments: [
        MarkedFault("confirmed-before-meeting", "datum: 2031-05-06\njustering: ⟪2031-05-05⟫"),
        MarkedFault("confirmed-late", "datum: 2031-05-06\njustering: ⟪2031-05-21⟫"),
        MarkedFault("announced-before-confirmation", "datum: 2031-05-06\njustering: 2031-05-13\nanslag: ⟪2031-05-12⟫"),
        MarkedFault(
            "announced-before-confirmation",
            "datum: 2031-05-06\nanslag:\n  - uppsatt: ⟪2031-05-05⟫\n    paragrafer: 7"),
        MarkedFault("announced-late", "datum: 2031-05-06\njustering: 2031-05-13\nanslag: ⟪2031-05-16⟫"),
        MarkedFault("announced-late", "datum: 2031-05-06\njustering: 2031-05-16\nanslag: ⟪2031-05-20⟫"),
        MarkedFault(
            "announced-twice", "datum: 2031-05-06\njustering: 2031-05-13\nanslag: [2031-05-13, ⟪2031-05-14⟫]"),
        MarkedFault(
            "wrong-last-day",
            "datum: 2031-05-06\njustering: 2031-05-15\nanslag:\n  uppsatt: 2031-05-16\n  sista dag: ⟪2031-06-06⟫"),
        MarkedFault(
            "taken-down-early",
            "datum: 2031-05-06\njustering: 2031-05-15\nanslag:\n  uppsatt: 2031-05-16\n  nedtaget: ⟪2031-06-09⟫"),
    ])
    func findsInAMeeting(fault: MarkedFault) { expect(fault.id, in: fault.source, by: meetingFaults) }

    @Test(arguments: [
        "datum: 2031-05-06\njustering: 2031-05-06\nanslag: 2031-05-06",
        "datum: 2031-05-06\njustering: 2031-05-20\nanslag: 2031-05-22",
        "datum: 2031-05-06\njustering: 2031-05-15\nanslag: 2031-05-19",
        "datum: [2031-05-06, 2031-05-08]\njustering: 2031-05-22",
        "datum: 2031-03-28\njustering: 2031-04-15",
        "datum: 2031-05-06\njustering: 2031-05-13\nanslag:\n  - uppsatt: 2031-05-06\n    paragrafer: 7\n  - 2031-05-14",
        "datum: 2031-05-06\nanslag: 2031-05-07",
        "datum: 2031-05-06\njustering: 2031-05-15\nanslag:\n  uppsatt: 2031-05-16\n  sista dag: 2031-06-09\n  nedtaget: 2031-06-10",
        "datum: 2031-05-06\njustering: 2031-05-15\nanslag:\n  uppsatt: 2031-05-16\n  tas ned: 2031-06-16",
    ])
    func isQuietWhenTheDaysAreRight(source: String) {
        #expect(meetingFaults(in: source).map { "\($0.fault.id)" } == [])
    }

    @Test func offersTheComputedDay() throws {
        let source =
            "datum: 2031-05-06\njustering: 2031-05-15\nanslag:\n  uppsatt: 2031-05-16\n  sista dag: 2031-06-06\n"
        let fix = try #require(meetingFaults(in: source).first?.fix)
        #expect(
            String(decoding: fix.applied(to: Array(source.utf8)[...]), as: UTF8.self)
                == source.replacing("06-06", with: "06-09"))
    }

    @Test(arguments: [
        MarkedFault("confirmed-before-meeting", "justering: ⟪2031-05-05⟫"),
        MarkedFault("confirmed-before-meeting", "omedelbart justerad: ⟪2031-05-05⟫"),
        MarkedFault("confirmed-late", "justering:\n  datum: ⟪2031-05-21⟫\n  tid: 15.00"),
    ])
    func findsInAParagraph(fault: MarkedFault) {
        let head = "paragraf: 1\nrubrik: Bryggan\norgan: hamnnämnden\nsammanträde: 2031-05-06\nbeslut: Bifall.\n"
        expect(fault.id, in: head + fault.source)
    }

    @Test(arguments: [
        ("announced-unconfirmed", "anslag: 2031-05-07", ["", "omedelbart justerad: ja"]),
        ("announced-unconfirmed", "anslag: 2031-05-07", ["omedelbart justerad: nej"]),
        (
            "announced-before-confirmation", "justering: 2031-05-13\nanslag:\n  uppsatt: 2031-05-07\n  paragrafer: 1",
            [""]
        ),
        ("announced-late", "justering: 2031-05-13\nanslag: 2031-05-14", ["", "omedelbart justerad: ja"]),
        ("announced-missing", "justering: 2031-05-13\nanslag:\n  uppsatt: 2031-05-14\n  paragrafer: 1–3", ["", ""]),
        ("announced-missing", "justering: 2031-05-13\nanslag:\n  uppsatt: 2031-05-14\n  paragrafer: 0", ["", ""]),
        ("", "justering: 2031-05-13\nanslag:\n  uppsatt: 2031-05-14\n  paragrafer: 1–2", ["", ""]),
        (
            "", "justering: 2031-05-13\nanslag:\n  - 2031-05-14\n  - uppsatt: 2031-05-07\n    paragrafer: 2",
            ["", "omedelbart justerad: ja"]
        ),
        ("", "anslag: 2031-05-07", ["omedelbart justerad: ja"]),
        ("", "justering: 2031-05-13\nanslag: 2031-05-14", ["", "omedelbart justerad: nej"]),
        ("", "justering: 2031-05-13", ["", "omedelbart justerad: ja"]),
    ])
    func holdsAnnouncementsAgainstTheParagraphs(id: String, meeting: String, items: [String]) throws {
        let found = try proceedings(meeting, items).diagnostics
        #expect(found.map { "\($0.fault.id)" } == (id.isEmpty ? [] : [id]))
    }

    @Test func saysInEachNoticeWhichParagraphsItIsAbout() throws {
        let meeting = """
            justering: 2031-05-15
            anslag:
              - 2031-05-16
              - uppsatt: 2031-05-07
                paragrafer: 2
                nedtaget: 2031-06-02
            """
        let proceedings = try proceedings(meeting, ["", "omedelbart justerad: ja", "", ""])
        #expect(proceedings.diagnostics.isEmpty)
        let documents = try #require(proceedings.value.edition(.public).value?.documents)
        let notices = documents.filter { $0.name.hasPrefix("anslag") }.map { document in
            document.document.blocks.compactMap { block in
                if case .fields(let facts) = block { facts.map(\.value.plainText) } else { nil }
            }.joined().map { $0.replacing("\u{A0}", with: " ") }
        }
        #expect(
            notices == [
                ["6 maj 2031", "§§ 1, 3–4", "16 maj 2031", "9 juni 2031", "10 juni 2031"],
                ["6 maj 2031", "§ 2", "7 maj 2031", "28 maj 2031", "2 juni 2031"],
            ])
    }

    private func proceedings(_ meeting: String, _ items: [String]) throws -> Diagnosed<Proceedings> {
        let read = Meeting.reading(parsed("datum: 2031-05-06\n" + meeting), of: nil, in: .standard)
        #expect(read.diagnostics.map { "\($0.fault.id)" } == [])
        let context = MeetingContext(style: .standard, meeting: read.value)
        let paragraphs = items.enumerated().compactMap { place, line in
            let source = "paragraf: \(place + 1)\nrubrik: Bryggan\norgan: hamnnämnden\nbeslut: Bifall.\n\(line)\n"
            return AgendaItem.reading(parsed(source), in: context).value
        }
        return Proceedings.assembling(paragraphs, of: try #require(read.value), in: context)
    }

    private func parsed(_ text: String) -> Diagnosed<SyntaxTree> {
        SyntaxTree.parsing(SourceFile(name: "1.yaml", text: text))
    }
}
