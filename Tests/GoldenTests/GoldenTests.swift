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
    static let all: [Sample] = paths(below: "Samples").filter { path in
        let name = path.split(separator: "/").last ?? ""
        return name.hasSuffix(".yaml") && name != "organ.yaml" && name != "sammantrade.yaml"
    }.map(Sample.init)

    /// The files of a name below `Samples`, in order: what bodies or meetings say.
    static func files(named name: String) -> [Sample] {
        paths(below: "Samples").filter { $0.hasSuffix("/\(name)") }.map(Sample.init)
    }

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
}

/// A folder of samples and what is made of it, in the folder `expected` in it.
struct SampleFolder: CustomTestStringConvertible, Sendable {
    let path: String

    /// Every folder with sources below `Samples`, in order.
    static let all: [SampleFolder] = Set(
        Sample.all.map { $0.path.split(separator: "/").dropLast().joined(separator: "/") }
    ).sorted().map(SampleFolder.init)

    /// One way of building a folder.
    private struct Variant {
        let style: String
        let edition: EditionKind
        let formats: [BuildFormat]
        /// Whether it is the pages to the recipients of decisions, and these alone.
        var isForRecipients = false

        /// Where its pages are: those of the standard style lie directly in `expected`.
        var folder: String {
            if isForRecipients { return "expected/mottagare/" }
            return edition == .complete
                ? "expected/complete/" : style == "standard" ? "expected/" : "expected/\(style)/"
        }
    }

    var testDescription: String { path }

    /// In every format in the standard style, as text in the others and to each recipient, and, where something is
    /// withheld, as text and as data for those who may read all.
    private func variants() throws -> [Variant] {
        let text = BuildFormat.all.filter { $0.name == "text" }
        let data = BuildFormat.all.filter { ["html-fragment", "text", "json", "csv"].contains($0.name) }
        let styles =
            [Variant(style: "standard", edition: .public, formats: BuildFormat.all)]
            + ["lovsala", "sundvik", "tallvik"].map { Variant(style: $0, edition: .public, formats: text) }
            + [Variant(style: "standard", edition: .public, formats: text, isForRecipients: true)]
        let isSecret = try Sample.all.filter { $0.path.hasPrefix(path + "/") }.contains { sample in
            let source = String(decoding: try sample.file.bytes, as: UTF8.self)
            return source.contains("sekretess:") || source.contains("avidentifiera:")
        }
        return isSecret ? styles + [Variant(style: "standard", edition: .complete, formats: data)] : styles
    }

    /// All that is made of it, by its path.
    func pages() throws -> [String: [UInt8]] { try SampleFolder.made[path]?.get() ?? [:] }

    /// Made once, since several tests look at it.
    private static let made = Dictionary(
        uniqueKeysWithValues: all.map { folder in (folder.path, Result { try folder.make() }) })

    private func make() throws -> [String: [UInt8]] {
        var pages: [String: [UInt8]] = [:]
        let output = FileManager.default.temporaryDirectory.appending(path: "golden-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: output) }
        for variant in try variants() {
            let style = Sample.root.appending(path: "Styles/\(variant.style)").path(percentEncoded: false)
            let into = output.appending(path: variant.folder).path(percentEncoded: false)
            var build = Build(
                variant.formats, into: into, edition: variant.edition, jobs: 1, manner: Manner(.swedish))
            build.isForRecipients = variant.isForRecipients
            let source = Sample.root.appending(path: path).path(percentEncoded: false)
            var told = ""
            _ = try build.run(
                SourceFolder.find([source]), SettingShelf(style: style), tell: { told += $0 }, advance: {})
            #expect(told == "", "\(variant.style)")
            for name in try FileManager.default.contentsOfDirectory(atPath: into) where !name.hasPrefix(".") {
                if variant.isForRecipients, !name.contains("-till-") { continue }
                let file = URL(filePath: into).appending(path: name)
                if let page = try? Data(contentsOf: file) { pages["\(path)/\(variant.folder)\(name)"] = [UInt8](page) }
            }
        }
        return pages
    }
}

/// `make golden` records the pages anew; they prove something only when somebody has read them.
struct GoldenTests {
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

    @Test(arguments: SampleFolder.all) func givesTheExpectedPages(_ sample: SampleFolder) throws {
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
        let given = try Set(SampleFolder.all.flatMap { try $0.pages().keys })
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
