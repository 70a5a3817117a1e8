import Diagnostics
import Foundation
import Minutes
import Testing
import Workspace

/// What was published before it became secret goes, whatever becomes of its source now.
struct ConcealmentTests {
    private static let ground = "sekretess: 26 kap. 1 § OSL\n"
    /// Ways in which a source that is to be secret fails to say it right.
    private static let faults = [
        "sekretess: 26 kap. 1 §\n", "sekretes: 26 kap. 1 § OSL\n", "sekretess:\n", "sekretess 26 kap. 1 § OSL\n",
        "avidentifiera: Kanarie\n", "skäl: Se ((kanarie.\n", "sekretess: [\n",
    ]

    @Test(arguments: faults) func takesAwayThePageOfASourceThatIsToBeSecretButHasFaults(_ fault: String) throws {
        let folder = try Folder(["in/a.yaml": paragraph(19, "Kanarie"), "in/b.yaml": paragraph(20)])
        _ = try build(folder)
        #expect(folder.canaries.count == 2)
        try folder.write(paragraph(19, "Kanarie") + fault, to: "in/a.yaml")
        let (tally, told) = try build(folder)
        #expect(tally == Tally(built: 1, faulty: 1))
        #expect(folder.canaries == [])
        #expect(folder.outputs == ["020.html", "020.md"])
        #expect(told.contains("out' är borttagna") && told.contains("[secret-pages-removed]"))
    }

    @Test func leavesThePageOfASourceThatShowsNoSignOfSecrecy() throws {
        let folder = try Folder(["in/a.yaml": paragraph(19), "in/b.yaml": paragraph(20)])
        _ = try build(folder)
        try folder.write(paragraph(19) + "beslutt: x\n", to: "in/a.yaml")
        let (_, told) = try build(folder)
        #expect(folder.outputs.count == 4 && !told.contains("secret-pages-removed"))
    }

    @Test func takesAwayTheMinutesTheTablesAndTheExtractsThatHoldIt() throws {
        let folder = try Folder([
            "in/sammantrade.yaml": "datum: 2031-05-06\norgan: hamnnämnden\n",
            "in/a.yaml": paragraph(19, "Kanarie") + "expedieras: Kanarie\n", "in/b.yaml": paragraph(20),
        ])
        _ = try build(folder, formats: "html,markdown,text,json,csv", forRecipients: true)
        #expect(folder.canaries.contains("protokoll.json") && folder.canaries.contains("decisions.csv"))
        #expect(folder.canaries.contains("019-till-1.txt"))
        try folder.write(paragraph(19, "Kanarie") + "sekretess: Kanarie\n", to: "in/a.yaml")
        _ = try build(folder)
        #expect(folder.canaries == [])
        #expect(folder.outputs == ["020.html", "020.md"])
    }

    @Test func takesAwayWhatIsNotMadeAnewOfASourceThatIsSecretNow() throws {
        let folder = try Folder([
            "in/sammantrade.yaml": "datum: 2031-05-06\norgan: hamnnämnden\n",
            "in/a.yaml": paragraph(19, "Kanarie") + "expedieras: Kanarie\n", "in/b.yaml": paragraph(20),
        ])
        _ = try build(folder, formats: "html,markdown,json,csv", forRecipients: true)
        try folder.write(paragraph(19, "Kanarie") + ConcealmentTests.ground, to: "in/a.yaml")
        let (tally, told) = try build(folder, formats: "html")
        #expect(tally.faulty == 0 && told.contains("[secret-pages-removed]"))
        #expect(folder.outputs == ["019.html", "020.html", "protokoll.html"] && folder.canaries == [])
    }

    @Test func leavesWhatWasMadeOfTheSourceAsItIsNow() throws {
        let folder = try Folder(["in/a.yaml": paragraph(19) + ConcealmentTests.ground])
        _ = try build(folder, formats: "html,csv")
        let (_, told) = try build(folder, formats: "markdown")
        #expect(folder.outputs.contains("019.html") && folder.outputs.contains("decisions.csv"))
        #expect(folder.outputs.contains("019.md") && told == "")
    }

    @Test func takesAwayThePageThatHadAnotherNumber() throws {
        let folder = try Folder(["in/a.yaml": paragraph(19, "Kanarie"), "in/b.yaml": paragraph(20)])
        _ = try build(folder)
        try folder.write(paragraph(20, "Kanarie") + "sekretess: nej\n", to: "in/a.yaml")
        try folder.write(paragraph(19) + "beslutt: x\n", to: "in/b.yaml")
        _ = try build(folder)
        #expect(folder.outputs == [])
    }

    @Test func leavesThePagesOfOthersWhenOneSourceIsNamed() throws {
        let folder = try Folder(["in/a.yaml": paragraph(19, "Kanarie"), "in/b.yaml": paragraph(20)])
        _ = try build(folder)
        try folder.write(paragraph(19, "Kanarie") + "sekretess: nej\n", to: "in/a.yaml")
        _ = try build(folder, "in/a.yaml")
        #expect(folder.outputs == ["020.html", "020.md"])
        try folder.write(paragraph(20, "Kanarie") + "sekretess: nej\n", to: "in/a.yaml")
        try folder.write(paragraph(19), to: "in/b.yaml")
        _ = try build(folder, "in/a.yaml")
        #expect(folder.outputs == [], "b.yaml has changed, so the page of § 20 may be of a.yaml")
    }

    @Test func takesAwayThePagesOfBothSourcesThatClaimTheSamePageWhenOneIsSecret() throws {
        let folder = try Folder(["in/a.yaml": paragraph(19, "Kanarie"), "in/b.yaml": paragraph(20)])
        _ = try build(folder)
        try folder.write(paragraph(19, "Kanarie") + ConcealmentTests.ground, to: "in/a.yaml")
        try folder.write(paragraph(19), to: "in/b.yaml")
        #expect(try build(folder).0 == Tally(faulty: 2))
        #expect(folder.canaries == [])
    }

    @Test(arguments: ["sammantrade.yaml", "organ.yaml"]) func takesThemAwayWhenTheMeetingOrTheBodyHasFaults(
        _ file: String
    ) throws {
        let folder = try Folder([
            "in/organ.yaml": "namn: hamnnämnden\n", "in/sammantrade.yaml": "datum: 2031-05-06\n",
            "in/a.yaml": paragraph(19, "Kanarie"),
        ])
        _ = try build(folder)
        #expect(folder.canaries.count == 4)
        try folder.write(paragraph(19, "Kanarie") + ConcealmentTests.ground, to: "in/a.yaml")
        try folder.write("fel: fel\n", to: "in/" + file)
        let (_, told) = try build(folder)
        #expect(folder.outputs == [] && told.contains("[secret-pages-removed]"))
    }

    @Test func takesThemAwayWhenTheMeetingItselfIsToHoldTheSecret() throws {
        let own = "datum: 2031-05-06\norgan: hamnnämnden\nparagrafer:\n  - paragraf: 19\n    rubrik: Kanarie\n"
        let folder = try Folder(["in/sammantrade.yaml": own + "    beslut: Kanarie.\n"])
        _ = try build(folder)
        #expect(folder.canaries.contains("019.html") && folder.canaries.contains("protokoll.md"))
        try folder.write(own + "    beslut: ((Kanarie.\n", to: "in/sammantrade.yaml")
        let (tally, told) = try build(folder)
        #expect(folder.outputs == [] && told.contains("[secret-pages-removed]"))
        #expect(tally == Tally(faulty: 1))
    }

    @Test func takesThemAwayEvenWhenTheStyleHasFaults() throws {
        let folder = try Folder(["in/a.yaml": paragraph(19, "Kanarie"), "egen/stil.yaml": "kommunn: x\n"])
        _ = try build(folder)
        try folder.write(paragraph(19, "Kanarie") + ConcealmentTests.ground, to: "in/a.yaml")
        #expect(throws: Obstacle.self) { try build(folder, style: "egen") }
        #expect(folder.outputs == [])
    }

    @Test func leavesThePagesOfTheCompleteEditionToThoseWhoHaveThem() throws {
        let folder = try Folder(["in/a.yaml": paragraph(19, "Kanarie") + ConcealmentTests.ground])
        _ = try build(folder, edition: .complete)
        #expect(folder.outputs == ["019-sekretess.html", "019-sekretess.md"])
        try folder.write(paragraph(19, "Kanarie") + "sekretess: nej\n", to: "in/a.yaml")
        _ = try build(folder, edition: .complete)
        #expect(folder.outputs == ["019-sekretess.html", "019-sekretess.md"])
    }

    @Test func leavesWhatOthersHavePutInTheFolder() throws {
        let folder = try Folder(["in/a.yaml": paragraph(19, "Kanarie"), "out/021.html": "en annans"])
        _ = try build(folder)
        try folder.write(paragraph(19, "Kanarie") + "sekretess: nej\n", to: "in/a.yaml")
        _ = try build(folder)
        #expect(folder.outputs == ["021.html"])
    }
}

extension Folder {
    /// The files in the output folder that hold a word which nobody may read.
    fileprivate var canaries: [String] {
        outputs.filter { (try? read("out/" + $0))?.contains("Kanarie") ?? true }
    }
}

private func paragraph(_ number: Int, _ title: String = "Öppettider") -> String {
    """
    paragraf: \(number)
    rubrik: \(title)
    organ: hamnnämnden
    sammanträde: 2031-05-06
    beslut: \(title) beslutas.

    """
}

@discardableResult
private func build(
    _ folder: Folder, _ source: String = "in", formats: String = "html,markdown", edition: EditionKind = .public,
    forRecipients: Bool = false, style: String? = nil
) throws -> (Tally, String) {
    var told = ""
    var build = Build(
        BuildFormat.all.filter { formats.split(separator: ",").contains(Substring($0.name)) },
        into: folder.path + "/out", edition: edition, jobs: 2, manner: Manner(.swedish))
    build.isForRecipients = forRecipients
    let tally = try build.run(
        SourceFolder.find([folder.path + "/" + source]), SettingShelf(style: style.map { folder.path + "/" + $0 }),
        tell: { told += $0 }, advance: {})
    return (tally, told)
}
