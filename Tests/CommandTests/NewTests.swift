import Testing

/// Sources that the program begins.
struct NewTests {
    private static let body = """
        namn: hamnnämnden
        kommun: Lövsala kommun
        ledamöter:
          - Ruben Sköld (C), ordförande
          - Tova Almgren (S), från 2031-07-01
        ersättare:
          - Noor Haddad (MP)

        """

    @Test func beginsAMeetingWithItsAgendaAndThoseElectedThatDay() throws {
        let desk = try Desk([
            "hamn/organ.yaml": NewTests.body,
            "hamn/2031-05-06/214.yaml": "paragraf: 214\nrubrik: Förr\nsammanträde: 2031-05-06\nbeslut: Ja.\n",
        ])
        let run = try desk.run(
            "new", "sammantrade", "hamn", "--date", "2031-06-03", "--place", "Rum: Skansen", "--agenda",
            "Val av justerare",
            "--agenda", "Öppet: \"ja\"")
        #expect(
            run.output == """
                hamn/2031-06-03/sammantrade.yaml
                hamn/2031-06-03/01-val-av-justerare.yaml
                hamn/2031-06-03/02-oppet-ja.yaml

                """)
        #expect(
            try desk.read("hamn/2031-06-03/sammantrade.yaml") == """
                status: kallelse
                datum: 2031-06-03
                tid:
                plats: "Rum: Skansen"
                ordförande: Ruben Sköld (C)
                sekreterare:
                ledamöter:
                  - Ruben Sköld (C)
                ersättare:
                  - Noor Haddad (MP)

                """)
        let first = try desk.read("hamn/2031-06-03/01-val-av-justerare.yaml")
        #expect(first == "paragraf: 215\nrubrik: Val av justerare\nbeslut:\n")
        #expect(try desk.run("check", "hamn", "--strict").status == 0)
        #expect(try desk.run("build", "hamn", "-o", "ut").status == 0)
    }

    @Test func leavesTheNumberToThePlaceWhereOthersDo() throws {
        let desk = try Desk([
            "m/organ.yaml": NewTests.body, "m/sammantrade.yaml": "datum: 2031-05-06\n",
            "m/01-a.yaml": "paragraf: 7\nrubrik: A\n", "m/02-b.yaml": "rubrik: B\n",
        ])
        #expect(try desk.run("new", "paragraf", "m", "--title", "C d").output == "m/03-c-d.yaml\n")
        #expect(try desk.read("m/03-c-d.yaml").hasPrefix("rubrik: C d\n"))
    }

    @Test func givesALoneParagraphTheNextNumberAndTheDayOfItsFolder() throws {
        let desk = try Desk(["2031-05-06/214.yaml": "paragraf: 214\nrubrik: A\n"])
        let run = try desk.run("new", "paragraf", "2031-05-06", "--title", "Om båtar", "--kind", "information")
        #expect(run.output == "2031-05-06/215-om-batar.yaml\n")
        let text = try desk.read("2031-05-06/215-om-batar.yaml")
        #expect(text.hasPrefix("paragraf: 215\nslag: information\nrubrik: Om båtar\norgan:\nsammanträde: 2031-05-06\n"))
    }

    @Test func asksForWhatIsNotGiven() throws {
        let desk = try Desk(["a/1.yaml": "paragraf: 1\nrubrik: A\n"])
        let run = try desk.run("new", "paragraf", "a", input: "Om båtar\n9-31-HAMN\n")
        #expect(run.output == "a/002-om-batar.yaml\n" && run.error.hasPrefix("Rubrik: "))
        #expect(try desk.read("a/002-om-batar.yaml").contains("dnr: 9-31-HAMN\n"))
    }

    @Test func overwritesNothingAndSaysWhatIsMissing() throws {
        let desk = try Desk(["a/1.yaml": "paragraf: 1\nrubrik: A\n"])
        #expect(try desk.run("new", "paragraf", "a").status == 2)
        #expect(try desk.run("new", "paragraf", "a", "--title", "x", "--kind", "nonsens").status == 2)
        #expect(try desk.run("new", "sammantrade", "a", "--date", "i morgon").status == 2)
        #expect(try desk.run("new", "paragraf", "a", "--title", "B", "--number", "5").status == 0)
        let again = try desk.run("new", "paragraf", "a", "--title", "B", "--number", "5")
        #expect(again.status == 2 && again.error.contains("finns redan"))
    }
}
