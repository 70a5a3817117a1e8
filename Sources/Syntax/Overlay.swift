package import Diagnostics

/// What is to be read in some places of a source instead of what stands there.
///
/// The bytes and the nodes stay as they are: what is read through an overlay still has its place in the file, and every
/// reader, whatever it reads, is given the other text or does not meet the entry at all.
package struct Overlay: Sendable {
    /// The other texts, by the leaf that they are read for.
    private(set) var contents: [Int: Content] = [:]
    /// The entries that are not to be met.
    private(set) var omitted: Set<Int> = []
    /// Whether it takes away what not everybody may read.
    package let isRedacting: Bool

    /// An overlay that changes nothing yet.
    package init(isRedacting: Bool) { self.isRedacting = isRedacting }

    /// Puts another text in the place of a scalar; an empty value has no place.
    package mutating func replace(_ scalar: Scalar, with content: Content) {
        if let node = scalar.node { contents[node] = content }
    }

    /// The text that is read in the place of a scalar, if not the one that stands there.
    package func replacement(of scalar: Scalar) -> Content? { scalar.node.flatMap { contents[$0] } }

    /// Leaves an entry out.
    package mutating func omit(_ entry: Entry) { omitted.insert(entry.node) }
}

extension SyntaxTree {
    /// The same file, read through an overlay instead of through the one before.
    package func read(through overlay: Overlay) -> SyntaxTree { SyntaxTree(file: file, nodes: nodes, overlay: overlay) }

    /// What the file is read through; an overlay that changes nothing if it is read as it stands.
    package var currentOverlay: Overlay { overlay ?? Overlay(isRedacting: true) }
}

extension Scalar {
    /// Whether something else is read here than what stands here, for those who may not read all of it.
    package var isRedacted: Bool {
        guard tree.hasOverlay, let overlay = tree.overlay, overlay.isRedacting, let node else { return false }
        return overlay.contents[node] != nil
    }

    /// What is read here instead of what stands here, if that is something else.
    var replacement: Content? {
        guard tree.hasOverlay, let node else { return nil }
        return tree.overlay?.contents[node]
    }
}

extension Content {
    /// A text of its own, all of which a range of the file stands for.
    package init(_ text: [UInt8], for source: SourceRange) {
        self.init(at: source.start)
        append(text, for: source.start..<source.end, isSubstitute: true)
    }

    /// The text with other bytes in some ranges of it, which are in order and do not touch. Each part keeps its way back to
    /// the file; what is put in has that of what it replaces.
    package func replacing(_ edits: [(range: Range<Int>, text: [UInt8])]) -> Content {
        var result = Content(at: range(of: 0..<0).start)
        var position = 0
        for edit in edits {
            result.append(position..<edit.range.lowerBound, of: self)
            let source = range(of: edit.range)
            result.append(edit.text, for: source.start..<source.end, isSubstitute: true)
            position = edit.range.upperBound
        }
        result.append(position..<bytes.count, of: self)
        return result
    }
}
