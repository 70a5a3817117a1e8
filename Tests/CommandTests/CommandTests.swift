import Foundation
import Testing

struct ProtokollTests {
    @Test func makesAnExtractForEachRecipientAndNamesThePages() throws {
        let desk = try Desk([
            "a.yaml": """
            paragraf: 19
            rubrik: Öppettider
            organ: hamnnämnden
            sammanträde: 2031-05-06
            beslut: Gästhamnen ska vara öppen.
            expedieras: Akten
            för kännedom: [Färjerederiet Vågen, Akten]

            """
        ])
        let run = try desk.run(["build", "a.yaml", "-o", "ut", "--format", "text,json", "--recipients", "--verbose"])
        #expect(run.status == 0)
        #expect(try desk.read("ut/019-till-2.txt").contains("Till: Färjerederiet Vågen"))
        #expect(try !desk.read("ut/019.txt").contains("Till:"))
        #expect(
            run.error == """
                ut/019.txt
                ut/019.json
                ut/019-till-1.txt
                ut/019-till-2.txt
                3 sidor är byggda i 'ut'

                """)
    }

    @Test func printsTheMinutesOfAMeeting() throws {
        let desk = try Desk([
            "m/sammantrade.yaml": "organ: hamnnämnden\ndatum: 2031-05-06\n",
            "m/a.yaml": "paragraf: 1\nrubrik: Öppettider\nbeslut: Gästhamnen ska vara öppen.\n",
        ])
        let run = try desk.run(["build", "m/sammantrade.yaml", "--format", "text"])
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("Sammanträdesprotokoll\n"))
        #expect(run.output.contains("Gästhamnen ska vara öppen."))
    }

    @Test(arguments: [
        ("source", "paragraf"), ("organ", "inkallelseordning"), ("sammantrade", "luckor"), ("data", "schemaVersion"),
    ]) func showsTheSchemaOf(_ subject: String, _ key: String) throws {
        let run = try Desk().run("schema", "--of", subject)
        #expect(run.status == 0)
        #expect(run.output.contains("\"\(key)\": {"))
    }

    @Test func makesNamesWholeByTheFileOfTheBody() throws {
        let desk = try Desk([
            "organ.yaml": "namn: hamnnämnden\nledamöter: [Edvin Krantz (L), Ylva Hedin (V)]\n",
            "a.yaml": "paragraf: 1\nrubrik: A\nsammanträde: 2031-05-06\nbeslut: B.\nreservation: Krantz\n",
            "b.yaml": "paragraf: 2\nrubrik: A\nsammanträde: 2031-05-06\nbeslut: B.\nreservation: Krans (L)\n",
        ])
        let right = try desk.run("build", "a.yaml", "--format", "text")
        #expect(right.status == 0 && right.output.contains("reserverar sig Edvin Krantz (L)."))
        let wrong = try desk.run("build", "b.yaml", "--format", "text")
        #expect(wrong.status == 1 && wrong.error.contains("[unknown-person]"))
    }

    @Test func tellsItsVersion() throws {
        let run = try Desk().run("--version")
        #expect(run.output == "protokoll 0.1.0\n")
        #expect(run.status == 0)
    }

    @Test(arguments: [[], ["build"], ["tree"]])
    func helpsInSwedish(command: [String]) throws {
        let desk = try Desk()
        let run = command.isEmpty ? try desk.run("--help") : try desk.run(command[0], "--help")
        #expect(run.status == 0)
        #expect(run.error == "")
        #expect(run.output.contains("källa") || run.output.contains("Källa"))
    }

    @Test func endsWithTwoWhenItIsUsedWrongly() throws {
        let desk = try Desk(["a.yaml": source])
        #expect(try desk.run("bygg").status == 2)
        #expect(try desk.run("build", "--formaat", "html").status == 2)
        #expect(try desk.run("build", "-j", "0", "a.yaml").status == 2)
        #expect(try desk.run("build", "a.yaml", "-o", "").status == 2)
        #expect(try desk.run("build", "a.yaml", "-o", ".").status == 0)
        #expect(try desk.run("build", "a.yaml", "--format", "").error.contains("'' är inget format"))
        let run = try desk.run("build", "a.yaml", "--format", "pdf")
        #expect(run.status == 2)
        #expect(run.error.contains("'pdf' är inget format; de som finns är html"))
    }

    @Test(arguments: [["--formaat", "html"], ["-o", "ut", "--format", "pdf"], ["-j", "0"], ["."]])
    func showsTheUsageOfTheCommandThatIsUsedWrongly(_ arguments: [String]) throws {
        let run = try Desk(["a.yaml": source, "b.yaml": source]).run(["build"] + arguments)
        #expect(run.status == 2)
        #expect(run.error.hasPrefix("Error: "))
        #expect(run.error.contains("\nUsage: protokoll build [<källa> ...]"))
        #expect(run.error.hasSuffix("\n  See 'protokoll build --help' for more information.\n"))
    }
}

struct BuildCommandTests {
    @Test func writesOneSourceToStandardOutput() throws {
        let run = try Desk(["a.yaml": source]).run("build", "a.yaml")
        #expect(run.status == 0)
        #expect(run.error == "")
        #expect(run.output.hasPrefix("<!doctype html>"))
        #expect(run.output.contains("Öppettider"))
    }

    @Test func readsStandardInput() throws {
        let desk = try Desk()
        let run = try desk.run("build", "-", "--format", "markdown", input: source)
        #expect(run.status == 0)
        #expect(run.output.contains("Öppettider"))
        #expect(try desk.run("build", "-", "-o", "ut", input: source).status == 0)
        #expect(desk.holds("ut/019.html"))
    }

    @Test func writesAFolderOfPages() throws {
        let desk = try Desk(["in/a.yaml": source, "in/hamn/b.yaml": source])
        let run = try desk.run("build", "in", "-o", "ut", "--format", "html,markdown,text")
        #expect(run.status == 0)
        #expect(run.output == "")
        #expect(run.error == "2 sidor är byggda i 'ut'\n")
        for name in ["ut/019.html", "ut/019.md", "ut/019.txt", "ut/hamn/019.html"] { #expect(desk.holds(name)) }
    }

    @Test func saysNothingOfSuccessWhenItShallBeQuiet() throws {
        let run = try Desk(["in/a.yaml": source]).run("build", "in", "-o", "ut", "--quiet")
        #expect(run.status == 0)
        #expect(run.error == "" && run.output == "")
    }

    @Test func wantsAFolderForSeveralSources() throws {
        let desk = try Desk(["a.yaml": source, "b.yaml": source])
        let run = try desk.run("build", "a.yaml", "b.yaml")
        #expect(run.status == 2)
        #expect(run.error.contains("ange den med -o"))
        #expect(try desk.run("build", "a.yaml", "--format", "html,text").status == 2)
    }

    @Test func tellsWhatIsWrongAndEndsWithOne() throws {
        let desk = try Desk(["a.yaml": source + "beslutt: x\n"])
        let run = try desk.run("build", "a.yaml")
        #expect(run.status == 1)
        #expect(run.output == "")
        #expect(run.error.hasPrefix("a.yaml:6:1: fel: "))
        #expect(run.error.contains("; menade du 'beslut'? [unknown-key]"))
        let folder = try desk.run("build", ".", "-o", "ut")
        #expect(folder.status == 1)
        #expect(folder.error.hasSuffix("0 sidor är byggda i 'ut'; 1 är inte byggd\n"))
    }

    @Test func endsWithTwoWhenThereIsNothingToBuild() throws {
        let desk = try Desk(["tom/läsmig.txt": ""])
        let run = try desk.run("build", "tom", "-o", "ut")
        #expect(run.status == 2)
        #expect(run.error.contains("mappen 'tom' har inga källor"))
        #expect(try desk.run("build", "finns-inte.yaml").status == 2)
    }

    @Test func keepsSilentAboutTheWordsOfASecretSource() throws {
        let secret = source + "sekretess: 21 kap. 1 § OSL\nKanarie: x\n"
        let run = try Desk(["a.yaml": secret]).run("build", "a.yaml")
        #expect(run.status == 1)
        #expect(!run.error.contains("anarie") && !run.error.contains("Öppettider"))
        #expect(run.error.contains("'…'"))
    }

    @Test func writesTheCompleteEditionOnlyWhenAsked() throws {
        let desk = try Desk(["a.yaml": source + "sekretess: 21 kap. 1 § OSL\n"])
        #expect(try !desk.run("build", "a.yaml").output.contains("Öppettider"))
        #expect(try desk.run("build", "a.yaml", "--edition", "complete").output.contains("Öppettider"))
        #expect(try desk.run("build", "a.yaml", "--edition", "hemlig").status == 2)
    }

    @Test func makesNoFileInAFolderThatMayNotBeWritten() throws {
        let desk = try Desk(["in/a.yaml": source])
        let run = try desk.run("build", "in", "-o", "/proc/ut")
        #expect(run.status == 2)
        #expect(run.error.contains("/proc/ut"))
    }

    @Test func tellsWhenTheDiskIsFull() throws {
        let full = FileHandle(forWritingAtPath: "/dev/full")
        try #require(full != nil, "only where there is a device that is always full")
        let process = Process()
        process.executableURL = Desk.program
        process.arguments = ["build", "-"]
        let input = Pipe()
        let error = Pipe()
        (process.standardInput, process.standardOutput, process.standardError) = (input, full, error)
        process.environment = [:]
        try process.run()
        input.fileHandleForWriting.write(Data(source.utf8))
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        #expect(process.terminationStatus == 2)
        #expect(String(decoding: error.fileHandleForReading.availableData, as: UTF8.self).contains("[disk-full]"))
    }

    @Test func endsInPeaceWhenNobodyReads() throws {
        let process = Process()
        process.executableURL = Desk.program
        process.arguments = ["build", "-"]
        let (input, output) = (Pipe(), Pipe())
        (process.standardInput, process.standardOutput) = (input, output)
        process.environment = [:]
        try output.fileHandleForReading.close()
        try process.run()
        try output.fileHandleForWriting.close()
        input.fileHandleForWriting.write(Data(source.utf8))
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        #expect(process.terminationStatus == 0)
    }
}

struct SpeechTests {
    @Test(arguments: [
        ([:], "fel:"), (["LANG": "C"], "fel:"), (["LANG": "sv_SE.UTF-8"], "fel:"), (["LANG": "de_DE.UTF-8"], "fel:"),
        (["LANG": "en_GB.UTF-8"], "error:"), (["LANG": "en_US", "LC_ALL": "sv_SE"], "fel:"),
        (["LC_MESSAGES": "en_US.UTF-8", "LANG": "sv_SE"], "error:"),
    ])
    func speaksTheLanguageOfTheUser(environment: [String: String], word: String) throws {
        let run = try Desk().run("build", "-", input: "beslutt: x\n", environment: environment)
        #expect(run.error.contains(" \(word) "))
    }

    @Test func speaksTheLanguageThatIsAskedFor() throws {
        let run = try Desk().run(
            "build", "-", "--language", "en", input: "beslutt: x\n", environment: ["LANG": "sv_SE"])
        #expect(run.error.contains(" error: "))
    }

    @Test(arguments: [
        ([], [:], false), (["--color", "always"], [:], true), ([], ["FORCE_COLOR": "1"], true),
        ([], ["FORCE_COLOR": "1", "NO_COLOR": "1"], false), (["--color", "never"], ["FORCE_COLOR": "1"], false),
        (["--color=always"], ["NO_COLOR": "1"], true), ([], ["FORCE_COLOR": ""], false),
    ])
    func colorsWhenItShall(options: [String], environment: [String: String], isColored: Bool) throws {
        let desk = try Desk(["a.yaml": "beslutt: x\n"])
        let run = try desk.run(["build", "a.yaml"] + options, environment: environment)
        #expect(run.error.contains("\u{1B}[") == isColored)
    }
}

struct TreeCommandTests {
    @Test func drawsEveryCharacterWithItsPlace() throws {
        let run = try Desk().run("tree", "-", input: "a: b\n")
        #expect(run.status == 0)
        #expect(
            run.output.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") } == [
                "0..<5 file", "0..<4 mapping", "0..<4 entry", #"0..<1 plain "a""#, #"1..<2 colon ":""#,
                #"2..<3 whitespace " ""#, #"3..<4 plain "b""#, #"4..<5 lineEnd "\n""#,
            ])
    }

    @Test func printsThePlainValue() throws {
        let run = try Desk().run("tree", "--output-format", "json", "-", input: "b: 1\na: [x, no]\n")
        #expect(run.status == 0)
        #expect(run.output == "{\n  \"b\": \"1\",\n  \"a\": [\n    \"x\",\n    \"no\"\n  ]\n}\n")
    }

    @Test func refusesWhatCannotBeRead() throws {
        let run = try Desk().run("tree", "--output-format", "json", "-", input: "a: &x b\n")
        #expect(run.status == 1)
        #expect(run.output == "")
        #expect(run.error.contains("-:1:4: fel: "))
    }
}

/// The shortest § there is.
private let source = """
    paragraf: 19
    rubrik: Öppettider
    organ: hamnnämnden
    sammanträde: 2031-05-06
    beslut: Gästhamnen ska vara öppen.

    """
