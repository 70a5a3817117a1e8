import Testing

/// `check` as a user runs it, and what `build` makes of an error that a rule finds.
struct CheckTests {
    private static let right = """
        paragraf: 19
        rubrik: Öppettider
        organ: hamnnämnden
        sammanträde: 2031-05-06
        beslut: Gästhamnen ska vara öppen.

        """
    private static let withNumber = right + "skäl: Sökanden är 811228-9874.\n"
    private static let withWarning = right + "skäl: Taxan höjs med 5%.\n"

    @Test func isSilentAboutWhatIsRight() throws {
        let desk = try Desk(["a.yaml": CheckTests.right])
        let run = try desk.run("check", "a.yaml")
        #expect(run.status == 0 && run.output == "" && run.error == "filer: 1; fel: 0; varningar: 0\n")
    }

    @Test func countsWarningsAsErrorsIfAskedTo() throws {
        let desk = try Desk(["a.yaml": CheckTests.withWarning])
        #expect(try desk.run("check", "a.yaml").status == 0)
        #expect(try desk.run("check", "a.yaml", "--strict").status == 1)
        #expect(try desk.run("check", "a.yaml", "--strict", "--ignore", "language").status == 0)
        #expect(try desk.run("check", "a.yaml", "--select", "nonsens").status == 2)
        #expect(try desk.run("check", "b.yaml").status == 2)
    }

    @Test func checksEveryFileHoweverFaultyOneIs() throws {
        let desk = try Desk(["a.yaml": "paragraf 1\n", "b.yaml": CheckTests.withNumber, "c.yaml": CheckTests.right])
        let run = try desk.run("check", ".", "--output-format", "concise", "-j", "2")
        #expect(run.status == 1)
        #expect(run.output.split(separator: "\n").map { $0.prefix(7) } == ["a.yaml:", "b.yaml:"])
    }

    @Test func looksAtTheTextsOfWhatHasErrors() throws {
        let desk = try Desk(["a.yaml": CheckTests.withWarning + "rubbrik: x\n"])
        let run = try desk.run("check", "a.yaml", "--output-format", "concise")
        #expect(run.output.contains("[unknown-key]") && run.output.contains("[percent-without-space]"))
    }

    @Test func tellsOnlyWhatIsNewSinceTheBaseline() throws {
        let desk = try Desk(["å/a.yaml": CheckTests.withNumber])
        #expect(try desk.run("check", ".", "--write-baseline", "känt.txt").status == 1)
        #expect(
            try desk.read("känt.txt") == "# protokoll check --baseline\n1\tpersonal-identity-number\tå/a.yaml\n")
        let known = try desk.run("check", ".", "--baseline", "känt.txt")
        #expect(known.status == 0 && known.output == "")
        try desk.write(CheckTests.withNumber + "ärende: Se 811228-9874.\n", to: "å/a.yaml")
        let new = try desk.run("check", ".", "--baseline", "känt.txt", "--output-format", "concise")
        #expect(new.status == 1 && new.output.split(separator: "\n").count == 2)
        let dotted = try desk.run("check", "./å", "--baseline", "känt.txt", "--output-format", "concise")
        #expect(dotted.output == new.output.replacing("å/a.yaml", with: "./å/a.yaml"))
        try desk.write("skräp\n", to: "känt.txt")
        #expect(try desk.run("check", ".", "--baseline", "känt.txt").status == 2)
    }

    @Test func knowsAFileWithALineEndInItsName() throws {
        let desk = try Desk(["rad\nrad\tb.yaml": CheckTests.withNumber])
        #expect(try desk.run("check", ".", "--write-baseline", "känt.txt").status == 1)
        #expect(try desk.run("check", ".", "--baseline", "känt.txt").status == 0)
    }

    /// What is withheld may stand in the name, so that no more than a number is told of it.
    @Test func tellsApartFilesWhoseNamesAreNotTold() throws {
        let secret = CheckTests.withWarning + "sekretess:\n  - gäller: beslut\n    grund: 26 kap. 1 § OSL\n"
        let desk = try Desk(["m/kim.yaml": secret, "m/noor.yaml": secret, "m/7-kim.yaml": secret, "n/kim.yaml": secret])
        let run = try desk.run("check", ".", "--output-format", "gitlab")
        let names = run.output.matches(of: #/"path": "(.*)"/#).map { String($0.1) }
        #expect(names == ["m/7-….yaml", "m/….yaml", "m/… (2).yaml", "n/….yaml"])
        #expect(Set(run.output.matches(of: #/"fingerprint": "(.*)"/#).map { $0.1 }).count == 4)
    }

    @Test(arguments: ["json", "sarif", "gitlab", "junit"]) func printsOneDocumentAndNothingAfterIt(
        _ format: String
    ) throws {
        let desk = try Desk(["a.yaml": CheckTests.withNumber])
        let plain = try desk.run("check", "a.yaml", "--output-format", format)
        let counted = try desk.run("check", "a.yaml", "--output-format", format, "--statistics")
        #expect(counted.output == plain.output && counted.error.contains("1\tpersonal-identity-number\n"))
        #expect(try desk.run("check", "a.yaml", "--statistics").output.hasSuffix("1\tpersonal-identity-number\n"))
    }

    @Test func choosesCommandsInAJobOfGitHub() throws {
        let desk = try Desk(["a.yaml": CheckTests.withNumber])
        let run = try desk.run("check", "a.yaml", environment: ["GITHUB_ACTIONS": "true"])
        #expect(run.output.hasPrefix("::error file=a.yaml,line=6,"))
    }

    @Test func publishesNothingThatBreaksAnErrorRule() throws {
        let desk = try Desk(["a.yaml": CheckTests.withNumber])
        let run = try desk.run("build", "a.yaml", "-o", "ut")
        #expect(run.status == 1 && run.error.contains("[personal-identity-number]") && !desk.holds("ut/019.html"))
    }

    @Test func publishesWhatIsAllowedWithAReason() throws {
        let allowed =
            CheckTests.right + """
                # protokoll: tillåt personal-identity-number: ett påhittat nummer i ett exempel
                skäl: Sökanden är 811228-9874.

                """
        let desk = try Desk(["a.yaml": allowed])
        #expect(try desk.run("build", "a.yaml", "-o", "ut").status == 0)
        #expect(try desk.run("check", "a.yaml", "--strict").status == 0)
    }

    @Test func marksADraftOnThePageAndGivesNoData() throws {
        let desk = try Desk(["a.yaml": CheckTests.withNumber])
        let run = try desk.run("build", "a.yaml", "-o", "ut", "--draft", "--format", "text,json")
        #expect(run.status == 0 && run.error.contains("[personal-identity-number]"))
        #expect(try desk.read("ut/019.txt").hasPrefix("Utkast. Källan har fel som måste rättas"))
        #expect(!desk.holds("ut/019.json"))
    }

    @Test func publishesNothingOfAMeetingWhoseFileBreaksALaw() throws {
        let meeting = """
            organ: hamnnämnden
            datum: 2031-05-06
            paragrafer:
              - paragraf: 1
                rubrik: Öppettider för 811228-9874
                beslut: Gästhamnen ska vara öppen.

            """
        let desk = try Desk(["m/sammantrade.yaml": meeting])
        let run = try desk.run("build", "m", "-o", "ut", "--format", "text,json")
        #expect(run.status == 1 && run.error.contains("[personal-identity-number]"))
        #expect(desk.files(in: "ut").isEmpty)
        #expect(try desk.run("build", "m", "-o", "ut", "--draft", "--format", "text").status == 0)
        for name in desk.files(in: "ut") where name.hasSuffix(".txt") {
            #expect(try desk.read("ut/" + name).contains("Utkast. Källan har fel som måste rättas"), "\(name)")
        }
        #expect(desk.files(in: "ut").count > 2)
    }

    @Test func allowsTheSecretsThatAreWithheld() throws {
        let secret = CheckTests.withNumber + "sekretess:\n  - gäller: skäl\n    grund: 26 kap. 1 § OSL\n"
        let desk = try Desk(["a.yaml": secret])
        let run = try desk.run("check", "a.yaml")
        #expect(run.status == 0, "\(run.output)")
    }
}

/// `check --fix` as a user runs it.
struct FixTests {
    private static let source = """
        paragraf: 19
        rubrik: Öppettider
        organ: hamnnämnden
        sammanträde: 2031-05-06
        beslut: Gästhamnen ska vara öppen.
        skäl: |
          Taxan höjs med 5% och 6%.

          Förvaltningen får uppdrag uppdrag att räkna.   
        reservation:
          - av: Edvin Krantz (L)
            lydelse: Vi ville ha 7% och inget inget annat.

        """

    @Test func mendsWhatIsSafeAndNothingElse() throws {
        let desk = try Desk(["a.yaml": FixTests.source])
        let run = try desk.run("check", "a.yaml", "--fix", "--output-format", "concise")
        #expect(run.error.hasPrefix("rättat: 2; filer: 1\n"))
        let expected = FixTests.source.replacing("5% och 6%", with: "5 % och 6 %")
        #expect(try desk.read("a.yaml") == expected)
        #expect(run.output.contains("[doubled-word]"))
    }

    @Test func mendsMoreWhenAskedButNeverTheWordsOfOthers() throws {
        let desk = try Desk(["a.yaml": FixTests.source])
        _ = try desk.run("check", "a.yaml", "--unsafe-fixes")
        let text = try desk.read("a.yaml")
        #expect(text.contains("får uppdrag att räkna.   \n") && text.contains("Vi ville ha 7% och inget inget annat."))
    }

    @Test func showsWhatItWouldMend() throws {
        let desk = try Desk(["a.yaml": FixTests.source])
        let run = try desk.run("check", "a.yaml", "--diff", "--quiet")
        #expect(
            run.status == 1 && run.output.contains("-  Taxan höjs med 5% och 6%.\n+  Taxan höjs med 5 % och 6 %.\n"))
        #expect(try desk.read("a.yaml") == FixTests.source)
    }

    @Test func leavesWhatIsAllowedAndWhatIsNotSelected() throws {
        let allowed = FixTests.source.replacing(
            "skäl: |", with: "# protokoll: tillåt percent-without-space: så står det\nskäl: |")
        let desk = try Desk(["a.yaml": allowed, "b.yaml": FixTests.source.replacing("19", with: "20")])
        #expect(try desk.run("check", "a.yaml", "--diff").status == 0)
        #expect(try desk.run("check", "b.yaml", "--diff", "--ignore", "percent-without-space").status == 0)
    }
}
