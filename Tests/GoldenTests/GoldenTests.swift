import Diagnostics
import Foundation
import Minutes
import Rendering
import Testing
import Workspace

/// A sample and what is expected of it, in the folder `expected` beside it.
struct Sample: CustomTestStringConvertible, Sendable {
    let path: String

    /// Every source below `Samples`, in order.
    static let all: [Sample] = paths(below: "Samples").filter { $0.hasSuffix(".yaml") }.map(Sample.init)

    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static func paths(below folder: String) -> [String] {
        let below = FileManager.default.enumerator(atPath: root.appending(path: folder).path(percentEncoded: false))
        return (below?.compactMap { $0 as? String } ?? []).map { "\(folder)/\($0)" }.sorted()
    }

    var testDescription: String { path }
    var file: SourceFile {
        get throws { SourceFile(name: path, bytes: [UInt8](try Data(contentsOf: Sample.root.appending(path: path)))) }
    }

    /// Where the pages in a house style are: those of the standard style lie directly in `expected`.
    func folder(of style: String) -> String {
        let expected = path.split(separator: "/").dropLast().joined(separator: "/") + "/expected"
        return style == "standard" ? expected : "\(expected)/\(style)"
    }

    /// The pages in every format in the standard style, and as text in the two others.
    func pages() throws -> [String: [UInt8]] {
        var pages: [String: [UInt8]] = [:]
        for style in ["standard", "lovsala", "tallvik"] {
            let formats = BuildFormat.all.filter { style == "standard" || $0.name == "text" }
            let folder = Sample.root.appending(path: "Styles/\(style)").path(percentEncoded: false)
            var shelf = SettingShelf(style: folder)
            let place = Sample.root.appending(path: path).deletingLastPathComponent().path(percentEncoded: false)
            let (setting, shared) = try shelf.setting(for: place, Manner(.swedish))
            #expect(shared == "")
            let made = Extract.making(of: try file, in: try #require(setting), as: .public, formats)
            let report = Reporter.full.report(made.diagnostics, try file, Manner(.swedish))
            #expect(made.diagnostics.isEmpty, "\(style): \(report)")
            let extract = try #require(made.value)
            for (format, bytes) in zip(formats, extract.files) {
                pages["\(self.folder(of: style))/\(extract.name).\(format.fileExtension)"] = bytes
            }
        }
        return pages
    }
}

/// `make golden` records the pages anew; they prove something only when somebody has read them.
struct GoldenTests {
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

    @Test(arguments: Sample.all) func givesTheExpectedPages(_ sample: Sample) throws {
        for (path, page) in try sample.pages().sorted(by: { $0.key < $1.key }) {
            let file = Sample.root.appending(path: path)
            let expected = try? Data(contentsOf: file)
            if GoldenTests.isRecording {
                guard expected != Data(page) else { continue }
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(page).write(to: file)
                Issue.record("recorded \(path)")
            } else {
                let difference = difference(String(decoding: expected ?? Data(), as: UTF8.self), page)
                #expect(difference == nil, "\(path) is not as expected: make golden shows how")
            }
        }
    }

    @Test func expectsNothingButWhatTheSamplesGive() throws {
        let given = try Set(Sample.all.flatMap { try $0.pages().keys })
        let expected = Sample.paths(below: "Samples").filter { $0.contains("/expected/") && $0.contains(".") }
        #expect(expected.filter { !given.contains($0) && !$0.hasSuffix("/expected") } == [])
    }

    /// The first line that differs, as it was and as it is.
    private func difference(_ expected: String, _ page: [UInt8]) -> String? {
        let found = String(decoding: page, as: UTF8.self)
        guard expected != found else { return nil }
        let (before, after) = (expected.split(separator: "\n"), found.split(separator: "\n"))
        for (line, other) in zip(before, after) where line != other { return "- \(line)\n+ \(other)" }
        return "\(before.count) lines became \(after.count)"
    }
}
