import CommonMark
import Diagnostics
import Documents
import Schema
import Syntax

/// The spans of a file that are marked as secret.
struct Markings: Sendable {
    /// A text with marks in it.
    struct Text: Sendable {
        let scalar: Scalar
        let content: Content
        let spans: [Span]
    }

    /// The file as it is read by those who may read everything: without the marks and what the public reads instead.
    let opened: SyntaxTree
    /// The texts with marks, in the order of the file.
    private(set) var texts: [Text] = []
    /// What looks like a mark and cannot be understood.
    private(set) var diagnostics: [Diagnostic] = []

    /// Finds the marks of a file. Few files have any: to know that takes one look at the bytes.
    init(in tree: SyntaxTree) {
        guard tree.file.bytes.mayHoldMarks, let root = tree.root else {
            opened = tree
            return
        }
        let isMarked = zip(tree.file.bytes, tree.file.bytes.dropFirst()).contains {
            $0 == UInt8(ascii: "(") && $1 == UInt8(ascii: "(")
        }
        var finder = MarkFinder(isMarked: isMarked)
        finder.visit(root)
        texts = finder.texts
        diagnostics = finder.diagnostics
        opened = tree.read(through: finder.overlay)
    }

    /// Where each span stands.
    var places: [SourceRange] { texts.flatMap { text in text.spans.map { text.content.range(of: $0.range) } } }
}

private struct MarkFinder {
    let isMarked: Bool
    private(set) var overlay = Overlay(isRedacting: false)
    private(set) var texts: [Markings.Text] = []
    private(set) var diagnostics: [Diagnostic] = []

    init(isMarked: Bool) { self.isMarked = isMarked }

    mutating func visit(_ value: Value) {
        switch value {
        case .scalar(let scalar): visit(scalar)
        case .mapping(let mapping):
            for entry in mapping.entries {
                if let fault = Spans(in: entry.key.content.bytes, isMarked: isMarked).firstMark {
                    diagnostics.append(Diagnostic(SecrecyFault.spanOutOfPlace, at: entry.key.content.range(of: fault)))
                }
                visit(entry.value)
            }
        case .sequence(let items):
            for item in items.values { visit(item) }
        }
    }

    private mutating func visit(_ scalar: Scalar) {
        let content = scalar.content
        let spans = Spans(in: content.bytes, isMarked: isMarked)
        guard spans.firstMark != nil else { return }
        for (fault, range) in spans.faults { diagnostics.append(Diagnostic(fault, at: content.range(of: range))) }
        if spans.faults.isEmpty {
            overlay.replace(scalar, with: content.replacing(spans.all.flatMap(\.marks).map { ($0, []) }))
            texts.append(Markings.Text(scalar: scalar, content: content, spans: spans.all))
        } else {
            // It is no use to read on where the marks are wrong.
            overlay.replace(scalar, with: Content(Array("…".utf8), for: content.range(of: 0..<content.bytes.count)))
        }
    }
}

extension Spans {
    fileprivate var firstMark: Range<Int>? { all.first?.range ?? faults.first?.range }
}

extension Span {
    /// All of the span but what is secret.
    fileprivate var marks: [Range<Int>] {
        [range.lowerBound..<secret.lowerBound, secret.upperBound..<range.upperBound]
    }
}

extension [UInt8] {
    /// Whether `((` stands here, or a backslash, which can spell it in a double-quoted text and be printed as it in Markdown.
    var mayHoldMarks: Bool {
        var last: UInt8 = 0
        return holds { byte in
            defer { last = byte }
            return byte.is("\\") | byte.is("(") & last.is("(")
        }
    }
}
