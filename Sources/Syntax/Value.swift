package import Diagnostics

/// What a source says at one place. The views below read it from the tree when they are asked, and copy nothing.
package enum Value: Sendable {
    /// Text, quoted or not; an empty value is an empty plain scalar.
    case scalar(Scalar)
    /// Keys with values.
    case mapping(Mapping)
    /// Values in order.
    case sequence(Items)

    /// The bytes of the value, without what stands around it.
    package var range: SourceRange {
        switch self {
        case .scalar(let scalar): scalar.range
        case .mapping(let mapping): mapping.range
        case .sequence(let items): items.range
        }
    }
}

/// A mapping of the source.
package struct Mapping: Sendable {
    let tree: SyntaxTree
    let node: Int

    /// From the first key to the end of the last value.
    package var range: SourceRange { tree.nodes[node].range }
    /// The entries in the order of the file. Of two with the same key both are here, and a diagnostic tells of it.
    package var entries: Entries { Entries(branches: Branches(of: .entry, under: node, in: tree)) }

    /// The first entry whose key, quotes included, stands at a place that is wanted; only that entry is made.
    package func firstEntry(whereKeyAt isWanted: (SourceRange) -> Bool) -> Entry? {
        var branches = Branches(of: .entry, under: node, in: tree)
        while let entry = branches.next() {
            if isWanted(tree.nodes[entry + 1].range) { return Entry(tree: tree, node: entry) }
        }
        return nil
    }

    /// Makes the entries of a mapping, one at a time.
    package struct Entries: Sequence, IteratorProtocol {
        fileprivate var branches: Branches

        package mutating func next() -> Entry? {
            branches.next().map { Entry(tree: branches.tree, node: $0) }
        }
    }
}

/// A key and its value.
package struct Entry: Sendable {
    /// The key; its range has no colon and, when quoted, has the quotes.
    package let key: Scalar
    /// The value; an empty scalar behind the colon when nothing was written.
    package let value: Value
    let node: Int

    init(tree: SyntaxTree, node: Int) {
        self.node = node
        let name = tree.nodes[node + 1]
        key = Scalar(tree: tree, node: node + 1, range: name.range)
        value =
            tree.firstValue(in: node + 2..<Int(tree.nodes[node].next))
            ?? .scalar(Scalar(tree: tree, node: nil, range: SourceRange(at: Int(tree.nodes[node].end))))
    }
}

/// A text in the source.
package struct Scalar: Sendable {
    /// How it was written.
    package enum Style: Sendable { case plain, doubleQuoted, singleQuoted, literal, folded }

    let tree: SyntaxTree
    /// The leaf, or nil for an empty value.
    let node: Int?
    /// The bytes in the file, quotes included.
    package let range: SourceRange

    /// How it was written; an empty value is plain.
    package var style: Style {
        guard let node else { return .plain }
        return switch tree.nodes[node].kind {
        case .doubleQuoted: .doubleQuoted
        case .singleQuoted: .singleQuoted
        case .literal: .literal
        case .folded: .folded
        default: .plain
        }
    }

    /// Whether nothing at all was written. `""` is written.
    package var isMissing: Bool { node == nil }
}

/// A sequence of the source, in dashes or in brackets.
package struct Items: Sendable {
    let tree: SyntaxTree
    let node: Int

    /// From the first dash or the bracket to the end.
    package var range: SourceRange { tree.nodes[node].range }
    /// Whether it stands in brackets on one line.
    package var isFlow: Bool { tree.nodes[node].kind == .flowSequence }
    /// The values in order; an item without a value is an empty scalar.
    package var values: Values { Values(branches: Branches(of: .item, under: node, in: tree)) }

    /// Makes the values of a sequence, one at a time.
    package struct Values: Sequence, IteratorProtocol {
        fileprivate var branches: Branches

        package mutating func next() -> Value? {
            let tree = branches.tree
            return branches.next().map { item in
                tree.firstValue(in: item + 1..<Int(tree.nodes[item].next))
                    ?? .scalar(Scalar(tree: tree, node: nil, range: SourceRange(at: Int(tree.nodes[item].end))))
            }
        }
    }
}

/// The children of one kind, as indices of nodes.
private struct Branches {
    let tree: SyntaxTree
    private let kind: SyntaxTree.Kind
    private var index: Int
    private let end: Int

    init(of kind: SyntaxTree.Kind, under parent: Int, in tree: SyntaxTree) {
        self.kind = kind
        self.tree = tree
        index = parent + 1
        end = Int(tree.nodes[parent].next)
    }

    mutating func next() -> Int? {
        while index < end {
            let found = index
            index = Int(tree.nodes[found].next)
            if tree.nodes[found].kind == kind, !isOmitted(found) { return found }
        }
        return nil
    }

    private func isOmitted(_ node: Int) -> Bool {
        tree.hasOverlay && tree.overlay?.omitted.contains(node) == true
    }
}
