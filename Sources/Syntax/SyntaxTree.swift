package import Diagnostics

/// A source as a tree: untyped and lossless. Every byte of the file belongs to exactly one leaf, in order.
///
/// A class, for the views of `Value` each hold it and a class is one reference; it never changes.
package final class SyntaxTree: Sendable {
    /// The source that the ranges point into.
    package let file: SourceFile
    /// All nodes in the order in which they begin, parents before children; the first is the file itself.
    package let nodes: [Node]

    init(file: SourceFile, nodes: [Node]) {
        self.file = file
        self.nodes = nodes
    }

    /// One node: what it is, which bytes it covers and where its subtree ends.
    package struct Node: Sendable {
        /// What the bytes are.
        package let kind: Kind
        /// The offset of the first byte.
        package let start: UInt32
        /// The offset after the last byte.
        package internal(set) var end: UInt32
        /// The index in `nodes` after the last descendant.
        package internal(set) var next: UInt32

        /// The bytes as a range.
        package var range: SourceRange { SourceRange(Int(start), Int(end)) }
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
    }
}
