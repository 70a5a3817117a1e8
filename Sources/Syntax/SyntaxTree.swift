package import Diagnostics

/// A source as a tree: untyped and lossless. Every byte of the file belongs to exactly one leaf, in order.
///
/// A class, for the views of `Value` each hold it and a class is one reference; it never changes.
package final class SyntaxTree: Sendable {
    /// The source that the ranges point into.
    package let file: SourceFile
    /// All nodes in the order in which they begin, parents before children; the first is the file itself.
    package let nodes: [Node]
    /// What some places are read as, if not as they stand.
    let overlay: Overlay?
    /// Asked for every text, which is nearly always read as it stands.
    let hasOverlay: Bool

    init(file: SourceFile, nodes: [Node], overlay: Overlay? = nil) {
        self.file = file
        self.nodes = nodes
        self.overlay = overlay
        hasOverlay = overlay != nil
    }

    /// What the file says, or nil if it says nothing.
    package var root: Value? { firstValue(in: 1..<nodes.count) }

    /// One node: what it is, which bytes it covers and where its subtree ends.
    package struct Node: Sendable {
        /// What the bytes are.
        package let kind: Kind
        /// What a scalar needs besides its bytes to be read as text.
        package internal(set) var shape: Shape = .oneRun
        /// In a block scalar the column where its text begins, in spaces.
        package internal(set) var indentation: UInt32 = 0
        /// The offset of the first byte.
        package let start: UInt32
        /// The offset after the last byte.
        package internal(set) var end: UInt32
        /// The index in `nodes` after the last descendant.
        package internal(set) var next: UInt32

        /// The bytes as a range.
        package var range: SourceRange { SourceRange(Int(start), Int(end)) }
        var bytes: Range<Int> { Int(start)..<Int(end) }
    }
}

extension SyntaxTree {
    /// What a node is. Leaves are marked; together they are the file.
    package enum Kind: UInt8, Sendable {
        /// The whole file.
        case file
        /// Entries whose keys stand in one column.
        case mapping
        /// A key, its colon and its value.
        case entry
        /// Items that each begin with a dash in one column, or stand between brackets.
        case blockSequence, flowSequence
        /// A dash and what follows it; what stands between two commas.
        case item
        /// Leaf: the text of a scalar as it stands in the file, quotes and indicator lines included.
        case plain, doubleQuoted, singleQuoted, literal, folded
        /// Leaf: punctuation.
        case colon, dash, openBracket, closeBracket, comma, documentStart
        /// Leaf: what carries no value.
        case whitespace, lineEnd, comment, byteOrderMark
        /// Leaf: bytes that the language has no use for; there is a diagnostic about them.
        case unreadable

        /// Whether nodes of the kind have children.
        package var isBranch: Bool { rawValue <= Kind.item.rawValue }
    }

    /// How the text of a scalar lies in the file.
    package enum Shape: UInt8, Sendable {
        /// The text is the bytes, within the quotes if there are any.
        case oneRun
        /// There are escapes, or several lines to be joined.
        case severalRuns
        /// Several lines, and an empty one among them.
        case withBlankLines
    }
}

extension SyntaxTree {
    /// The leaves in the order of the file. Their bytes, joined, are the file.
    package var leaves: some Sequence<Node> { nodes.lazy.filter { !$0.kind.isBranch } }

    /// The first of the siblings in a range of nodes that is a value.
    func firstValue(in siblings: Range<Int>) -> Value? {
        var index = siblings.lowerBound
        while index < siblings.upperBound {
            if let value = value(at: index) { return value }
            index = Int(nodes[index].next)
        }
        return nil
    }

    private func value(at index: Int) -> Value? {
        let node = nodes[index]
        return switch node.kind {
        case .mapping: .mapping(Mapping(tree: self, node: index))
        case .blockSequence, .flowSequence: .sequence(Items(tree: self, node: index))
        case .plain, .doubleQuoted, .singleQuoted, .literal, .folded:
            .scalar(Scalar(tree: self, node: index, range: node.range))
        case .file, .entry, .item, .colon, .dash, .openBracket, .closeBracket, .comma, .documentStart, .whitespace,
            .lineEnd, .comment, .byteOrderMark, .unreadable:
            nil
        }
    }
}
