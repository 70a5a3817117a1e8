import Diagnostics
import Formatting
import Foundation
import Syntax
import Testing
import Workspace
import Yams

/// What the formatter makes of a source; nil if it leaves it as it is because it cannot read it.
func formatted(_ text: String, named name: String = "prov.yaml", modeline: Modeline? = nil) throws -> String? {
    let file = SourceFile(name: name, text: text)
    let source = FormattedSource.formatting(file, modeline: modeline) { tree in
        SourceKind(ofFile: String(name.split(separator: "/").last ?? "")).grammar(of: tree)
    }
    switch source.result {
    case .canonical: return text
    case .changed(let bytes): return String(decoding: bytes, as: UTF8.self)
    case .faulty: return nil
    case .unsure: throw Unsure()
    }
}

/// The formatter did not trust what it had made.
struct Unsure: Error {}

/// Every source that is kept in the repository: samples, house styles, and those with a fault.
enum Kept {
    static let root = URL(filePath: #filePath).appending(path: "../../..").standardized

    static let all: [String] = ["Samples", "Styles", "Tests/FaultTests/Sources"].flatMap { folder in
        let below = FileManager.default.enumerator(atPath: root.appending(path: folder).path())
        return (below?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".yaml") }.map { "\(folder)/\($0)" }
    }.sorted()

    static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
    }
}

/// What a source says to a reader that knows nothing of us, with each mapping in the order of its keys.
///
/// Two texts that Unicode takes for the same are the same here, as `String` compares them.
indirect enum Said: Equatable, CustomStringConvertible {
    case text(String)
    case list([Said])
    case pairs([String: Said])

    /// - Parameter word: the canonical word of a key, below the keys that it stands under.
    init(_ source: String, word: (String) -> String = { $0 }) throws {
        let scalars =
            source.unicodeScalars.first == "\u{FEFF}" ? source.unicodeScalars.dropFirst() : source.unicodeScalars[...]
        // A text after `|` that the end of the file cuts off lacks its line end, which every file of text has.
        let yaml = String(scalars) + (scalars.last == "\n" ? "" : "\n")
        self = try Yams.compose(yaml: yaml).map { Said($0, word) } ?? .text("")
    }

    private init(_ node: Node, _ word: (String) -> String) {
        switch node {
        case .scalar(let scalar):
            self = .text(scalar.style == .literal ? scalar.string.asMarkdown : scalar.string)
        case .sequence(let nodes): self = .list(nodes.map { Said($0, word) })
        case .mapping(let pairs):
            let entries = pairs.map { (word($0.key.string ?? ""), Said($0.value, word)) }
            // Two words of the language for different keys may be one here.
            self = .pairs(
                Dictionary(entries) { .list([$0, $1].sorted { $0.description < $1.description }) })
        case .alias: self = .text("")
        }
    }

    mutating func remove(_ key: String) {
        guard case .pairs(var pairs) = self else { return }
        pairs[key] = nil
        self = .pairs(pairs)
    }

    var description: String {
        switch self {
        case .text(let text): text.debugDescription
        case .list(let values): "\(values)"
        case .pairs(let pairs):
            "{" + pairs.sorted { $0.key < $1.key }.map { "\($0): \($1)" }.joined(separator: ", ") + "}"
        }
    }
}

extension String {
    /// The text without blanks at the ends of its lines, but for the two that break a line in Markdown, and without
    /// line ends at its end.
    fileprivate var asMarkdown: String {
        var result = ""
        let lines = split(separator: "\n", omittingEmptySubsequences: false)
        for (place, line) in lines.enumerated() {
            let text = line.replacing(/[ \t]+$/, with: "")
            let next = place + 1 < lines.count ? lines[place + 1].replacing(/[ \t]+$/, with: "") : ""
            let isBreak = !text.isEmpty && !next.isEmpty && line.dropFirst(text.count).hasPrefix("  ")
            result += text + (isBreak ? "  " : "") + (place + 1 < lines.count ? "\n" : "")
        }
        return result.replacing(/\n+$/, with: "")
    }
}

/// The comments of a source in the order of the file, with those behind `|` and `>`.
func comments(in source: String) -> [String] {
    let tree = SyntaxTree.parsing(SourceFile(name: "-", text: source)).value
    return tree.leaves.compactMap { leaf in
        let text = tree.file.text(leaf.range)
        switch leaf.kind {
        case .comment: return text.replacing(/[ \t]+$/, with: "")
        case .literal, .folded:
            return text.prefix { !$0.isNewline }.firstMatch(of: /[ \t](#.*?)[ \t]*$/).map { String($0.1) }
        default: return nil
        }
    }
}
