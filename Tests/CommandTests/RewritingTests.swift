import Diagnostics
import Foundation
import TestSupport
import Testing
import Workspace

/// How `format` and `check --fix` treat the disk: the user has no other copy of what they write.
struct RewritingTests {
    private static let messy = "rubrik: 'Öppettider'\nparagraf: 19\nbeslut: Taxan höjs med 5%.\n"
    private static let neat = "paragraf: 19\nrubrik: Öppettider\nbeslut: Taxan höjs med 5%.\n"
    private static let mended = messy.replacing("5%", with: "5 %")

    /// What writes, and what it writes.
    enum Writer: CaseIterable {
        case format, fix

        var arguments: [String] { self == .format ? ["format"] : ["check", "--fix", "--quiet"] }
        var result: String { self == .format ? RewritingTests.neat : RewritingTests.mended }
    }

    @Test(arguments: Writer.allCases, [0o640, 0o755, 0o600, 0o666]) func keepsThePermissions(
        _ writer: Writer, _ permissions: Int
    ) throws {
        let desk = try Desk(["a.yaml": Self.messy])
        let path = desk.path + "/a.yaml"
        try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: path)
        _ = try desk.run(writer.arguments + ["a.yaml"])
        #expect(try desk.read("a.yaml") == writer.result)
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == permissions)
    }

    @Test(.enabled(if: Desk.hasAnybody), arguments: Writer.allCases) func leavesAFileThatMayNotBeWritten(
        _ writer: Writer
    ) throws {
        let desk = try Desk(["m/a.yaml": Self.messy, "m/b.yaml": Self.messy.replacing("19", with: "20")])
        try desk.give("m", 0o755)
        try desk.give("m/a.yaml", 0o444)
        try desk.give("m/b.yaml", 0o644)
        let run = try desk.runAsAnybody(writer.arguments + ["m"])
        #expect(run.status == 2 && run.error.contains("'m/a.yaml' får inte läsas eller skrivas av dig [no-permission]"))
        #expect(try desk.read("m/a.yaml") == Self.messy)
        #expect(try desk.read("m/b.yaml") == writer.result.replacing("19", with: "20"))
        #expect(desk.files(in: "m").sorted() == ["a.yaml", "b.yaml"])
    }

    /// The new file comes to stand beside the old one, so it is the folder that is in the way, and told of.
    @Test(.enabled(if: Desk.hasAnybody), arguments: Writer.allCases) func leavesWhatLiesInAFolderThatMayNotBeWritten(
        _ writer: Writer
    ) throws {
        let desk = try Desk(["m/a.yaml": Self.messy])
        try desk.give("m/a.yaml", 0o644)
        try desk.give("m", 0o555)
        let run = try desk.runAsAnybody(writer.arguments + ["m"])
        #expect(run.status == 2 && run.error.contains("/m' får inte läsas eller skrivas av dig [no-permission]"))
        #expect(try desk.read("m/a.yaml") == Self.messy)
    }

    @Test(.enabled(if: Desk.hasAnybody)) func looksAtWhatMayOnlyBeRead() throws {
        let desk = try Desk(["m/a.yaml": Self.messy])
        try desk.give("m/a.yaml", 0o444)
        try desk.give("m", 0o555)
        #expect(try desk.runAsAnybody(["format", "--check", "m"]).status == 1)
        #expect(try desk.runAsAnybody(["format", "--diff", "m"]).status == 1)
        #expect(try desk.runAsAnybody(["check", "--diff", "m"]).status == 1)
    }

    /// What cannot be mended hides nothing of what else there is to say.
    @Test(.enabled(if: Desk.hasAnybody)) func tellsWhatIsFoundThoughItCannotBeMended() throws {
        let desk = try Desk(["m/a.yaml": Self.messy])
        try desk.give("m/a.yaml", 0o444)
        let run = try desk.runAsAnybody(["check", "--fix", "m", "--output-format", "concise"])
        #expect(run.status == 2 && run.output.contains("[percent-without-space]"))
    }

    @Test(arguments: Writer.allCases) func followsALinkAndLeavesItALink(_ writer: Writer) throws {
        let desk = try Desk(["kallor/a.yaml": Self.messy])
        try FileManager.default.createSymbolicLink(
            atPath: desk.path + "/lank.yaml", withDestinationPath: "kallor/a.yaml")
        _ = try desk.run(writer.arguments + ["lank.yaml"])
        #expect(try desk.read("kallor/a.yaml") == writer.result)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: desk.path + "/lank.yaml") == "kallor/a.yaml")
    }

    @Test(arguments: Writer.allCases) func writesAFileOnceHoweverManyPathsLeadToIt(_ writer: Writer) throws {
        let desk = try Desk()
        for number in 1...40 { try desk.write(Self.messy.replacing("19", with: "\(number)"), to: "m/\(number).yaml") }
        try FileManager.default.createSymbolicLink(atPath: desk.path + "/n", withDestinationPath: "m")
        for number in 1...40 {
            try FileManager.default.createSymbolicLink(
                atPath: desk.path + "/l\(number).yaml", withDestinationPath: "m/\(number).yaml")
        }
        let links = (1...40).map { "l\($0).yaml" }
        let paths = ["m", "./m", "m/", "n/1.yaml", desk.path + "/m", "m/../m/7.yaml"] + links
        let shown = try desk.run((writer == .format ? ["format"] : ["check"]) + ["--diff", "-j4"] + paths)
        #expect(shown.output.split(separator: "\n").count { $0.hasPrefix("+++ ") } == 40)
        let run = try desk.run(writer.arguments + ["-j4"] + paths)
        #expect(run.status != 2 && !run.error.contains("[changed-meanwhile]"), "\(run.error)")
        for number in 1...40 {
            #expect(try desk.read("m/\(number).yaml") == writer.result.replacing("19", with: "\(number)"))
        }
    }

    @Test(arguments: Writer.allCases) func leavesNoHalfFilesWhenItIsKilled(_ writer: Writer) throws {
        let desk = try Desk()
        let names = (1...2_000).map { "m/\($0).yaml" }
        for name in names { try desk.write(Self.messy, to: name) }
        for _ in 0..<3 {
            let written = names.count { (try? desk.read($0)) == writer.result }
            let process = try desk.start(writer.arguments + ["m"])
            while process.isRunning, names.count(where: { (try? desk.read($0)) == writer.result }) < written + 20 {}
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            for name in names {
                let text = try desk.read(name)
                #expect(text == Self.messy || text == writer.result, "\(name)")
            }
            #expect(desk.files(in: "m").count { !$0.hasPrefix(".protokoll-") } == 2_000)
        }
        _ = try desk.run(writer.arguments + ["m"])
        for name in names { #expect(try desk.read(name) == writer.result, "\(name)") }
        #expect(desk.files(in: "m").count == 2_000)
    }

    @Test(arguments: Writer.allCases) func takesAwayWhatAKilledRunLeftBehind(_ writer: Writer) throws {
        let desk = try Desk(["m/a.yaml": Self.messy])
        let dead = try desk.start(["--version"])
        dead.waitUntilExit()
        let left = "m/.protokoll-\(dead.processIdentifier)-källa-0.tmp"
        let atWork = "m/.protokoll-\(ProcessInfo.processInfo.processIdentifier)-källa-0.tmp"
        try desk.write("rubrik: h", to: left)
        try desk.write("rubrik: h", to: atWork)
        #expect(try desk.run("format", "--check", "m").status == 1)
        #expect(desk.holds(left))
        _ = try desk.run(writer.arguments + ["m"])
        #expect(!desk.holds(left) && desk.holds(atWork))
        #expect(try desk.read("m/a.yaml") == writer.result)
    }

    @Test func leavesWhatSomebodyElseChangedMeanwhile() throws {
        let desk = try Desk(["a.yaml": "rubrik: Ny\n"])
        let path = desk.path + "/a.yaml"
        #expect {
            try Disk.replace(path, Array("rubrik: Gammal\n".utf8), with: Array("x: y\n".utf8), temporary: ".t")
        } throws: { error in
            (error as? Obstacle)?.message(in: Manner(.swedish)).contains("ändrades av någon annan") == true
        }
        #expect(try desk.read("a.yaml") == "rubrik: Ny\n")
        #expect(desk.files(in: ".").sorted() == [".run", "a.yaml"])
    }

    /// In a container the process that was killed may have had the number of the one that follows it.
    @Test func writesThoughAProcessOfTheSameNumberWasKilled() throws {
        let desk = try Desk(["a.yaml": "rubrik: A\n", ".t": "rubr"])
        let bytes = (old: Array("rubrik: A\n".utf8), new: Array("rubrik: B\n".utf8))
        try Disk.replace(desk.path + "/a.yaml", bytes.old, with: bytes.new, temporary: ".t")
        #expect(try desk.read("a.yaml") == "rubrik: B\n")
        #expect(!desk.holds(".t"))
    }
}

/// The largest sources, and the names that editors give to what has no file yet.
struct FormatLimitTests {
    private static let line = "  Kajen är lång, och den som går till fots behöver nästan en timme till fyren.\n"

    @Test func formatsALargeSource() throws {
        let lines = String(repeating: Self.line, count: 20_000)
        let desk = try Desk(["a.yaml": "rubrik: 'Fyren'\nskäl: |\n" + lines])
        #expect(try desk.run("format", "a.yaml").status == 0)
        #expect(try desk.read("a.yaml") == "rubrik: Fyren\nskäl: |\n" + lines)
    }

    @Test(arguments: [["format"], ["format", "--check"], ["check", "--fix"]]) func leavesWhatIsTooLargeForASource(
        _ arguments: [String]
    ) throws {
        let text =
            "rubrik: 'Fyren'\nskäl: |\n" + String(repeating: Self.line, count: (16 << 20) / Self.line.utf8.count + 1)
        let desk = try Desk(["a.yaml": text])
        let run = try desk.run(arguments + ["a.yaml"])
        #expect(run.status == 2 && run.error.contains("[file-too-large]"))
        #expect(try desk.read("a.yaml") == text)
    }

    @Test(arguments: [
        ("sammantrade.yaml", "paragrafer: []\norgan: hamnnämnden\n", "organ: hamnnämnden\nparagrafer: []\n"),
        ("m/2031-05-06/sammanträde.yaml", "paragrafer: []\norgan: x\n", "organ: x\nparagrafer: []\n"),
        ("inte/gjord/än/organ.yaml", "namn: hamnnämnden\nid: kaj\n", "id: kaj\nnamn: hamnnämnden\n"),
        ("019-kajen.yaml", "organ: hamnnämnden\nparagraf: 19\n", "paragraf: 19\norgan: hamnnämnden\n"),
    ]) func knowsByItsNameWhatStandardInputIs(_ name: String, _ source: String, _ expected: String) throws {
        let desk = try Desk()
        let run = try desk.run("format", "-", "--stdin-filename", name, input: source)
        #expect(run.status == 0 && run.output == expected, "\(run)")
        #expect(try desk.run("format", "-", "--check", "--stdin-filename", name, input: source).output == "\(name)\n")
        #expect(try desk.run("format", "-", "--check", "--stdin-filename", name, input: expected).status == 0)
        let shown = try desk.run("format", "-", "--check", "--diff", "--stdin-filename", name, input: source)
        #expect(shown.status == 1 && Patch.applying(shown.output, to: [name: source]) == [name: expected])
    }

    /// Without `-` the whole folder would be written anew.
    @Test func wantsStandardInputToBeNamedWithItsName() throws {
        let desk = try Desk(["a.yaml": "rubrik: 'x'\n"])
        let run = try desk.run("format", "--stdin-filename", "b.yaml", input: "rubrik: 'x'\n")
        #expect(run.status == 2 && run.error.contains("--stdin-filename gäller standard in; skriv också -"))
        #expect(try desk.read("a.yaml") == "rubrik: 'x'\n")
    }
}
