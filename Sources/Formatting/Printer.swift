import Schema
import Syntax

/// Writes a source anew, from its nodes straight into bytes.
///
/// An owner is an entry or an item: what comments and values belong to. Everywhere `column` is where the sign or the key of
/// the owner stands in what is written; what belongs to it stands two columns further in.
struct Printer {
    let source: Layout
    let remarks: Remarks
    let grammar: Grammar
    var output: [UInt8] = []

    /// How long a line may become by joining what stood on several. Nothing is broken to make it shorter.
    static let width = 120

    init(_ source: Layout, _ remarks: Remarks, _ grammar: Grammar) {
        self.source = source
        self.remarks = remarks
        self.grammar = grammar
        output.reserveCapacity(source.bytes.count + source.bytes.count / 16 + 64)
    }

    /// Writes a file that is one mapping.
    mutating func printFile(_ root: Int, modeline: Modeline?) {
        let rows = arrange(root, as: ValueForm(mappings: [0]))
        printHead(modeline, before: rows.all.first?.node ?? root)
        printRows(rows, in: 0)
        printRemarks(of: 0, .foot, in: 0)
    }

    private mutating func printHead(_ modeline: Modeline?, before first: Int) {
        if let line = remarks.modeline {
            if let modeline, modeline.replaces(source.bytes[line]) {
                write(modeline.text)
            } else {
                write(line)
            }
            endLine()
        } else if let modeline {
            write(modeline.text)
            endLine()
        }
        printRemarks(of: 0, .leading, in: 0)
        if !output.isEmpty, remarks.isHeadApart || remarks.has(first, .leading) { endLine() }
    }
}

// MARK: - Mappings

extension Printer {
    /// The entries of a mapping in the order in which they are written.
    struct Rows {
        var all: [Row]
        /// What the mapping is, if the schema knows it.
        var form: Int?
        /// Whether the schema knows all keys and none stands twice: else words and order are left as they are.
        var isKnown = false
        /// The place in `opens` of what the keys have, if they are the author's own.
        var open: Int?
    }

    struct Row {
        let node: Int
        /// The place of the key in the form, or -1.
        var place: Int
    }

    /// Looks up the keys of a mapping, and puts the entries in order.
    func arrange(_ mapping: Int, as form: ValueForm) -> Rows {
        let entries = source.children(of: mapping, .entry).map { Row(node: $0, place: -1) }
        var best = Rows(all: entries, open: form.mappings.isEmpty ? form.open : nil)
        var bestScore = -1
        for form in form.mappings {
            let (rows, score) = lookUp(entries, as: form)
            if score > bestScore {
                best = rows
                bestScore = score
            }
        }
        if best.isKnown, !best.isInOrder { best.all.sort { $0.place < $1.place } }
        return best
    }

    /// The entries as those of a form, and how well that suits them: how many keys it has, then whether it lacks one, then
    /// how many of the words are canonical.
    private func lookUp(_ entries: [Row], as form: Int) -> (rows: Rows, score: Int) {
        let known = grammar.mappings[form]
        var rows = Rows(all: entries, form: form)
        var found: UInt64 = 0
        var last = -1
        var (knownKeys, canonical, isKnown) = (0, 0, true)
        for index in rows.all.indices {
            let key = keyText(of: rows.all[index].node)
            guard let place = known.table.place(of: key, after: last) else {
                isKnown = false
                continue
            }
            if found & 1 << UInt64(place) != 0 { isKnown = false }
            found |= 1 << UInt64(place)
            rows.all[index].place = place
            last = place
            knownKeys += 1
            if known.table.words[place].elementsEqual(key) { canonical += 1 }
        }
        rows.isKnown = isKnown
        let isComplete = known.required.allSatisfy { found & 1 << UInt64($0) != 0 }
        return (rows, (knownKeys * 2 + (isComplete ? 1 : 0)) * 128 + canonical)
    }

    /// The text of a key.
    private func keyText(of entry: Int) -> ArraySlice<UInt8> {
        let leaf = source.nodes[entry + 1]
        if leaf.kind == .plain { return source.bytes[Int(leaf.start)..<Int(leaf.end)] }
        return source.tree.content(ofLeaf: entry + 1).bytes[...]
    }

    /// Writes the entries below one another.
    ///
    /// - Parameter isCompact: Whether the first stands behind the dash that was written last.
    mutating func printRows(_ rows: Rows, in column: Int, isCompact: Bool = false) {
        for (index, row) in rows.all.enumerated() {
            if index > 0 || !isCompact {
                printLead(of: row.node, in: column, isFirst: index == 0)
                indent(column)
            }
            if let known = rows.form, rows.isKnown {
                write(grammar.mappings[known].table.words[row.place])
            } else {
                printKey(row.node + 1)
            }
            output.append(UInt8(ascii: ":"))
            printValue(of: row.node, in: column, as: form(of: row, in: rows))
        }
    }

    /// What may stand below the key of an entry.
    func form(of row: Row, in rows: Rows) -> ValueForm {
        if let open = rows.open { return grammar.opens[open] }
        guard let known = rows.form, row.place >= 0 else { return ValueForm() }
        return grammar.mappings[known].values[row.place]
    }

    /// Writes a key as the author has it, but for quotes.
    private mutating func printKey(_ leaf: Int) {
        guard let text = simpleText(of: leaf) else { return write(source.range(of: leaf)) }
        let isPlain = source.nodes[leaf].kind == .plain
        let needsQuotes = isPlain ? Quotes.isRetyped(text) : Quotes.areNeeded(around: text, at: .onOwnLine)
        if needsQuotes { write(Quotes.around(text)) } else { output += text }
    }
}

extension Printer.Rows {
    fileprivate var isInOrder: Bool {
        zip(all, all.dropFirst()).allSatisfy { $0.place < $1.place }
    }
}

// MARK: - Comments and lines

extension Printer {
    /// Writes what stands above an owner: an empty line, its comments.
    mutating func printLead(of owner: Int, in column: Int, isFirst: Bool) {
        let comments = remarks.of(owner, .leading)
        for (index, comment) in comments.enumerated() {
            if comment.hasBlankBefore, index > 0 || !isFirst { endLine() }
            printLine(comment.range, in: column)
        }
        // An empty line before the first entry of the source belongs to what stands above it, wherever the entry goes.
        let wasFirst = source.nodes[owner - 1].kind.isBranch
        if source.hasBlankLine(before: owner), !comments.isEmpty || !(isFirst || wasFirst) { endLine() }
    }

    /// Writes comments on lines of their own.
    mutating func printRemarks(of owner: Int, _ role: Remark.Role, in column: Int) {
        for comment in remarks.of(owner, role) {
            if comment.hasBlankBefore { endLine() }
            printLine(comment.range, in: column)
        }
    }

    /// Writes comments behind what stands on the line; returns whether there are any.
    @discardableResult
    mutating func printBehind(_ owner: Int, _ role: Remark.Role) -> Bool {
        let comments = remarks.of(owner, role)
        for comment in comments {
            write("  ")
            write(comment.range)
        }
        return !comments.isEmpty
    }

    private mutating func printLine(_ range: Range<Int>, in column: Int) {
        indent(column)
        write(range)
        endLine()
    }

    mutating func indent(_ column: Int) { for _ in 0..<column { output.append(.space) } }

    mutating func endLine() { output.append(.lineFeed) }

    /// Writes bytes of the source as they stand there.
    mutating func write(_ range: Range<Int>) { output += source.bytes[range] }

    mutating func write(_ text: [UInt8]) { output += text }

    mutating func write(_ text: StaticString) { output += "\(text)".utf8 }
}
