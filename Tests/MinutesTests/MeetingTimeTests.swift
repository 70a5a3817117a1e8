import Diagnostics
import HouseStyles
import Minutes
import Rendering
import Schema
import Syntax
import Testing

/// When a meeting was, and when it rested.
struct MeetingTimeTests {
    @Test(arguments: [
        ("18.30–20.05", "18:30", "20:05"), ("18:30-20:05", "18:30", "20:05"),
        ("kl. 18.30 till 20.05", "18:30", "20:05"),
        ("18 – 20", "18:00", "20:00"), ("kl. 18.30", "18:30", nil), ("2031-05-07 9.00–11.40", "09:00", "11:40"),
        ("den 7 maj 2031 kl. 9.00–11.40", "09:00", "11:40"),
    ])
    func readsTimes(_ text: String, _ start: String, _ end: String?) throws {
        let span = try #require(TimeSpan(reading: text))
        #expect(span.start.text(with: ":") == start)
        #expect(span.end?.text(with: ":") == end)
        #expect(span.day?.iso == (text.contains("2031") ? "2031-05-07" : nil))
    }

    @Test(arguments: [
        "", "på kvällen", "18.30–", "18.30–20.05–21", "25.00", "18.30–20.60", "2031-05-07", "18.30, 20.05",
    ])
    func readsNothingElse(_ text: String) { #expect(TimeSpan(reading: text) == nil) }

    @Test(arguments: [
        "tid: 18.30–20.05\najournering: 19.10–19.25", "tid: 18.30", "tid: 18.30\najournering: 19.10–19.25",
        "tid: 18.30–20.05\najournering: 18.30–20.05", "ajournering: 19.10–19.25",
    ])
    func findsNothingInAnEvening(_ lines: String) { #expect(ids("datum: 2031-05-06\n" + lines) == []) }

    @Test(arguments: [
        "tid: [18.30–21.00, 9.00–11.30]\najournering: [19.10–19.25, 10.00–10.15]", "tid: 18.30–0.20",
        "tid: 18.30–0.20\najournering: [23.50–0.10, 2031-05-07 0.10–0.15]",
        "tid: [2031-05-06 9.00–11.30, 2031-05-06 13.00–16.45, 2031-05-07 9.00–11.30]",
    ])
    func findsNothingInTwoDays(_ lines: String) { #expect(ids("datum: [2031-05-06, 2031-05-07]\n" + lines) == []) }

    @Test(arguments: [
        ("tid: 20.05–18.30", "reversed-times"), ("tid: 18.30–18.30", "reversed-times"),
        ("tid: 18.30–20.05\najournering: 19.25–19.10", "reversed-times"),
        ("tid: 18.30–20.05\najournering: 18.10–18.40", "adjourned-outside-meeting"),
        ("tid: 18.30–20.05\najournering: 20.00–20.10", "adjourned-outside-meeting"),
        ("tid: 18.30\najournering: 18.00–18.10", "adjourned-outside-meeting"),
        ("tid: [9.00–11.30, 13.00–16.45]", "not-one-time-for-each-day"),
        ("tid: 2031-05-07 18.30–20.05", "on-no-day-of-meeting"),
        ("tid: 18.30–20.05\najournering: 2031-05-07 19.10–19.25", "on-no-day-of-meeting"),
        ("tid: sent", "not-a-time-span"),
    ])
    func findsWhatCannotBe(_ lines: String, _ id: String) { #expect(ids("datum: 2031-05-06\n" + lines) == [id]) }

    @Test(arguments: [
        ("tid: [18.30–21.00, 9.00–11.30]\najournering: 2031-05-07 19.10–19.25", "adjourned-outside-meeting"),
        ("tid: [18.30–21.00, 11.30–9.00]", "reversed-times"),
        ("tid: 18.30–0.20\najournering: 2031-05-07 0.10–0.25", "adjourned-outside-meeting"),
    ])
    func findsWhatCannotBeInTwoDays(_ lines: String, _ id: String) {
        #expect(ids("datum: [2031-05-06, 2031-05-07]\n" + lines) == [id])
    }

    @Test(arguments: [
        ("datum: 2031-05-06\ntid: 18:30-20:05", "18.30–20.05"), ("datum: 2031-05-06\ntid: kl. 18.30", "18.30"),
        (
            "datum: [2031-05-06, 2031-05-07]\ntid: [18.30–21.00, 9.00–11.30]",
            "6 maj 2031 kl. 18.30–21.00; 7 maj 2031 kl. 09.00–11.30"
        ),
        (
            "datum: [2031-05-06, 2031-05-07]\ntid: 18.30–0.20",
            "6 maj 2031 kl. 18.30–7 maj 2031 kl. 00.20"
        ),
    ])
    func printsTimesInTheMannerOfTheHouse(_ lines: String, _ printed: String) throws {
        let desk = MeetingDesk(lines + "\nplats: Hamnkontoret\n")
        let item = try #require(desk.item("paragraf: 1\nrubrik: A\norgan: hamnnämnden\nbeslut: B.\n").value)
        let context = desk.context()
        let meeting = try #require(context.meeting)
        let edition = try #require(
            Proceedings.assembling([item], of: meeting, in: context).value.edition(.public).value)
        let text = String(decoding: try #require(edition.documents.first).document.plainText, as: UTF8.self)
        #expect(text.replacing("\u{A0}", with: " ").contains("\(printed), Hamnkontoret"), "\(text)")
    }

    private func ids(_ text: String) -> [String] {
        let parsed = SyntaxTree.parsing(SourceFile(name: "sammantrade.yaml", text: text + "\n"))
        return Meeting.reading(parsed, of: nil, in: .standard).diagnostics.map { "\($0.fault.id)" }
    }
}
