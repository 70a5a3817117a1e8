import Diagnostics
import Syntax

/// The bytes and the nodes of a source, and where things stand in it.
struct Layout: Sendable {
    let tree: SyntaxTree
    let bytes: [UInt8]
    let nodes: [SyntaxTree.Node]

    init(_ tree: SyntaxTree) {
        self.tree = tree
        bytes = tree.file.bytes
        nodes = tree.nodes
    }

    /// The mapping of the whole file, if that is what it is.
    var root: Int? { value(in: 1..<nodes.count).flatMap { nodes[$0].kind == .mapping ? $0 : nil } }

    /// The value of an entry or an item, if it has one.
    func value(of owner: Int) -> Int? {
        let sign = nodes[owner].kind == .entry ? owner + 2 : owner + 1
        return value(in: sign..<Int(nodes[owner].next))
    }

    /// The first of some siblings that is a value.
    private func value(in siblings: Range<Int>) -> Int? {
        var node = siblings.lowerBound
        while node < siblings.upperBound {
            if nodes[node].kind.isValue { return node }
            node = Int(nodes[node].next)
        }
        return nil
    }

    /// The children of a kind.
    func children(of parent: Int, _ kind: SyntaxTree.Kind) -> [Int] {
        var children: [Int] = []
        var node = parent + 1
        while node < nodes[parent].next {
            if nodes[node].kind == kind { children.append(node) }
            node = Int(nodes[node].next)
        }
        return children
    }

    /// How many bytes stand before an offset on its line.
    func column(of offset: Int) -> Int {
        var start = offset
        while start > 0, bytes[start - 1] != .lineFeed { start -= 1 }
        return offset - start
    }

    /// Whether an empty line stands directly before an entry or an item.
    func hasBlankLine(before node: Int) -> Bool {
        var ends = 0
        var index = node - 1
        while index > 0 {
            switch nodes[index].kind {
            case .lineEnd: ends += 1
            case .whitespace, .mapping, .blockSequence, .flowSequence, .entry, .item, .file: break
            default: return ends + (nodes[index].endsItsLine ? 1 : 0) > 1
            }
            index -= 1
        }
        return false
    }

    /// A range without the blanks at its end.
    func withoutBlanks(_ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound, bytes[end - 1].isBlank { end -= 1 }
        return range.lowerBound..<end
    }

    /// Whether a comment is the line that tells an editor which schema holds.
    func isModeline(_ comment: Range<Int>) -> Bool { says(Modeline.sign, comment) }

    /// Whether a comment tells the program something about what it stands at.
    func isCommand(_ comment: Range<Int>) -> Bool { says(Layout.commandSign, comment) }

    private static let commandSign = Array("protokoll:".utf8)

    private func says(_ sign: [UInt8], _ comment: Range<Int>) -> Bool {
        var start = comment.lowerBound + 1
        while start < comment.upperBound, bytes[start].isBlank { start += 1 }
        return bytes[start..<comment.upperBound].lazy.map { $0 | 0x20 }.starts(with: sign.lazy.map { $0 | 0x20 })
    }
}

extension SyntaxTree.Kind {
    /// Whether it is what a key or a dash can have.
    fileprivate var isValue: Bool {
        switch self {
        case .mapping, .blockSequence, .flowSequence, .plain, .doubleQuoted, .singleQuoted, .literal, .folded: true
        case .file, .entry, .item, .colon, .dash, .openBracket, .closeBracket, .comma, .documentStart, .whitespace,
            .lineEnd, .comment, .byteOrderMark, .unreadable:
            false
        }
    }
}

extension SyntaxTree.Node {
    /// Whether its last line end is its own.
    var endsItsLine: Bool { kind == .literal || kind == .folded }
}

extension UInt8 {
    static let lineFeed = UInt8(ascii: "\n")
    static let space = UInt8(ascii: " ")

    var isBlank: Bool { self == .space || self == UInt8(ascii: "\t") }
    var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
}
