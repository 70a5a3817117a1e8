import Foundation
import Testing
import Workspace

struct SourceFolderTests {
    @Test func findsSourcesInFoldersUnderAFolder() throws {
        let folder = try Folder([
            "b.yaml": "", "hamn/2031/a.yaml": "", "hamn/läs.md": "", ".gömd/c.yaml": "", ".d.yaml": "",
        ])
        let found = try SourceFolder.find([folder.path])
        #expect(found.map(\.output) == ["", "hamn/2031"])
        #expect(found.map(\.names) == [["b.yaml"], ["a.yaml"]])
    }

    @Test func leavesWhatIsAboutWholeMeetingsAndStyles() throws {
        let folder = try Folder([
            "a.yaml": "", "organ.yaml": "", "sammantrade.yaml": "", "sammanträde.yaml": "",
            "m/sammantra\u{308}de.yaml": "", "Styles/x/stil.yaml": "",
        ])
        #expect(try SourceFolder.find([folder.path]).flatMap(\.names) == ["a.yaml"])
    }

    @Test func takesTheFileOfAMeetingForAllItsParagraphs() throws {
        let folder = try Folder(["m/sammanträde.yaml": "", "m/b.yaml": "", "m/a.yaml": "", "m/annat/c.yaml": ""])
        let found = try SourceFolder.find([folder.path + "/m/sammanträde.yaml"])
        #expect(found.map(\.names) == [["a.yaml", "b.yaml"]])
        #expect(found.map(\.output) == [""])
    }

    @Test func takesASourceThatIsNamedTwiceOnce() throws {
        let folder = try Folder(["a.yaml": "", "b.yaml": ""])
        let found = try SourceFolder.find([folder.path, folder.path + "/a.yaml"])
        #expect(found.flatMap(\.names) == ["a.yaml", "b.yaml"])
    }

    @Test func followsALinkToASourceButNotToAFolder() throws {
        let folder = try Folder(["a.yaml": ""])
        let files = FileManager.default
        try files.createSymbolicLink(atPath: folder.path + "/b.yaml", withDestinationPath: "a.yaml")
        try files.createSymbolicLink(atPath: folder.path + "/round", withDestinationPath: ".")
        try files.createSymbolicLink(atPath: folder.path + "/vilse.yaml", withDestinationPath: "ingenstans")
        #expect(try SourceFolder.find([folder.path]).flatMap(\.names) == ["a.yaml", "b.yaml", "vilse.yaml"])
    }

    @Test func refusesAFolderWithoutSources() throws {
        let folder = try Folder(["organ.yaml": ""])
        let obstacle = #expect(throws: Obstacle.self) { try SourceFolder.find([folder.path]) }
        #expect(obstacle.map { "\($0.kind.id)" } == "no-sources")
    }

    @Test func refusesWhatIsNotThere() {
        let obstacle = #expect(throws: Obstacle.self) { try SourceFolder.find(["finns-inte.yaml"]) }
        #expect(obstacle.map { "\($0.kind.id)" } == "no-such-file")
    }
}

struct PathTests {
    @Test(arguments: [("a", "."), ("a/b", "a"), ("/a", "/"), ("a/b/", "a"), ("a//b", "a"), (".", ".")])
    func namesTheFolderOfAPath(path: String, parent: String) {
        #expect(path.parent == parent)
    }

    @Test(arguments: [
        ("a", "b", "a/b"), (".", "b", "b"), ("", "b", "b"), ("/", "b", "/b"), ("a/", "b", "a/b"), (".", "", "."),
    ])
    func appendsANameToAFolder(folder: String, name: String, path: String) {
        #expect(folder.appending(name) == path)
    }

    @Test(arguments: [("a/b.yaml", "b.yaml"), ("b", "b"), ("a/b/", "b")])
    func namesTheLastComponentOfAPath(path: String, name: String) {
        #expect(path.lastComponent == name)
    }
}

struct ExtractNameTests {
    @Test(arguments: [
        ("19", "019"), ("214", "214"), ("214a", "214a"), ("7B", "007b"), ("63/20", "063-20"), ("214/31", "214-31"),
        ("1234", "1234"),
    ])
    func namesAPageByTheNumberOfItsParagraph(number: String, name: String) {
        #expect(Extract.name(number: number, source: "a/x.yaml") == name)
    }

    @Test func namesAPageWithoutNumberAsItsSource() {
        #expect(Extract.name(number: nil, source: "a/ordning.yaml") == "ordning")
    }
}
