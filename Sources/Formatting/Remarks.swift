import Syntax

/// A comment, and where it stands in relation to what it is about.
struct Remark: Sendable {
    /// Where it stands in relation to its owner.
    enum Role: Sendable {
        /// On lines of its own before the owner; of the file: at its top.
        case leading
        /// Behind the colon or the dash of an owner whose value stands below.
        case afterSign
        /// On lines of its own between the sign and a value that is no block.
        case beforeValue
        /// Behind the value, on its line.
        case trailing
        /// On lines of its own after the last that belongs to the owner; of the file: at its end.
        case foot
    }

    /// The entry or the item that it belongs to, as an index of nodes; 0 is the file.
    let owner: Int
    let role: Role
    /// Its bytes, without blanks at the end.
    let range: Range<Int>
    /// Whether an empty line stands before it.
    let hasBlankBefore: Bool
}

/// All comments of a source, by what they belong to.
struct Remarks: Sendable {
    /// In the order of their owners, and then of the file.
    fileprivate(set) var all: [Remark] = []
    /// The line for editors that names a schema, wherever in the head it stands.
    fileprivate(set) var modeline: Range<Int>?
    /// Whether an empty line divides the head of the file from what follows.
    fileprivate(set) var isHeadApart = false

    /// The comments of an owner in a role, in their order.
    func of(_ owner: Int, _ role: Remark.Role) -> [Remark] {
        guard !all.isEmpty else { return [] }
        var index = firstIndex(of: owner)
        var found: [Remark] = []
        while index < all.count, all[index].owner == owner {
            if all[index].role == role { found.append(all[index]) }
            index += 1
        }
        return found
    }

    /// Whether an owner has comments in a role.
    func has(_ owner: Int, _ role: Remark.Role) -> Bool { !all.isEmpty && !of(owner, role).isEmpty }

    private func firstIndex(of owner: Int) -> Int {
        var low = 0
        var high = all.count
        while low < high {
            let middle = (low + high) / 2
            if all[middle].owner < owner { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension Remarks {
    /// Finds what each comment of a source belongs to.
    init(_ source: Layout) {
        var reader = RemarkReader(source)
        for node in source.nodes.indices.dropFirst() { reader.pass(node) }
        reader.finish()
        self = reader.remarks
        all = all.enumerated().sorted { ($0.element.owner, $0.offset) < ($1.element.owner, $1.offset) }.map(\.element)
    }
}

/// Goes through the nodes of a source and remembers the comments until it is known what they belong to.
private struct RemarkReader {
    let source: Layout
    var remarks = Remarks()
    /// Comments on lines of their own that wait for what follows.
    private var waiting: [Waiting] = []
    /// The entries and items that hold what was read last, the outermost first.
    private var open: [Int] = []
    /// What was read last that is neither blank nor comment.
    private var last = 0
    private var lineEnds = 0
    /// The end of a list in brackets, whose items own nothing.
    private var bracketEnd = 0

    private struct Waiting {
        let range: Range<Int>
        let hasBlankBefore: Bool
    }

    init(_ source: Layout) { self.source = source }

    mutating func pass(_ node: Int) {
        switch source.nodes[node].kind {
        case .lineEnd: lineEnds += 1
        case .whitespace, .byteOrderMark, .file, .mapping, .blockSequence: break
        case .comment: add(node)
        case .entry, .item:
            guard node >= bracketEnd else { break }
            placeWaiting(before: node)
            leave(before: node)
            open.append(node)
        case .flowSequence: bracketEnd = Int(source.nodes[node].next)
        case .colon, .dash, .comma, .closeBracket, .documentStart, .unreadable: take(node)
        case .plain, .doubleQuoted, .singleQuoted, .literal, .folded, .openBracket:
            if let owner = open.last, !waiting.isEmpty {
                for comment in waiting { add(comment, to: owner, .beforeValue) }
                waiting = []
            }
            take(node)
        }
    }

    mutating func finish() { placeWaiting(before: nil) }

    private mutating func take(_ node: Int) {
        leave(before: node)
        last = node
        lineEnds = source.nodes[node].endsItsLine ? 1 : 0
    }

    private mutating func leave(before node: Int) {
        while let owner = open.last, source.nodes[owner].next <= node { open.removeLast() }
    }

    private mutating func add(_ node: Int) {
        let range = source.withoutBlanks(Int(source.nodes[node].start)..<Int(source.nodes[node].end))
        let kind = source.nodes[last].kind
        if lineEnds == 0, last > 0, kind != .documentStart, let owner = open.last {
            let isSign = kind == .colon || kind == .dash
            remarks.all.append(
                Remark(owner: owner, role: isSign ? .afterSign : .trailing, range: range, hasBlankBefore: false))
        } else {
            waiting.append(Waiting(range: range, hasBlankBefore: lineEnds > 1))
        }
        lineEnds = 0
    }

    private mutating func add(_ comment: Waiting, to owner: Int, _ role: Remark.Role) {
        remarks.all.append(
            Remark(owner: owner, role: role, range: comment.range, hasBlankBefore: comment.hasBlankBefore))
    }
}

extension RemarkReader {
    /// Gives the waiting comments to what they belong to: to something that ends here if they are indented under it, else
    /// to what follows.
    private mutating func placeWaiting(before node: Int?) {
        guard !waiting.isEmpty || (open.isEmpty && node != nil) else { return }
        if open.isEmpty, let node { return placeHead(before: node) }
        let ended = open.filter { node == nil || source.nodes[$0].next <= node ?? 0 }
        var depth = ended.count
        for comment in waiting {
            let column = source.column(of: comment.range.lowerBound)
            depth = ended[..<depth].lastIndex { holds(column, under: $0) }.map { $0 + 1 } ?? 0
            if depth > 0 {
                add(comment, to: ended[depth - 1], .foot)
            } else {
                add(comment, to: node ?? 0, node == nil ? .foot : .leading)
            }
        }
        waiting = []
    }

    /// Whether a comment in a column is indented under an owner. Under a text of several lines after `|` nothing can be
    /// added: it would become text.
    private func holds(_ column: Int, under owner: Int) -> Bool {
        guard column > source.column(of: Int(source.nodes[owner].start)) else { return false }
        guard let value = source.value(of: owner) else { return true }
        switch source.nodes[value].kind {
        case .literal, .folded: return false
        case .mapping, .blockSequence: return column >= source.column(of: Int(source.nodes[value].start))
        default: return true
        }
    }

    /// What stands at the top is about the file, up to the last empty line; without one, all of it. What tells the program
    /// something is about the key that follows.
    private mutating func placeHead(before node: Int) {
        let modeline = waiting.firstIndex { source.isModeline($0.range) }
        if let modeline { remarks.modeline = waiting.remove(at: modeline).range }
        var end = waiting.count
        if source.hasBlankLine(before: node) {
            remarks.isHeadApart = true
        } else if let split = waiting.indices.dropFirst().last(where: { waiting[$0].hasBlankBefore }) {
            remarks.isHeadApart = true
            end = split
        }
        if let command = waiting[..<end].firstIndex(where: { source.isCommand($0.range) }) {
            remarks.isHeadApart = command > 0
            end = command
        }
        for (place, comment) in waiting.enumerated() {
            // The empty line that divides the two belongs to neither.
            let isFirst = (place == 0 && remarks.modeline == nil) || place == end
            let comment = isFirst ? Waiting(range: comment.range, hasBlankBefore: false) : comment
            add(comment, to: place < end ? 0 : node, .leading)
        }
        waiting = []
    }
}
