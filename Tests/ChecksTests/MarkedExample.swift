import Checks
import Diagnostics
import HouseStyles
import Minutes
import Syntax

/// An example of a rule as the files that it stands for, and what its marks `⟪…⟫` stand around.
struct MarkedExample {
    /// A file without its marks.
    struct File {
        let file: SourceFile
        let marked: [String]
    }

    /// Something that was found, with the text at its place.
    struct Found {
        let diagnostic: Diagnostic
        let marked: String
        /// The name of the file that it is in.
        let file: String
    }

    let files: [File]

    var marked: [String] { files.flatMap(\.marked) }
    var sources: String { files.map { $0.file.text(SourceRange(0, $0.file.bytes.count)) }.joined(separator: "\n---\n") }

    init(_ example: Rule.Example) throws {
        files =
            switch example {
            case .text(let text): [MarkedExample.file("214.yaml", MarkedExample.item(around: "\(text)"))]
            case .item(let keys): [MarkedExample.file("214.yaml", MarkedExample.head + "\(keys)\n")]
            case .document(let source): [MarkedExample.file("handling.yaml", "\(source)\n")]
            case .folder(let sources): sources.map { MarkedExample.file("\($0.name)", "\($0.source)\n") }
            }
    }

    /// Files whose marks stand in their texts.
    init(_ sources: [(name: String, source: String)]) {
        files = sources.map { MarkedExample.file($0.name, $0.source) }
    }

    private static let usual = Inspection(Rule.usual)

    private static let head = """
        paragraf: 214
        rubrik: Svar på motion om låst cykelrum
        organ: hamnnämnden
        sammanträde: 2031-05-06

        """

    private static func item(around text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "  " + $0 }
        return head + "beslut: [Motionen avslås.]\närende: |\n" + lines.joined(separator: "\n") + "\n"
    }

    private static func file(_ name: String, _ text: String) -> File {
        var bytes: [UInt8] = []
        var marked: [String] = []
        for (place, part) in text.split(separator: "⟪", omittingEmptySubsequences: false).enumerated() {
            let halves = part.split(separator: "⟫", maxSplits: 1, omittingEmptySubsequences: false)
            if place > 0 { marked.append(String(halves[0])) }
            for half in halves { bytes += Array(half.utf8) }
        }
        return File(file: SourceFile(name: name, bytes: bytes), marked: marked)
    }

    private init(files: [File]) { self.files = files }

    /// The files with the fixes of a rule made in them.
    func mended(of rule: Rule) -> MarkedExample {
        let found = findings(asking: rule).filter { "\($0.diagnostic.fault.id)" == "\(rule.fault.id)" }
        return MarkedExample(
            files: files.map { source in
                let edits = found.filter { $0.file == source.file.name }
                    .flatMap { $0.diagnostic.fix?.edits ?? [] }.sorted { $0.range.start < $1.range.start }
                let bytes = Fix(rule.fault.message, edits).applied(to: source.file.bytes[...])
                return File(file: SourceFile(name: source.file.name, bytes: bytes), marked: [])
            })
    }

    /// What reading and the rules find in the files, and the given rule, which may be one that is asked on request alone.
    func findings(asking rule: Rule? = nil) -> [Found] {
        let inspection = rule.flatMap { $0.isOnRequest ? Inspection(Rule.usual + [$0]) : nil } ?? MarkedExample.usual
        let body = file("organ.yaml").flatMap { Body.reading(SyntaxTree.parsing($0), in: .standard) }
        let meetingTree = file("sammantrade.yaml").map(SyntaxTree.parsing)
        let meeting = meetingTree.map { Meeting.reading($0, of: body?.value, in: .standard) }
        let context = MeetingContext(style: .standard, body: body?.value, meeting: meeting?.value)
        var found: [Found] = []
        var sources: [(source: Source, tree: SyntaxTree, file: SourceFile, isWhole: Bool)] = []
        for source in files where source.file.name != "organ.yaml" && source.file.name != "sammantrade.yaml" {
            let parsed = SyntaxTree.parsing(source.file)
            let read = Source.reading(parsed, in: context)
            found += read.diagnostics.map { Found($0, source.file) }
            if let value = read.value, !read.hasErrors {
                found += value.edition(.public).diagnostics.map { Found($0, source.file) }
            }
            if let value = read.value { sources.append((value, parsed.value, source.file, !read.hasErrors)) }
        }
        let items = sources.compactMap { if case .item(let item) = $0.source { item } else { nil } }
        let assembled = meeting?.value.map { Proceedings.assembling(items, of: $0, in: context) }
        for (source, tree, file, isWhole) in sources {
            found += inspection.findings(in: source, of: tree, context, isWhole: isWhole, amid: assembled?.value).map {
                Found($0, file)
            }
        }
        if let body, let file = file("organ.yaml") { found += body.diagnostics.map { Found($0, file) } }
        if let meetingTree, let meeting, let assembled {
            let ofMeeting =
                meeting.diagnostics + assembled.diagnostics
                + inspection.findings(in: assembled.value, of: meetingTree.value)
            found += ofMeeting.map { Found($0, meetingTree.value.file) }
        }
        return found
    }

    private func file(_ name: String) -> SourceFile? { files.first { $0.file.name == name }?.file }
}

extension MarkedExample.Found {
    fileprivate init(_ diagnostic: Diagnostic, _ file: SourceFile) {
        self.init(diagnostic: diagnostic, marked: file.text(diagnostic.range), file: file.name)
    }
}
