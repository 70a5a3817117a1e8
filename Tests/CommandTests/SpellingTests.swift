import Foundation
import Testing

/// Spelling, as a user asks for it; a script stands in for hunspell and writes down what it was asked.
struct SpellingTests {
    @Test func tellsOfWordsThatTheDictionaryDoesNotKnow() throws {
        let desk = try SpellingTests.desk("ärendet: Kajen är en särkskild fråga. Särkskild är den.\n")
        let run = try SpellingTests.check(desk)
        #expect(run.status == 0)
        #expect(
            run.output.contains(
                "1.yaml:6:22: varning: 'särkskild' finns inte i ordlistan; menade du 'särskild'? [misspelling]"))
        #expect(run.output.contains("1.yaml:6:39: varning: 'Särkskild' finns inte i ordlistan [misspelling]"))
        #expect(run.output.split(separator: "\n").count == 2)
    }

    @Test func asksOnceAboutEachWordThatADictionaryCanJudge() throws {
        let desk = try SpellingTests.desk(
            """
            ärendet: |
              Taxan höjs, och taxan gäller. Enligt SKR:s A-lista (t.ex. bl.a. inkl. moms) kostar 3x vid Lilla Bommen.
              Läs www.lovsala.example/taxan eller [taxan](https://lovsala.example/xyzzy) och `kod`.

            """)
        #expect(try SpellingTests.check(desk).status == 0)
        let expected = [
            "Läs", "Nämnden", "Svar", "Taxan", "avslår", "eller", "gäller", "hamnnämnden", "höjs", "kostar",
            "moms", "och", "taxan", "vid",
        ]
        #expect(SpellingTests.asked(desk) == expected)
    }

    @Test(arguments: [
        "sekretess: 26 kap. 1 § OSL\närendet: Hon är hemligsjuk.\n",
        "sekretess:\n  gäller: ärendet\n  grund: 26 kap. 1 § OSL\närendet: Hon är hemligsjuk.\n",
        "sekretess:\n  gäller: markerad text\n  grund: 26 kap. 1 § OSL\närendet: Hon är ((hemligsjuk / sjuk)).\n",
        "sekretess:\n  gäller: ärende\n  grund: 26 kap. 1 § OSL\nskäl: Hon är hemligsjuk.\n",
        "skäl: Hon är ((hemligsjuk.\n",
        "avidentifiera:\n  - namn: Hemligsjuk\n    blir: sökanden\nskäl: Den sökande hemligsjuk är fri.\n",
    ])
    func asksNothingOfWhatIsWithheld(_ keys: String) throws {
        let desk = try SpellingTests.desk(keys)
        _ = try SpellingTests.check(desk)
        #expect(!SpellingTests.asked(desk).contains { $0.lowercased().contains("hemligsjuk") })
    }

    @Test(arguments: [true, false]) func asksNothingOfAMeetingThatHoldsWhatAParagraphWithholds(_ isWithheld: Bool)
        throws
    {
        let desk = try SpellingTests.desk(
            isWithheld ? "avidentifiera:\n  - namn: hemligsjuk\n    blir: sökanden\nskäl: Till hemligsjuk.\n" : "")
        try desk.write("organ: hamnnämnden\ndatum: 2031-05-06\nplats: Rummet hos hemligsjuk\n", to: "sammantrade.yaml")
        _ = try desk.run(
            "check", "--spelling", ".", environment: ["PATH": desk.path + "/bin:/usr/bin:/bin"])
        #expect(SpellingTests.asked(desk).contains("hemligsjuk") != isWithheld)
    }

    @Test func knowsTheWordsOfTheHouse() throws {
        let desk = try SpellingTests.desk(
            "ärendet: En särkskild fråga om fellord och flera fellords. Fellstad är bra.\n")
        try desk.write("namn: hamnnämnden\nid: hn\nledamöter: [Ivar Fellstad (S)]\n", to: "organ.yaml")
        try desk.write("# Husets ord\nfellord\nSärkskild\n", to: "ordlista.txt")
        #expect(try SpellingTests.check(desk).output == "")
    }

    @Test func takesAWordThatACommentAllows() throws {
        let desk = try SpellingTests.desk(
            "# protokoll: tillåt misspelling: så heter den\närendet: Kajen är en särkskild fråga.\n")
        #expect(try SpellingTests.check(desk).output == "")
    }

    @Test func readsStandardInputOnce() throws {
        let desk = try SpellingTests.desk("")
        let source = try desk.read("1.yaml") + "ärendet: Kajen är en särkskild fråga.\n"
        let run = try desk.run(
            ["check", "--spelling", "--output-format", "concise", "-"], input: source,
            environment: ["PATH": desk.path + "/bin:/usr/bin:/bin"])
        #expect(run.output.contains("'särkskild' finns inte i ordlistan"))
    }

    @Test func asksNobodyUnlessTold() throws {
        let desk = try SpellingTests.desk("ärendet: Kajen är en särkskild fråga.\n")
        let run = try desk.run("check", "1.yaml", environment: ["PATH": desk.path + "/bin:/usr/bin:/bin"])
        #expect(run.status == 0 && run.output == "" && SpellingTests.asked(desk).isEmpty)
    }

    @Test func asksWhenTheRuleIsChosenByName() throws {
        let desk = try SpellingTests.desk("ärendet: Kajen är en särkskild fråga.\n")
        let run = try desk.run(
            "check", "--select", "misspelling", "1.yaml", environment: ["PATH": desk.path + "/bin:/usr/bin:/bin"])
        #expect(run.output.contains("särkskild"))
    }

    @Test func saysWhatIsMissing() throws {
        let desk = try SpellingTests.desk("")
        let without = try desk.run("check", "--spelling", "1.yaml", environment: ["PATH": "/nowhere"])
        #expect(without.status == 2 && without.error.contains("programmet 'hunspell' finns inte här"))
        try SpellingTests.put("#!/bin/sh\nexit 1\n", on: desk)
        let empty = try SpellingTests.check(desk)
        #expect(empty.status == 2 && empty.error.contains("hunspell har ingen ordlista 'sv_SE'"))
        try SpellingTests.put("#!/bin/sh\necho @\necho ja\n", on: desk)
        let strange = try SpellingTests.check(desk)
        #expect(strange.status == 2 && strange.error.contains("svarar inte som hunspell"))
    }

    @Test(.enabled(if: SpellingTests.hasHunspell)) func agreesWithHunspell() throws {
        let desk = try SpellingTests.desk(
            "ärendet: Färdtjänsthandläggaren ser en särkskild fråga i delegationsordningen.\n")
        let run = try desk.run(
            "check", "--spelling", "--output-format", "concise", "1.yaml",
            environment: ["PATH": "/usr/local/bin:/opt/homebrew/bin:/usr/bin:/bin"])
        #expect(
            run.output
                == "1.yaml:6:40: varning: 'särkskild' finns inte i ordlistan; menade du 'särskild'? [misspelling]\n")
    }

    private static let hasHunspell = ["/usr/share/hunspell", "/usr/share/myspell/dicts"].contains { folder in
        FileManager.default.fileExists(atPath: folder + "/sv_SE.dic")
            && FileManager.default.isExecutableFile(atPath: "/usr/bin/hunspell")
    }

    /// A § with the given keys, and a hunspell that knows every word but some that begin with särk, fell or hemlig.
    private static func desk(_ keys: String) throws -> Desk {
        let desk = try Desk([
            "1.yaml": """
            paragraf: 1
            rubrik: Svar
            organ: hamnnämnden
            sammanträde: 2031-05-06
            beslut: Nämnden avslår.
            \(keys)
            """
        ])
        try put(
            """
            #!/bin/sh
            echo '@(#) International Ispell Version 3.2.06'
            while read line; do
              word=${line#^}
              echo "$word" >> asked
              case $word in
                särkskild) echo "& $word 1 1: särskild";;
                Särk*|fell*|Fell*|hemlig*|Hemlig*) echo "# $word 1";;
                *) echo '*';;
              esac
              echo
            done

            """, on: desk)
        return desk
    }

    private static func put(_ script: String, on desk: Desk) throws {
        try desk.write(script, to: "bin/hunspell")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: desk.path + "/bin/hunspell")
    }

    private static func check(_ desk: Desk) throws -> Desk.Run {
        try desk.run(
            "check", "--spelling", "--quiet", "--output-format", "concise", "1.yaml",
            environment: ["PATH": desk.path + "/bin:/usr/bin:/bin"])
    }

    /// What the stand-in was asked, in the order of the letters.
    private static func asked(_ desk: Desk) -> [String] {
        ((try? desk.read("asked")) ?? "").split(separator: "\n").map(String.init)
    }
}
