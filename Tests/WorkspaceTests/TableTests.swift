import Diagnostics
import Foundation
import Minutes
import Testing
import Workspace

/// The tables that are made of all §§ of a folder.
struct TableTests {
    private let tables = ["attendance", "ballots", "candidates", "decisions", "motions", "reservations", "votes"].map {
        $0 + ".csv"
    }

    @Test func writesARowForEachDecisionOfAFolder() throws {
        let folder = try Folder([
            "in/a.yaml": paragraph(19), "in/b.yaml": paragraph(20, "beslut:\n  - Ett.\n  - Två.\n"),
            "in/annan/c.yaml": paragraph(19),
        ])
        let (tally, told) = try build(folder)
        #expect(tally == Tally(built: 3))
        #expect(told == "")
        #expect(folder.outputs == (tables + tables.map { "annan/" + $0 }).sorted())
        let rows = try folder.read("out/decisions.csv").components(separatedBy: "\r\n")
        #expect(
            rows[0].hasPrefix(
                "municipality,body,meetingDate,agendaItemId,agendaItemNumber,title,diaryNumbers,status,id,"))
        #expect(
            rows.dropFirst() == [
                ",hamnnämnden,2031-05-06,p19,19,Svar,,,p19-beslut,,hamnnämnden,,,,Bifall.,,,",
                ",hamnnämnden,2031-05-06,p20,20,Svar,,,p20-beslut-1,1,hamnnämnden,,,,Ett.,,,",
                ",hamnnämnden,2031-05-06,p20,20,Svar,,,p20-beslut-2,2,hamnnämnden,,,,Två.,,,", "",
            ])
        #expect(try folder.read("out/votes.csv").components(separatedBy: "\r\n").count == 2)
    }

    @Test func writesWhoVotedHowAndWhoReserved() throws {
        let more = """
            omröstning:
              ja för: bifall
              nej för: "avslag, helt"
              ja: [Tova Almgren (S), Ruben Sköld (C)]
              nej: [Edvin Krantz (-)]
              utfall: ja
            reservation: [Edvin Krantz (-), Hjalmar Rosén (SD)]

            """
        let folder = try Folder(["in/a.yaml": paragraph(19, "beslut: Bifall.\n" + more)])
        _ = try build(folder)
        let own = { (row: String) in row.components(separatedBy: ",p19,19,Svar,,,").last ?? "" }
        #expect(
            try folder.read("out/votes.csv").components(separatedBy: "\r\n").dropFirst().map(own)
                == ["p19-omrostning-1,,,,bifall,\"avslag, helt\",2,1,,,,,yes,,,", ""])
        #expect(
            try folder.read("out/ballots.csv").components(separatedBy: "\r\n").dropFirst().map(own) == [
                "p19-omrostning-1,yes,person,Tova Almgren,S,,", "p19-omrostning-1,yes,person,Ruben Sköld,C,,",
                "p19-omrostning-1,no,person,Edvin Krantz,-,,", "",
            ])
        #expect(
            try folder.read("out/reservations.csv").components(separatedBy: "\r\n").dropFirst().map(own) == [
                "p19-reservation-1,person,Edvin Krantz,-,,,,,,,,", "p19-reservation-1,person,Hjalmar Rosén,SD,,,,,,,,",
                "",
            ])
    }

    /// A spreadsheet takes what begins so for something to reckon with.
    @Test(arguments: ["=1+1", "+46 31", "@summa", "-5 procent"])
    func letsNoCellBeAFormula(_ text: String) throws {
        let folder = try Folder([
            "in/a.yaml": paragraph(19, "beslut: B.\nreservation:\n  - av: L\n    text: \"\(text)\"\n")
        ])
        _ = try build(folder)
        #expect(try folder.read("out/reservations.csv").hasSuffix(",'\(text)\r\n"))
    }

    @Test func writesWhoWasAtTheMeeting() throws {
        let folder = try Folder([
            "in/sammantrade.yaml": """
            organ: hamnnämnden
            datum: 2031-05-06
            sekreterare: Siri Lund, nämndsekreterare
            ledamöter:
              - Tova Almgren (S)
              - Edvin Krantz (L), §§ 1–7
            ersättare:
              - Malva Tegner (KD), för Edvin Krantz (L), §§ 8–19
            övriga närvarande: Noor Haddad, ekonomichef, § 19
            luckor:
              - paragrafer: §§ 1–18
                skäl: Justerade i eget protokoll

            """, "in/a.yaml": paragraph(19),
        ])
        let (_, told) = try build(folder)
        #expect(told == "")
        #expect(
            try folder.read("out/attendance.csv").components(separatedBy: "\r\n") == [
                "municipality,body,dates,capacity,name,party,role,title,substitutesFor,agendaItemNumbers,"
                    + "exceptAgendaItemNumbers,servedAgendaItemNumbers",
                ",hamnnämnden,2031-05-06,member,Tova Almgren,S,,,,,,19",
                ",hamnnämnden,2031-05-06,member,Edvin Krantz,L,,,,1–7,,",
                ",hamnnämnden,2031-05-06,alternate,Malva Tegner,KD,,,Edvin Krantz (L),8–19,,19",
                ",hamnnämnden,2031-05-06,other,Noor Haddad,,,ekonomichef,,19,,", "",
            ])
    }

    @Test func writesTheWholeMeetingAsData() throws {
        let folder = try Folder([
            "in/sammantrade.yaml": "organ: hamnnämnden\ndatum: 2031-05-06\njustering: 2031-05-13\nanslag: 2031-05-14\n",
            "in/a.yaml": paragraph(19), "in/b.yaml": paragraph(20),
        ])
        let json = BuildFormat.all.filter { $0.name == "json" }
        let build = Build(json, into: folder.path + "/out", jobs: 1, manner: Manner(.swedish))
        let sources = try SourceFolder.find([folder.path + "/in"])
        _ = try build.run(sources, SettingShelf(style: nil), tell: { Issue.record("\($0)") }, advance: {})
        #expect(folder.outputs == ["019.json", "020.json", "protokoll.json"])
        let data = Data(try folder.read("out/protokoll.json").utf8)
        let meeting = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(meeting["type"] as? String == "meeting")
        #expect(meeting["dates"] as? [String] == ["2031-05-06"])
        let items = try #require(meeting["agendaItems"] as? [[String: Any]])
        #expect(items.map { $0["id"] as? String } == ["p19", "p20"])
        let announcement = try #require((meeting["announcements"] as? [[String: Any]])?.first)
        #expect(announcement["lastDayOfAppeal"] as? String == "2031-06-04")
    }

    /// A line number tells how long is what is withheld before it, and the name of a file what it is about.
    @Test(arguments: [EditionKind.public, .complete])
    func tellsNoPlaceInAFileThatWithholdsSomething(_ edition: EditionKind) throws {
        let folder = try Folder([
            "in/kim-ek.yaml": paragraph(19) + "sekretess: 21 kap. 1 § OSL\n", "in/b.yaml": paragraph(20),
        ])
        let json = BuildFormat.all.filter { $0.name == "json" }
        let build = Build(json, into: folder.path + "/out", edition: edition, jobs: 1, manner: Manner(.swedish))
        let sources = try SourceFolder.find([folder.path + "/in"])
        _ = try build.run(sources, SettingShelf(style: nil), tell: { _ in }, advance: {})
        let secret = try folder.read(edition == .complete ? "out/019-sekretess.json" : "out/019.json")
        for word in ["kim-ek", "position", "Bifall", "\"Svar\""] {
            #expect(secret.contains(word) == (edition == .complete), "\(word)")
        }
        #expect(try folder.read("out/020.json").contains("\"sourceFile\": \"b.yaml\""))
    }

    @Test func leavesTheOlderTablesWhereAParagraphHasFaults() throws {
        let folder = try Folder(["in/a.yaml": paragraph(19), "in/b.yaml": paragraph(20)])
        _ = try build(folder)
        let older = try folder.read("out/decisions.csv")
        try folder.write(paragraph(19) + "beslutt: x\n", to: "in/a.yaml")
        let (tally, told) = try build(folder)
        #expect(tally == Tally(built: 1, faulty: 1))
        #expect(told.contains("[tables-not-made]"))
        #expect(try folder.read("out/decisions.csv") == older)
        #expect(folder.outputs == tables)
    }

    @Test func refusesToMakeTablesOfAPartOfAFolder() throws {
        let folder = try Folder(["in/a.yaml": paragraph(19), "in/b.yaml": paragraph(20)])
        #expect(throws: Obstacle.self) { try build(folder, "in/a.yaml") }
        #expect(folder.outputs == [])
    }

    /// The tables of all §§ would lose rows if they were made of one.
    @Test func leavesTheTablesAsTheyAreWhereAPartOfAFolderIsBuilt() throws {
        let folder = try Folder(["in/a.yaml": paragraph(19), "in/b.yaml": paragraph(20)])
        _ = try build(folder)
        let older = try folder.read("out/decisions.csv")
        let (tally, told) = try build(folder, "in/a.yaml", ["text", "csv"])
        #expect(tally.built == 1)
        #expect(told.contains("[no-tables-of-part]"))
        #expect(try folder.read("out/decisions.csv") == older)
        #expect(folder.outputs == ["019.txt"] + tables)
    }
}

private func paragraph(_ number: Int, _ more: String = "beslut: Bifall.\n") -> String {
    "paragraf: \(number)\nrubrik: Svar\norgan: hamnnämnden\nsammanträde: 2031-05-06\n" + more
}

private func build(
    _ folder: Folder, _ source: String = "in", _ formats: [String] = ["csv"]
) throws -> (Tally, String) {
    var told = ""
    let formats = BuildFormat.all.filter { formats.contains($0.name) }
    let build = Build(formats, into: folder.path + "/out", jobs: 2, manner: Manner(.swedish))
    let sources = try SourceFolder.find([folder.path + "/" + source])
    let tally = try build.run(sources, SettingShelf(style: nil), tell: { told += $0 }, advance: {})
    return (tally, told)
}
