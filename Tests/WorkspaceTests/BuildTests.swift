import Diagnostics
import Foundation
import Rendering
import Synchronization
import Testing
import Workspace

struct BuildTests {
    @Test func buildsEachSourceInEachFormatWhereItsFolderIs() throws {
        let folder = try Folder(["in/a.yaml": paragraph(19), "in/hamn/b.yaml": paragraph(20)])
        let (tally, told) = try build(folder)
        #expect(tally == Tally(built: 2))
        #expect(told == "")
        #expect(
            folder.outputs
                == BuildFormat.ofSources.flatMap { ["019.\($0.fileExtension)", "hamn/020.\($0.fileExtension)"] }
                .sorted())
    }

    @Test func leavesTheOlderPageOfASourceWithFaults() throws {
        let folder = try Folder(["in/a.yaml": paragraph(19), "in/b.yaml": paragraph(20)])
        _ = try build(folder)
        let older = try folder.read("out/019.html")
        try folder.write(paragraph(19) + "beslutt: x\n", to: "in/a.yaml")
        try folder.write(paragraph(20, title: "Ny rubrik"), to: "in/b.yaml")
        let (tally, told) = try build(folder)
        #expect(tally == Tally(built: 1, faulty: 1))
        #expect(told.contains("in/a.yaml:6:1: fel:"))
        #expect(try folder.read("out/019.html") == older)
        #expect(try folder.read("out/020.html").contains("Ny rubrik"))
    }

    @Test func writesNeitherOfTwoSourcesWithTheSameNumber() throws {
        let folder = try Folder(["in/a.yaml": paragraph(19), "in/b.yaml": paragraph(19), "in/c.yaml": paragraph(20)])
        let (tally, told) = try build(folder)
        #expect(tally == Tally(built: 1, faulty: 2))
        #expect(told.contains("[same-output]"))
        #expect(told.contains("in/a.yaml'") && told.contains("in/b.yaml'"))
        #expect(folder.outputs == BuildFormat.ofSources.map { "020.\($0.fileExtension)" }.sorted())
    }

    @Test func seesTheSameNumberInTwoFoldersThatAreBuiltIntoOne() throws {
        let folder = try Folder(["in/a.yaml": paragraph(19), "annan/b.yaml": paragraph(19)])
        let (tally, _) = try build(folder, ["in", "annan"])
        #expect(tally == Tally(faulty: 2))
        #expect(folder.outputs == [])
    }

    @Test func tellsTheSameHoweverManyJobsThereAre() throws {
        let folder = try Folder()
        for number in 1...150 {
            let source = paragraph(number) + (number % 7 == 0 ? "beslutt: x\n" : "")
            try folder.write(source, to: "in/\(number % 3)/\(number).yaml")
        }
        let (tally, told) = try build(folder, jobs: 1)
        #expect(tally == Tally(built: 129, faulty: 21))
        for jobs in [2, 5] {
            let (otherTally, otherTold) = try build(folder, jobs: jobs)
            #expect(otherTally == tally)
            #expect(otherTold == told)
        }
    }

    @Test func countsEverySource() throws {
        let folder = try Folder(["in/a.yaml": paragraph(19), "in/b.yaml": "", "in/c.yaml": paragraph(20)])
        let done = Mutex(0)
        let build = Build(BuildFormat.ofSources, into: folder.path + "/out", jobs: 2, manner: Manner(.swedish))
        _ = try build.run(SourceFolder.find([folder.path + "/in"]), SettingShelf(style: nil), tell: { _ in }) {
            done.withLock { $0 += 1 }
        }
        #expect(done.withLock { $0 } == 3)
    }

    @Test func takesAwayWhatAKilledBuildLeft() throws {
        let living = ".protokoll-\(ProcessInfo.processInfo.processIdentifier)-0-7.tmp"
        let folder = try Folder([
            "in/a.yaml": paragraph(19), "out/.protokoll-2000000000-3-1.tmp": "", "out/.annat.tmp": "",
        ])
        try folder.write("", to: "out/" + living)
        _ = try build(folder)
        #expect(
            folder.outputs == [".annat.tmp", living, "019.fragment.html", "019.html", "019.json", "019.md", "019.txt"])
    }

    @Test func tellsOfAFileThatIsInTheWayOfTheFolder() throws {
        let folder = try Folder(["in/a.yaml": paragraph(19), "out": "en fil"])
        let obstacle = #expect(throws: Obstacle.self) { try build(folder) }
        #expect(obstacle.map { "\($0.kind.id)" } == "is-no-folder")
        #expect(try folder.read("out") == "en fil")
    }
}

struct StyleShelfTests {
    @Test func findsAStyleAboveTheSource() throws {
        let folder = try Folder([
            "in/Styles/egen/stil.yaml": "kommun: Provköpings kommun\n", "in/hamn/a.yaml": paragraph(19),
        ])
        let (tally, _) = try build(folder, style: "egen")
        #expect(tally == Tally(built: 1))
        #expect(try folder.read("out/hamn/019.html").contains("Provköpings kommun"))
    }

    @Test func takesAFolderAsAStyle() throws {
        let folder = try Folder(["egen/stil.yaml": "kommun: Provköpings kommun\n", "in/a.yaml": paragraph(19)])
        _ = try build(folder, style: folder.path + "/egen")
        #expect(try folder.read("out/019.html").contains("Provköpings kommun"))
    }

    @Test func refusesAStyleThatIsNowhere() throws {
        let folder = try Folder(["in/a.yaml": paragraph(19)])
        let obstacle = #expect(throws: Obstacle.self) { try build(folder, style: "ingenstans") }
        #expect(obstacle.map { "\($0.kind.id)" } == "unknown-style")
    }

    @Test func showsTheFaultsOfAStyle() throws {
        let folder = try Folder(["egen/stil.yaml": "kommunn: x\n", "in/a.yaml": paragraph(19)])
        let obstacle = #expect(throws: Obstacle.self) { try build(folder, style: folder.path + "/egen") }
        let message = try #require(obstacle).message(in: Manner(.swedish))
        #expect(message.contains("egen/stil.yaml:1:1: fel:"))
        #expect(message.contains("[faulty-style]"))
        #expect(folder.outputs == [])
    }

    @Test func showsTheFaultsOfAPage() throws {
        let folder = try Folder([
            "egen/stil.yaml": "kommun: x\n", "egen/sida.html": "<title>{{rubrik}}</title>", "in/a.yaml": paragraph(19),
        ])
        let obstacle = #expect(throws: Obstacle.self) { try build(folder, style: folder.path + "/egen") }
        let message = try #require(obstacle).message(in: Manner(.swedish))
        #expect(message.contains("egen/sida.html:1:8: fel: '{{rubrik}}' är inget hål i en sida [unknown-page-hole]"))
    }
}

struct ObstacleTests {
    @Test func hasWordsInBothLanguagesForEveryKind() {
        for kind in Obstacle.Kind.all {
            for language in Language.allCases {
                let message = Obstacle(kind, "a\u{1B}.yaml", facts: ["b", "c"]).message(in: Manner(language))
                #expect(message.hasPrefix("protokoll: ") && message.hasSuffix(" [\(kind.id)]\n"))
                #expect(!message.contains("{}") && !message.contains("«") && !message.contains("\u{1B}"))
            }
        }
        #expect(Set(Obstacle.Kind.all.map { "\($0.id)" }).count == Obstacle.Kind.all.count)
    }
}

extension Folder {
    /// The files in the output folder, without the lists of them.
    var outputs: [String] {
        files.filter { $0.hasPrefix("out/") && !$0.hasSuffix("/.protokoll-sidor") }.map { String($0.dropFirst(4)) }
    }
}

/// The shortest § there is.
private func paragraph(_ number: Int, title: String = "Öppettider") -> String {
    """
    paragraf: \(number)
    rubrik: \(title)
    organ: hamnnämnden
    sammanträde: 2031-05-06
    beslut: Gästhamnen ska vara öppen.

    """
}

private func build(
    _ folder: Folder, _ sources: [String] = ["in"], style: String? = nil, jobs: Int = 2
) throws -> (Tally, String) {
    var told = ""
    let build = Build(BuildFormat.ofSources, into: folder.path + "/out", jobs: jobs, manner: Manner(.swedish))
    let tally = try build.run(
        SourceFolder.find(sources.map { folder.path + "/" + $0 }), SettingShelf(style: style), tell: { told += $0 },
        advance: {})
    return (tally, told)
}
