import Diagnostics
import Foundation
import TestSupport
import Testing
import Workspace

/// Sources with a canary in everything that can be withheld, and in their own names: none of them may leave the program,
/// by whatever door.
struct CanaryTests {
    /// What the program is asked for. A new command that speaks of sources is a line here; formats and reporters are asked
    /// for as soon as they exist.
    private static let commands: [[String]] =
        Language.allCases.flatMap {
            [build + ["--language", $0.rawValue], ["check", "in", "--language", $0.rawValue]]
        }
        + Reporter.all.map { ["check", "in", "--output-format", "\($0.name)"] }
        + [["check", "in", "--statistics", "--strict", "--write-baseline", "ut/bestånd"]]
        + [["check", "in", "--diff"], ["format", "in", "--check"], ["format", "in", "--diff"]]
        + [["format", "in"], ["check", "in", "--fix", "--unsafe-fixes"]]

    private static let build = [
        "build", "in", "-o", "ut", "--format", BuildFormat.all.map(\.name).joined(separator: ","), "--recipients",
        "--verbose",
    ]

    /// What shows a source to whoever has it, or speaks of none.
    private static let others: Set = ["tree", "schema", "new", "keys", "rules", "explain"]

    private static let some = Result { try Findings(of: commands, in: .some) }

    @Test func asksEveryCommand() throws {
        let help = try Desk().run("--help").output
        let listed = try #require(help.components(separatedBy: "SUBCOMMANDS:\n").last).components(separatedBy: "\n\n")[
            0]
        let names = listed.split(separator: "\n").filter { !$0.hasPrefix("   ") }
            .compactMap { $0.split(separator: " ").first.map(String.init) }
        #expect(Set(names).subtracting(CanaryTests.others) == Set(CanaryTests.commands.map { $0[0] }))
    }

    @Test func letsNoCanaryOutOfAnyPlace() throws {
        let found = try Findings(
            of: [["build", "in", "-o", "ut", "--format", "html,json,csv", "--verbose"]], in: .whole)
        found.expectNoCanary()
        for name in ["möte/001.html", "möte/protokoll.json", "möte/decisions.csv", "möte/anslag.html"] {
            #expect(found.files[name] != nil, "\(name)")
        }
    }

    @Test func letsNoCanaryOutByAnyDoor() throws {
        let found = try CanaryTests.some.get()
        found.expectNoCanary()
        for name in ["möte/001.html", "möte/protokoll.json", "möte/decisions.csv", "kallelse/kallelse.txt", "bestånd"] {
            #expect(found.files[name] != nil, "\(name)")
        }
        #expect(found.words.contains { $0.contains("[missing-ground]") || $0.contains("[not-a-ground]") })
    }

    /// What is published, and what is said, does not depend on what is withheld: so nothing in it can be told from how long
    /// something is, how many there are, or any hash.
    @Test func saysAndPublishesTheSameWhateverIsWithheld() throws {
        let found = try CanaryTests.some.get()
        let other = try Findings(of: CanaryTests.commands, in: Cage.some.withOtherBirds)
        #expect(found.files.keys.sorted() == other.files.keys.sorted())
        for (name, bytes) in found.files where other.files[name] != bytes { Issue.record("\(name)") }
        for (words, otherWords) in zip(found.words, other.words) where words != otherWords {
            let lines = zip(words.split(separator: "\n"), otherWords.split(separator: "\n")).first { $0 != $1 }
            Issue.record("\(lines.map { "\($0.0)\n\($0.1)" } ?? "other lines")")
        }
    }

    /// The complete edition has all of them; so the sources do hold them, and the search finds them.
    @Test func printsThemAllInTheCompleteEdition() throws {
        let found = try Findings(
            of: [["build", "in/möte", "-o", "ut", "--format", "markdown,json", "--edition", "complete"]], in: .some)
        let pages = found.files.filter { $0.key.hasSuffix("-sekretess.md") }
        #expect(pages.count > 100 && pages.values.count(where: \.holdsCanary) > pages.count * 9 / 10)
    }
}

/// What came of some commands: what was said, and what was written.
private struct Findings {
    let files: [String: Data]
    let words: [String]

    init(of commands: [[String]], in cage: Cage) throws {
        let desk = try Desk()
        for (name, text) in cage.files { try desk.write(text, to: name) }
        words = try commands.flatMap { command in
            let run = try desk.run(command)
            return [run.output, run.error].map { $0.replacing(desk.path, with: "") }
        }
        files = try desk.files(in: "ut").mapValues { $0.replacing(desk.path) }
    }

    /// All together is searched first, since nothing is to be found.
    func expectNoCanary() {
        let names = files.keys.joined(separator: "\n")
        guard ([names] + words).joined(separator: "\n").holdsCanary || Data(files.values.joined()).holdsCanary else {
            return
        }
        #expect(!names.holdsCanary)
        for text in words where text.holdsCanary {
            for line in text.split(separator: "\n") where line.holdsCanary { Issue.record("\(line)") }
        }
        for (name, bytes) in files where bytes.holdsCanary { Issue.record("\(name)") }
    }
}

extension Data {
    /// The bytes without the path of a folder that is gone after the test.
    fileprivate func replacing(_ path: String) -> Data {
        guard range(of: Data(path.utf8)) != nil else { return self }
        return Data(String(decoding: self, as: UTF8.self).replacing(path, with: "").utf8)
    }
}

extension Desk {
    /// The files in a folder with their bytes, hidden ones too.
    fileprivate func files(in folder: String) throws -> [String: Data] {
        let place = URL(filePath: path).appending(path: folder)
        let names = try FileManager.default.subpathsOfDirectory(atPath: place.path())
        return Dictionary(
            uniqueKeysWithValues: names.compactMap { name in
                (try? Data(contentsOf: place.appending(path: name))).map { (name, $0) }
            })
    }
}

/// Names that a § withholds and the meeting says.
struct NameInMeetingTests {
    private static let item = """
        rubrik: Bidrag
        beslut: Kim Ek får bidraget.
        avidentifiera:
          - namn: Kim Ek
            blir: sökanden
        paragraf: 1

        """

    @Test func makesNoMinutesThatShowAWithheldName() throws {
        let desk = try Desk([
            "m/sammantrade.yaml": "organ: hamnnämnden\ndatum: 2031-05-06\növriga närvarande: Kim Ek, sökande, § 1\n",
            "m/1.yaml": NameInMeetingTests.item,
        ])
        for command in [["build", "m", "-o", "ut", "--format", "text,json,csv"], ["check", "m"]] {
            let run = try desk.run(command)
            let told = run.output + run.error
            #expect(run.status == 1 && told.contains("m/sammantrade.yaml:3:1: fel") && !told.contains("Kim Ek"))
            #expect(told.contains("[name-left-in-meeting]"))
        }
        #expect(!desk.holds("ut/protokoll.txt") && !desk.holds("ut/protokoll.json"))
        #expect(!desk.holds("ut/attendance.csv"))
        let complete = try desk.run("build", "m", "-o", "hemligt", "--format", "text", "--edition", "complete")
        #expect(complete.status == 0)
    }

    @Test func takesMinutesAwayThatShowWhatHasBecomeSecret() throws {
        let meeting = "organ: hamnnämnden\ndatum: 2031-05-06\növriga närvarande: Kim Ek, sökande, § 1\n"
        let open = "rubrik: Bidrag\nbeslut: Kim Ek får bidraget.\nparagraf: 1\n"
        let desk = try Desk(["m/sammantrade.yaml": meeting, "m/1.yaml": open])
        #expect(try desk.run("build", "m", "-o", "ut", "--format", "text,csv").status == 0)
        #expect(try desk.read("ut/protokoll.txt").contains("Kim Ek"))
        try desk.write(NameInMeetingTests.item, to: "m/1.yaml")
        #expect(try desk.run("build", "m", "-o", "ut", "--format", "text,csv").status == 1)
        #expect(!desk.holds("ut/protokoll.txt") && !desk.holds("ut/attendance.csv"))
    }

    @Test(arguments: [
        "ordförande Kim Ek\n", "ledamöter: Kim Ek (XX), §§ 1-\n",
        "övriga: Kim Ek och  6% till\n",
    ])
    func tellsNothingOfAMeetingsFaultyFileThatHoldsAWithheldName(_ lines: String) throws {
        let desk = try Desk([
            "m/sammantrade.yaml": "organ:  hamnnämnden\ndatum: 2031-05-06\n" + lines,
            "m/1.yaml": NameInMeetingTests.item,
        ])
        let formats = ["full", "concise", "json", "sarif", "github", "gitlab", "junit"]
        let commands =
            formats.map { ["check", "m", "--output-format", $0] } + [
                ["build", "m", "-o", "ut", "--format", "text"], ["format", "m", "--diff"],
                ["check", "m", "--fix", "--diff"],
                ["check", "m/sammantrade.yaml"], ["check", "m/1.yaml"], ["build", "m/1.yaml", "-o", "-"],
            ]
        for command in commands {
            let run = try desk.run(command)
            #expect(run.status != 0 || command.contains("--fix"), "\(command)")
            #expect(!(run.output + run.error).contains("Kim Ek"), "\(command)")
        }
        try desk.write(
            NameInMeetingTests.item.replacing("avidentifiera:", with: "tags:").replacing("Kim Ek", with: "Bo Alm"),
            to: "m/1.yaml")
        #expect(try desk.run(["check", "m"]).output.contains("Kim Ek"))
    }

    @Test func makesMinutesThatShowAnotherOfThatSurname() throws {
        let desk = try Desk([
            "m/sammantrade.yaml": "organ: hamnnämnden\ndatum: 2031-05-06\nordförande: Sara Ek (C)\n",
            "m/1.yaml": NameInMeetingTests.item,
        ])
        let run = try desk.run("build", "m", "-o", "ut", "--format", "text")
        #expect(run.status == 0, "\(run.error)")
        #expect(try !desk.read("ut/protokoll.txt").contains("Kim Ek"))
    }
}
