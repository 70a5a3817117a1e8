import Foundation
import Testing

/// The Makefile that a municipality copies beside its sources.
struct MakefileTests {
    @Test func buildsOnlyWhatHasChanged() throws {
        let desk = try Desk(["Hamn nämnden/a.yaml": source(19), "b.yaml": source(20)])
        let first = try desk.make()
        #expect(first.status == 0)
        #expect(desk.holds("build/Hamn nämnden/019.html") && desk.holds("build/020.md"))
        #expect(try desk.make().error == "")
        try desk.write(source(20, title: "Ny rubrik"), to: "b.yaml")
        let second = try desk.make()
        #expect(second.status == 0)
        #expect(second.error == "1 sida är byggd i 'build'\n")
        #expect(try desk.read("build/020.html").contains("Ny rubrik"))
    }

    @Test func triesASourceWithFaultsUntilItIsMended() throws {
        let desk = try Desk(["a.yaml": source(19), "b.yaml": source(20)])
        _ = try desk.make()
        let older = try desk.read("build/019.html")
        try desk.write(source(19) + "beslutt: x\n", to: "a.yaml")
        for _ in 0..<2 {
            let run = try desk.make()
            #expect(run.status != 0)
            #expect(run.error.contains("[unknown-key]"))
            #expect(try desk.read("build/019.html") == older)
        }
        try desk.write(source(19, title: "Rättad"), to: "a.yaml")
        #expect(try desk.make().status == 0)
        #expect(try desk.read("build/019.html").contains("Rättad"))
    }

    @Test func takesAwayThePagesOfSourcesThatAreGoneOrHaveANewNumber() throws {
        let desk = try Desk([
            "m/a.yaml": source(19), "m/b.yaml": source(20), "n/c.yaml": source(21), "d.yaml": source(22),
        ])
        #expect(try desk.make().status == 0)
        try desk.remove("n")
        try desk.remove("m/b.yaml")
        try desk.write(source(23), to: "d.yaml")
        let run = try desk.make()
        #expect(run.status == 0)
        #expect(run.error.contains("'build/m/020.html' är borttagen, eftersom ingen källa ger den längre\n"))
        for page in ["m/020.html", "n/021.html", "n/021.md", "022.html"] { #expect(!desk.holds("build/\(page)")) }
        for page in ["m/019.html", "023.html"] { #expect(desk.holds("build/\(page)")) }
        #expect(try desk.make().error == "")
    }

    @Test func makesTheMinutesAnewWhenAParagraphOfTheMeetingHasChanged() throws {
        let desk = try Desk([
            "möte/sammantrade.yaml": "datum: 2031-05-06\n", "möte/a.yaml": source(19), "möte/b.yaml": source(20),
        ])
        #expect(try desk.make().status == 0)
        #expect(try desk.make().error == "")
        try desk.write(source(20, title: "Ny rubrik"), to: "möte/b.yaml")
        #expect(try desk.make().error == "3 sidor är byggda i 'build/möte'\n")
        let minutes = try desk.read("build/möte/protokoll.html")
        #expect(minutes.contains("Öppettider") && minutes.contains("Ny rubrik"))
    }

    @Test func buildsAllAgainWhenTheStyleIsAnother() throws {
        let desk = try Desk(["a.yaml": source(19), "Styles/egen/stil.yaml": "kommun: Provköpings kommun\n"])
        _ = try desk.make()
        #expect(try desk.make("STYLE=egen").status == 0)
        #expect(try desk.read("build/019.html").contains("Provköpings kommun"))
        try desk.write("kommun: Nyköpings prov\n", to: "Styles/egen/stil.yaml")
        #expect(try desk.make("STYLE=egen").status == 0)
        #expect(try desk.read("build/019.html").contains("Nyköpings prov"))
    }
}

extension Desk {
    fileprivate func make(_ variables: String...) throws -> Run {
        let makefile = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Samples/Makefile")
        return try run(
            ["make", "-j2", "-f", makefile.path(), "PROTOKOLL=\(Desk.program.path())"] + variables,
            program: URL(filePath: "/usr/bin/env"), environment: ["PATH": "/usr/local/bin:/usr/bin:/bin"])
    }
}

private func source(_ number: Int, title: String = "Öppettider") -> String {
    """
    paragraf: \(number)
    rubrik: \(title)
    organ: hamnnämnden
    sammanträde: 2031-05-06
    beslut: Gästhamnen ska vara öppen.

    """
}
