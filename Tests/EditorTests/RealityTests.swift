import Checks
import Diagnostics
import Foundation
import Schema
import TestSupport
import Testing
import Workspace

/// The schemas and the program agree about sources that were written for other reasons: what the program finds no fault in
/// the schema accepts, and of what it says of the form alone the schema refuses something.
struct RealityTests {
    private let schemas = EditorSchemas()

    @Test func agreesAboutEverySource() throws {
        let sources = try KeptSource.all()
        var (right, wrong) = (0, 0)
        for source in sources {
            let reading = Reading(source.text, as: source.file, body: source.body, meeting: source.meeting)
            let found = schemas.violations(of: source.text, as: source.file)
            if reading.errors.isEmpty {
                right += 1
                #expect(found == [], "\(source.name)\n\(source.text)")
            } else if !reading.errorsOfForm.isEmpty {
                wrong += 1
                #expect(found != [], "\(source.name): \(reading.errorsOfForm)\n\(source.text)")
            }
        }
        #expect(right > 400 && wrong > 10, "\(right) right, \(wrong) wrong")
    }

    @Test func acceptsTheSamples() throws {
        let samples = try KeptSource.samples()
        for sample in samples { #expect(schemas.violations(of: sample.text, as: sample.file) == [], "\(sample.name)") }
        #expect(samples.count > 40)
    }

    @Test func acceptsWhatIsGenerated() {
        for seed in 0..<caseCount / 20 {
            var numbers = SeededNumbers(seed: seed)
            let meeting = GeneratedMeeting(&numbers)
            #expect(schemas.violations(of: meeting.meeting, as: .meeting) == [], "\(meeting.meeting)")
            for item in meeting.items {
                #expect(schemas.violations(of: item.text, as: .source) == [], "\(item.text)")
            }
        }
    }
}

/// A source that lies among the samples, the tests or the rules.
private struct KeptSource {
    let name: String
    let text: String
    let file: EditedFile
    /// The files of its body and its meeting.
    var body: String?
    var meeting: String?

    private static let root = URL(filePath: #filePath).appending(path: "../../..").standardized

    static func all() throws -> [KeptSource] {
        let folders = ["Tests/FaultTests/Sources", "Tests/FormattingTests/Pairs"]
        return try samples() + folders.flatMap(sources)
            + Rule.all.flatMap { rule in
                [rule.failing, rule.passing].flatMap(\.sources).map { KeptSource(rule.fault.id, $0) }
            }
    }

    static func samples() throws -> [KeptSource] { try sources(in: "Samples") }

    private static func sources(in folder: String) throws -> [KeptSource] {
        let home = root.appending(path: folder)
        let paths = try FileManager.default.subpathsOfDirectory(atPath: home.path).sorted()
        return paths.filter { $0.hasSuffix(".yaml") && !$0.hasSuffix("stil.yaml") && !$0.contains("expected/") }
            .compactMap { path in
                guard let text = try? String(contentsOf: home.appending(path: path), encoding: .utf8) else {
                    return nil
                }
                let place = home.appending(path: path).deletingLastPathComponent()
                return KeptSource(
                    name: folder + "/" + path, text: text, file: EditedFile(named: path),
                    body: read("organ.yaml", at: [place, place.appending(path: "..")]),
                    meeting: read("sammantrade.yaml", at: [place]))
            }
    }

    private static func read(_ name: String, at folders: [URL]) -> String? {
        folders.lazy.compactMap { try? String(contentsOf: $0.appending(path: name), encoding: .utf8) }.first
    }
}

extension KeptSource {
    fileprivate init(_ id: StaticString, _ source: (name: String, text: String, others: [String: String])) {
        self.init(
            name: "\(id): \(source.name)", text: source.text, file: EditedFile(named: source.name),
            body: source.others["organ.yaml"], meeting: source.others["sammantrade.yaml"])
    }
}

extension EditedFile {
    fileprivate init(named path: String) {
        switch path.split(separator: "/").last {
        case "organ.yaml": self = .body
        case "sammantrade.yaml": self = .meeting
        default: self = .source
        }
    }
}

extension Rule.Example {
    /// The files that it stands for, without marks, each with all of them.
    fileprivate var sources: [(name: String, text: String, others: [String: String])] {
        let head =
            "paragraf: 214\nrubrik: Svar på motion om låst cykelrum\norgan: hamnnämnden\nsammanträde: 2031-05-06\n"
        let files: [(name: String, text: String)] =
            switch self {
            case .text(let text):
                [
                    (
                        "214.yaml",
                        head + "beslut: [Motionen avslås.]\närendet: |\n"
                            + "\(text)".split(separator: "\n", omittingEmptySubsequences: false)
                            .map { $0.isEmpty ? "\n" : "  \($0)\n" }.joined()
                    )
                ]
            case .item(let keys): [("214.yaml", head + "\(keys)\n")]
            case .document(let source): [("handling.yaml", "\(source)\n")]
            case .folder(let files): files.map { ("\($0.name)", "\($0.source)\n") }
            }
        let plain = files.map { ($0.name, $0.text.filter { !"⟪⟫".contains($0) }) }
        let others = Dictionary(plain, uniquingKeysWith: { first, _ in first })
        return plain.map { ($0.0, $0.1, others) }
    }
}
