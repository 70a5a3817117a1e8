import Diagnostics
import Foundation
import Rendering
import Testing
import Workspace

/// §§ whose numbers are left to the tool, and §§ in the meeting's own file.
struct NumberingTests {
    private static let meeting = "datum: 2031-05-06\norgan: hamnnämnden\n"

    @Test func numbersTheFilesThatFollowOne() throws {
        let folder = try Folder([
            "in/sammantrade.yaml": NumberingTests.meeting
                + "luckor:\n  - paragrafer: §§ 65/20–69/20\n    skäl: Justerade i eget protokoll\n",
            "in/1-brygga.yaml": item("Brygga", number: "63/20"),
            "in/2-boj.yaml": item("Boj"), "in/3-kaj.yaml": item("Kaj", number: "70/20"),
            "in/10-fyr.yaml": item("Fyr"),
            "in/11-skrivelse.yaml":
                "slag: tjänsteskrivelse\nrubrik: Kaj\ndnr: 417-31-HAMN\ndatum: 2031-04-22\ntext: Kajen.",
            "in/12-skär.yaml": item("Skär"),
        ])
        let told = try build(folder)
        #expect(told == "")
        #expect(try titles(folder) == ["063-20 Brygga", "064-20 Boj", "070-20 Kaj", "071-20 Fyr", "072-20 Skär"])
    }

    @Test func givesAFileThatIsBuiltAloneTheSameNumber() throws {
        let folder = try Folder([
            "in/sammantrade.yaml": NumberingTests.meeting, "in/1.yaml": item("Brygga", number: "5"),
            "in/2.yaml": item("Boj"), "in/3.yaml": item("Kaj"),
        ])
        #expect(try build(folder, "in/3.yaml") == "")
        #expect(try titles(folder) == ["007 Kaj"])
    }

    @Test func asksForTheFirstNumberOfTheYear() throws {
        let folder = try Folder([
            "in/sammantrade.yaml": NumberingTests.meeting, "in/1.yaml": item("Brygga"),
            "in/2.yaml": item("Boj", number: "9"),
            "in/3.yaml": item("Kaj"),
        ])
        #expect(try build(folder).contains("1.yaml:1:1: fel: 'paragraf' saknas"))
        #expect(try titles(folder) == ["009 Boj", "010 Kaj"])
    }

    @Test func beginsAtOneWhereEachMeetingDoes() throws {
        let folder = try Folder([
            "in/organ.yaml": "namn: hamnnämnden\nnumrering: möte", "in/sammantrade.yaml": "datum: 2031-05-06",
            "in/a.yaml": item("Brygga"), "in/b.yaml": item("Boj"),
        ])
        #expect(try build(folder) == "")
        #expect(try titles(folder) == ["001 Brygga", "002 Boj"])
    }

    @Test func keepsTheNumbersOfTheOthersWhenOneIsFaulty() throws {
        let folder = try Folder([
            "in/sammantrade.yaml": NumberingTests.meeting, "in/1.yaml": item("Brygga", number: "5"), "in/2.yaml": "",
            "in/3.yaml": item("Kaj"),
        ])
        #expect(try build(folder).contains("[empty-file]"))
        #expect(try titles(folder) == ["005 Brygga", "007 Kaj"])
    }

    @Test func letsFormalItemsStandInTheFileOfTheMeeting() throws {
        let folder = try Folder([
            "in/sammantrade.yaml": NumberingTests.meeting
                + "paragrafer:\n  - paragraf: 11\n    rubrik: Upprop\n    beslut: Uppropet är förrättat.\n"
                + "  - rubrik: Val av justerare\n    beslut: Ylva Hedin (V) justerar.\n",
            "in/a.yaml": item("Brygga"),
        ])
        #expect(try build(folder) == "")
        #expect(try titles(folder) == ["011 Upprop", "012 Val av justerare", "013 Brygga"])
        let page = try folder.read("out/012.txt")
        #expect(page.contains("Hamnnämnden, 6\u{A0}maj\u{A0}2031"))
        let minutes = try folder.read("out/protokoll.txt")
        #expect(minutes.contains("§\u{A0}11 Upprop") && minutes.contains("§§\u{A0}11–13"))
    }

    @Test func buildsAMeetingThatHasAllItsItemsInItsFile() throws {
        let folder = try Folder([
            "in/sammantrade.yaml": NumberingTests.meeting
                + "paragrafer:\n  - paragraf: 11\n    rubrik: Upprop\n    beslut: Uppropet är förrättat.\n"
        ])
        #expect(try build(folder) == "")
        #expect(try titles(folder) == ["011 Upprop"])
    }

    @Test func tellsAFaultOfAnItemInTheFileOfTheMeeting() throws {
        let folder = try Folder([
            "in/sammantrade.yaml": NumberingTests.meeting + "paragrafer:\n  - paragraf: 11\n    rubrik: Upprop\n"
        ])
        #expect(try build(folder).contains("sammantrade.yaml:4:5: fel: 'beslut' saknas"))
        #expect(try titles(folder) == [])
    }
}

private func item(_ title: String, number: String? = nil) -> String {
    (number.map { "paragraf: \($0)\n" } ?? "") + "rubrik: \(title)\nbeslut: Nämnden avslår ansökan.\n"
}

/// What is told of a build to `out`.
private func build(_ folder: Folder, _ path: String = "in") throws -> String {
    var told = ""
    let formats = OutputFormat.all.filter { $0.name == "text" }.map(BuildFormat.page)
    let build = Build(formats, into: folder.path + "/out", jobs: 2, manner: Manner(.swedish))
    let sources = try SourceFolder.find([folder.path + "/" + path])
    _ = try build.run(sources, SettingShelf(style: nil), tell: { told += $0 }, advance: {})
    return told
}

/// The numbers and titles of the §§ that were built, as their pages have them.
private func titles(_ folder: Folder) throws -> [String] {
    try folder.files.filter { $0.hasPrefix("out/0") }.map { path in
        let name = path.dropFirst(4).prefix { $0 != "." }
        let line = try folder.read(path).split(separator: "\n").first { $0.hasPrefix("§") } ?? ""
        return "\(name) " + line.split(separator: " ").dropFirst().joined(separator: " ")
    }
}
