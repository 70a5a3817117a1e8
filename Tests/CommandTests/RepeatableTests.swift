import Foundation
import Testing

/// The same sources give the same pages, byte for byte, whenever, wherever and however they are built.
struct RepeatableTests {
    @Test(arguments: [
        ["TZ": "Pacific/Kiritimati"], ["TZ": "America/Adak", "SOURCE_DATE_EPOCH": "0"],
        ["LC_ALL": "sv_SE.UTF-8", "LANG": "de_DE"], ["LC_ALL": "C"], ["LANG": "en_US.UTF-8"],
        ["SOURCE_DATE_EPOCH": "4102444800", "HOME": "/", "USER": "x"], ["FORCE_COLOR": "1", "TERM": "xterm"],
    ])
    func givesTheSamePagesInEveryEnvironment(_ environment: [String: String]) throws {
        #expect(try pages(environment) == pages([:]))
    }

    @Test func givesTheSamePagesHoweverManyJobsThereAre() throws {
        let one = try pages([:], "-j", "1")
        #expect(one.count > 50)
        #expect(try pages([:], "-j", "7") == one)
    }

    @Test func givesTheSamePagesALittleLater() throws {
        let first = try pages([:])
        Thread.sleep(forTimeInterval: 1.1)
        #expect(try pages([:]) == first)
    }

    /// All that is made of the samples, and what is said about it, by name.
    private func pages(_ environment: [String: String], _ options: String...) throws -> [String: Data] {
        let desk = try Desk()
        let project = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
        for (folder, name) in [("Samples", "in"), ("Styles", "Styles")] {
            try FileManager.default.copyItem(
                at: project.appending(path: folder), to: URL(filePath: desk.path).appending(path: name))
        }
        let formats = "html,html-fragment,markdown,text,json"
        let run = try desk.run(
            ["build", "in", "-o", "ut", "--format", formats] + options, environment: environment)
        #expect(run.status == 0, "\(run.error)")
        let names = FileManager.default.enumerator(atPath: desk.path + "/ut")?.compactMap { $0 as? String } ?? []
        let files = names.map { ($0, FileManager.default.contents(atPath: desk.path + "/ut/" + $0) ?? Data()) }
        return Dictionary(uniqueKeysWithValues: files)
    }
}
