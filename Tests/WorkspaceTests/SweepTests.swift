import Diagnostics
import Foundation
import Rendering
import Testing
import Workspace

/// Pages whose sources are gone go too; all else stays.
struct SweepTests {
    @Test func takesAwayThePagesOfASourceThatIsGone() throws {
        let folder = try Folder(["in/m/a.yaml": paragraph(19), "in/m/b.yaml": paragraph(20)])
        try build(folder)
        try folder.remove("in/m/b.yaml")
        #expect(try build(folder).removed == ["out/m/020.html", "out/m/020.md"])
        #expect(folder.pages == ["m/019.html", "m/019.md"])
        #expect(try build(folder).removed == [])
    }

    @Test func takesAwayTheOldPagesOfASourceWithANewNumber() throws {
        let folder = try Folder(["in/a.yaml": paragraph(19), "in/b.yaml": paragraph(20)])
        try build(folder)
        try folder.write(paragraph(21), to: "in/a.yaml")
        #expect(try build(folder).removed == ["out/019.html", "out/019.md"])
        #expect(folder.pages == ["020.html", "020.md", "021.html", "021.md"])
    }

    @Test func takesAwayThePagesOfAFolderThatIsGone() throws {
        let folder = try Folder(["in/m/a.yaml": paragraph(19), "in/n/b.yaml": paragraph(20)])
        try build(folder)
        try folder.remove("in/n")
        #expect(try build(folder).removed == ["out/n/020.html", "out/n/020.md"])
        #expect(folder.pages == ["m/019.html", "m/019.md"])
    }

    @Test func takesAwayTheMinutesOfAMeetingThatIsOneNoMore() throws {
        let folder = try Folder(["in/sammantrade.yaml": "datum: 2031-05-06\n", "in/a.yaml": paragraph(19)])
        try build(folder)
        let minutes = folder.pages.filter { !$0.hasPrefix("019") }
        #expect(!minutes.isEmpty)
        try folder.remove("in/sammantrade.yaml")
        #expect(try build(folder).removed == minutes.map { "out/" + $0 })
    }

    @Test func leavesAllWhileAnySourceOfTheFolderHasFaults() throws {
        let folder = try Folder(["in/a.yaml": paragraph(19), "in/b.yaml": paragraph(20), "in/c.yaml": paragraph(21)])
        try build(folder)
        try folder.remove("in/b.yaml")
        try folder.write(paragraph(19) + "beslutt: x\n", to: "in/a.yaml")
        #expect(try build(folder).removed == [])
        try folder.write(paragraph(19), to: "in/a.yaml")
        #expect(try build(folder).removed == ["out/020.html", "out/020.md"])
    }

    @Test func leavesWhatItHasNotMade() throws {
        let folder = try Folder([
            "in/a.yaml": paragraph(19), "out/020.html": "en annans", "out/n/021.html": "en annans",
        ])
        try build(folder)
        #expect(try build(folder).removed == [])
        #expect(folder.pages == ["019.html", "019.md", "020.html", "n/021.html"])
    }

    @Test func takesNothingAwayForSourcesThatAreNamed() throws {
        let folder = try Folder(["in/a.yaml": paragraph(19), "in/b.yaml": paragraph(20)])
        try build(folder, "in/a.yaml", "in/b.yaml")
        try folder.remove("in/b.yaml")
        #expect(try build(folder, "in/a.yaml").removed == [])
        #expect(try build(folder).removed == ["out/020.html", "out/020.md"])
    }

    @Test func leavesThePagesOfAnotherFolderThatIsBuiltToTheSamePlace() throws {
        let folder = try Folder(["in/a.yaml": paragraph(19), "annan/b.yaml": paragraph(20)])
        try build(folder, "in")
        #expect(try build(folder, "annan").removed == [])
        #expect(try build(folder, "in").removed == [])
        #expect(folder.pages.count == 4)
    }

    @Test func leavesThePagesOfAFolderThatIsBuiltToAnotherPlace() throws {
        let folder = try Folder(["in/m/a.yaml": paragraph(19)])
        try build(folder, "in/m/a.yaml")
        #expect(try build(folder, "in").removed == [])
        #expect(folder.pages == ["019.html", "019.md", "m/019.html", "m/019.md"])
    }

    @Test func leavesFormatsThatAreNotAskedForNow() throws {
        let folder = try Folder(["in/a.yaml": paragraph(19)])
        try build(folder)
        #expect(try build(folder, formats: ["html"]).removed == [])
        try folder.write(paragraph(20), to: "in/a.yaml")
        #expect(try build(folder, formats: ["html"]).removed == ["out/019.html", "out/019.md"])
    }

    @Test func keepsItsAccountInWordsThatDependOnNothingElse() throws {
        let folder = try Folder(["in/m/b.yaml": paragraph(20), "in/m/a.yaml": paragraph(19)])
        try build(folder)
        let account = try folder.read("out/m/.protokoll-sidor")
        #expect(
            account.split(separator: "\n").filter { !$0.hasPrefix("#") } == [
                "../../in/m", "\t019\thtml\tmd", "\t020\thtml\tmd",
            ])
    }

    @Test(arguments: ["../in", "..", ".", "/", "\t../../in/a\tyaml", "\t../in/a\tyaml\thtml", "\u{0}", "\t019\thtml"])
    func takesNothingAwayByAnAccountThatIsNotItsOwn(_ line: String) throws {
        let folder = try Folder(["in/a.yaml": paragraph(19), "in/a.html": "x"])
        try folder.write("../in\n\(line)\n", to: "out/.protokoll-sidor")
        #expect(try build(folder).removed == [])
        #expect(try folder.read("in/a.html") == "x")
    }
}

extension Folder {
    /// The pages in the output folder, without the lists of them.
    fileprivate var pages: [String] {
        files.filter { $0.hasPrefix("out/") && !$0.contains("/.") }.map { String($0.dropFirst(4)) }
    }

    fileprivate func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path + "/" + name) }
}

private func paragraph(_ number: Int) -> String {
    """
    paragraf: \(number)
    rubrik: Öppettider
    organ: hamnnämnden
    sammanträde: 2031-05-06
    beslut: Gästhamnen ska vara öppen.

    """
}

/// Builds folders or sources, and names what was taken away from the folder of the test.
@discardableResult
private func build(_ folder: Folder, _ sources: String..., formats: [String] = ["html", "markdown"]) throws -> Tally {
    let build = Build(
        BuildFormat.all.filter { formats.contains($0.name) }, into: folder.path + "/out", jobs: 2,
        manner: Manner(.swedish))
    let paths = (sources.isEmpty ? ["in"] : sources).map { folder.path + "/" + $0 }
    var tally = try build.run(SourceFolder.find(paths), SettingShelf(style: nil), tell: { _ in }, advance: {})
    tally.removed = tally.removed.map { String($0.dropFirst(folder.path.count + 1)) }
    return tally
}
