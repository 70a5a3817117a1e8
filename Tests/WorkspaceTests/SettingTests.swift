import Diagnostics
import Foundation
import Testing
import Workspace

/// What a § takes over from the files of its body and its meeting.
struct SettingTests {
    private static let organ = "namn: hamnnämnden\nkommun: Lövsala kommun\n"
    private static let meeting = "datum: 2031-05-06\njustering: 2031-05-12\n"

    @Test func takesOverWhatBodyAndMeetingSay() throws {
        let folder = try Folder([
            "in/hamn/organ.yaml": SettingTests.organ, "in/hamn/2031-05-06/sammantrade.yaml": SettingTests.meeting,
            "in/hamn/2031-05-06/1.yaml": paragraph(),
        ])
        let (tally, told) = try build(folder)
        #expect(told == "")
        #expect(tally == Tally(built: 1, documents: 1))
        let page = try folder.read("out/hamn/2031-05-06/001.txt")
        #expect(page.contains("Lövsala kommun, hamnnämnden, 6\u{A0}maj\u{A0}2031"))
        #expect(page.contains("Justerat den 12\u{A0}maj\u{A0}2031"))
    }

    @Test(arguments: ["organ: byggnadsnämnden", "sammanträde: 2031-05-07", "kommun: Tallviks kommun"])
    func refusesWhatTheMeetingSaysOtherwise(_ line: String) throws {
        let folder = try Folder([
            "in/organ.yaml": SettingTests.organ, "in/sammanträde.yaml": SettingTests.meeting,
            "in/1.yaml": paragraph(line + "\n"),
        ])
        let (tally, told) = try build(folder)
        #expect(tally == Tally(faulty: 1))
        #expect(told.contains("[disagrees-with-meeting]"))
    }

    @Test func tellsAFaultOfTheMeetingOnceAndBuildsNothingOfIt() throws {
        let folder = try Folder([
            "in/sammantrade.yaml": "datum: 2031-02-30\n", "in/1.yaml": paragraph(), "in/2.yaml": paragraph(),
        ])
        let (tally, told) = try build(folder)
        #expect(tally == Tally(faulty: 2))
        #expect(told.components(separatedBy: "[no-such-date]").count == 2)
        #expect(!folder.files.contains { $0.hasPrefix("out/") })
    }

    @Test func makesTheMinutesOfTheMeetingOfItsParagraphsInOrder() throws {
        let folder = try Folder([
            "in/organ.yaml": SettingTests.organ, "in/sammantrade.yaml": SettingTests.meeting + "anslag: 2031-05-13\n",
            "in/a.yaml": paragraph(number: 2), "in/b.yaml": paragraph(number: 3),
        ])
        let (tally, told) = try build(folder)
        #expect(told == "")
        #expect(tally == Tally(built: 2, documents: 2))
        let minutes = try folder.read("out/protokoll.txt").replacing("\u{A0}", with: " ")
        #expect(minutes.contains("2–3"))
        let places = try ["Innehåll", "\n§ 2 Öppettider\n", "\n§ 3 Öppettider\n", "Underskrifter"].map {
            try #require(minutes.range(of: $0)).lowerBound
        }
        #expect(places == places.sorted())
        #expect(try folder.read("out/anslag.txt").contains("Sista dag för överklagande: 3\u{A0}juni\u{A0}2031"))
    }

    @Test func makesASummonsBeforeTheMeeting() throws {
        let folder = try Folder([
            "in/sammantrade.yaml": "organ: hamnnämnden\ndatum: 2031-05-06\nstatus: kallelse\n",
            "in/a.yaml": "paragraf: 1\nrubrik: Öppettider\nförslag: Gästhamnen ska vara öppen.\n",
        ])
        let (tally, told) = try build(folder)
        #expect(told == "")
        #expect(tally == Tally(built: 1, documents: 1))
        #expect(try folder.read("out/kallelse.txt").contains("Föredragningslista"))
    }

    @Test func keepsTheMinutesAsTheyWereWhenAParagraphHasFaults() throws {
        let folder = try Folder([
            "in/sammantrade.yaml": "organ: hamnnämnden\ndatum: 2031-05-06\n", "in/a.yaml": paragraph(),
            "in/b.yaml": "paragraf: 2\n", "out/protokoll.html": "som förut",
        ])
        let (tally, _) = try build(folder)
        #expect(tally == Tally(built: 1, faulty: 1))
        #expect(try folder.read("out/protokoll.html") == "som förut")
    }

    @Test func makesNoMinutesOfAPartOfAMeeting() throws {
        let folder = try Folder([
            "in/sammantrade.yaml": "organ: hamnnämnden\ndatum: 2031-05-06\n", "in/a.yaml": paragraph(),
            "in/b.yaml": paragraph(number: 2),
        ])
        let (tally, _) = try build(folder, "in/a.yaml")
        #expect(tally == Tally(built: 1))
    }

    @Test func sendsEveryDecisionToThoseWhoAlwaysGetIt() throws {
        let folder = try Folder([
            "in/organ.yaml": SettingTests.organ + "stående mottagare: [Akten, Revisorerna]\n",
            "in/sammantrade.yaml": SettingTests.meeting,
            "in/1.yaml": paragraph("expedieras: Hamnkontoret\nför kännedom: Akten (original)\n"),
            "in/2.yaml": "paragraf: 2\nrubrik: Muddringen\nslag: information\ntext: Hamnchefen berättar.\n",
        ])
        let (_, told) = try build(folder)
        #expect(told == "")
        let page = try folder.read("out/001.txt")
        #expect(page.contains("Hamnkontoret") && page.contains("Revisorerna"))
        #expect(page.components(separatedBy: "Akten").count == 2)
        #expect(try !folder.read("out/002.txt").contains("Revisorerna"))
    }

    @Test func knowsTheDiaryNumbersOfTheBody() throws {
        let folder = try Folder([
            "in/organ.yaml": SettingTests.organ + "dnr: n/åååå\n", "in/sammantrade.yaml": SettingTests.meeting,
            "in/1.yaml": paragraph("dnr: 417/2031\n"),
            "in/2.yaml": paragraph("dnr: 417-31-HAMN\n").replacing("paragraf: 1", with: "paragraf: 2"),
        ])
        let (_, told) = try build(folder)
        #expect(told.contains("2.yaml:3:6") && !told.contains("/1.yaml"))
        #expect(told.contains("[unusual-dnr]"))
    }

    @Test func readsTheRolesOfTheStyleThatTheBodyAsksFor() throws {
        let folder = try Folder([
            "in/organ.yaml": SettingTests.organ + "stil: husets\nledamöter: [\"Ylva Hedin (V), vice president\"]\n",
            "in/Styles/husets/stil.yaml": "roller: [vice presidenten]\n",
            "in/1.yaml": paragraph("sammanträde: 2031-05-06\nreservation: Hedin\n"),
        ])
        let (_, told) = try build(folder)
        #expect(told == "")
        #expect(try folder.read("out/001.txt").contains("Ylva Hedin (V)"))
    }

    @Test func takesTheStyleThatTheBodyAsksFor() throws {
        let folder = try Folder([
            "in/organ.yaml": SettingTests.organ + "stil: husets\n",
            "in/Styles/husets/stil.yaml": "rubriker:\n  beslut: Avgjort\n",
            "in/1.yaml": paragraph("sammanträde: 2031-05-06\n"),
        ])
        let (_, told) = try build(folder)
        #expect(told == "")
        #expect(try folder.read("out/001.txt").contains("Avgjort"))
    }
}

private func paragraph(_ more: String = "", number: Int = 1) -> String {
    "paragraf: \(number)\nrubrik: Öppettider\n\(more)beslut: Gästhamnen ska vara öppen.\n"
}

private func build(_ folder: Folder, _ path: String = "in") throws -> (Tally, String) {
    var told = ""
    let build = Build(BuildFormat.ofSources, into: folder.path + "/out", jobs: 2, manner: Manner(.swedish))
    let sources = try SourceFolder.find([folder.path + "/" + path])
    let tally = try build.run(sources, SettingShelf(style: nil), tell: { told += $0 }, advance: {})
    return (tally, told)
}
