import Syntax

/// Holds what was written against its source: the same values under the same keys, and the same comments at them.
///
/// It knows nothing of how things are written, only how they are read.
struct Comparison {
    private let (old, new): (Side, Side)

    private struct Side {
        let layout: Layout
        let printer: Printer
        var remarks: Remarks { printer.remarks }

        func comments(_ owner: Int, _ roles: Remark.Role...) -> [ArraySlice<UInt8>] {
            roles.flatMap { remarks.of(owner, $0) }.map { layout.bytes[$0.range] }
        }
    }

    init(_ old: (Layout, Printer), _ new: (Layout, Printer)) {
        self.old = Side(layout: old.0, printer: old.1)
        self.new = Side(layout: new.0, printer: new.1)
    }

    /// Whether the two say the same.
    var isSame: Bool {
        guard let oldRoot = old.layout.root, let newRoot = new.layout.root,
            old.remarks.all.count == new.remarks.all.count,
            old.comments(0, .foot) == new.comments(0, .foot)
        else { return false }
        return isSameMapping(oldRoot, newRoot, as: ValueForm(mappings: [0]), isRoot: true)
    }

    private func isSameMapping(_ oldNode: Int, _ newNode: Int, as form: ValueForm, isRoot: Bool = false) -> Bool {
        let oldRows = old.printer.arrange(oldNode, as: form)
        let newRows = new.printer.arrange(newNode, as: form)
        guard oldRows.all.count == newRows.all.count, oldRows.form == newRows.form, oldRows.isKnown == newRows.isKnown
        else { return false }
        return zip(oldRows.all, newRows.all).enumerated().allSatisfy { index, rows in
            let (oldRow, newRow) = rows
            let isSameKey =
                oldRows.isKnown ? oldRow.place == newRow.place : isSameText(oldRow.node + 1, newRow.node + 1)
            return isSameKey && hasSameLead(oldRow.node, newRow.node, isFirst: isRoot && index == 0)
                && isSameValue(oldRow.node, newRow.node, as: old.printer.form(of: oldRow, in: oldRows))
        }
    }

    /// At the top of a file nobody can tell a comment on the file from one on the first key.
    private func hasSameLead(_ oldOwner: Int, _ newOwner: Int, isFirst: Bool) -> Bool {
        guard isFirst else { return old.comments(oldOwner, .leading) == new.comments(newOwner, .leading) }
        return old.comments(0, .leading) + old.comments(oldOwner, .leading)
            == new.comments(0, .leading) + new.comments(newOwner, .leading)
    }

    private func isSameValue(_ oldOwner: Int, _ newOwner: Int, as form: ValueForm) -> Bool {
        guard
            old.comments(oldOwner, .afterSign, .beforeValue, .trailing)
                == new.comments(newOwner, .afterSign, .beforeValue, .trailing),
            old.comments(oldOwner, .foot) == new.comments(newOwner, .foot)
        else { return false }
        switch (old.layout.value(of: oldOwner), new.layout.value(of: newOwner)) {
        case (nil, nil): return true
        case (let oldValue?, let newValue?):
            switch (old.layout.nodes[oldValue].kind, new.layout.nodes[newValue].kind) {
            case (.mapping, .mapping):
                return isSameMapping(oldValue, newValue, as: form)
            case (.blockSequence, .blockSequence), (.flowSequence, .flowSequence), (.flowSequence, .blockSequence):
                let items = (old.layout.children(of: oldValue, .item), new.layout.children(of: newValue, .item))
                return items.0.count == items.1.count
                    && zip(items.0, items.1).allSatisfy { oldItem, newItem in
                        hasSameLead(oldItem, newItem, isFirst: false) && isSameValue(oldItem, newItem, as: form)
                    }
            default: return isSameText(oldValue, newValue)
            }
        default: return false
        }
    }

    /// Whether two scalars are the same text; after `|`, but for blanks at the ends of lines that Markdown does not see.
    private func isSameText(_ oldLeaf: Int, _ newLeaf: Int) -> Bool {
        let (oldKind, newKind) = (old.layout.nodes[oldLeaf].kind, new.layout.nodes[newLeaf].kind)
        guard oldKind.isScalar, newKind.isScalar, (oldKind == .literal) == (newKind == .literal),
            (oldKind == .folded) == (newKind == .folded)
        else { return false }
        let oldText = old.layout.tree.content(ofLeaf: oldLeaf).bytes
        let newText = new.layout.tree.content(ofLeaf: newLeaf).bytes
        return oldText == newText || (oldKind == .literal && oldText.asMarkdownSees == newText.asMarkdownSees)
    }
}

extension SyntaxTree.Kind {
    fileprivate var isScalar: Bool {
        switch self {
        case .plain, .doubleQuoted, .singleQuoted, .literal, .folded: true
        case .file, .mapping, .entry, .blockSequence, .flowSequence, .item, .colon, .dash, .openBracket, .closeBracket,
            .comma, .documentStart, .whitespace, .lineEnd, .comment, .byteOrderMark, .unreadable:
            false
        }
    }
}

extension [UInt8] {
    /// The lines without blanks at their ends, and without empty ones at the end; two spaces stay where they break a line.
    fileprivate var asMarkdownSees: [[UInt8]] {
        let lines = split(separator: .lineFeed, omittingEmptySubsequences: false)
        let seen = lines.enumerated().map { index, line in
            let text = line.prefix(line.lastIndex { !$0.isBlank }.map { $0 + 1 - line.startIndex } ?? 0)
            let rest = line[text.endIndex...]
            let goesOn = index + 1 < lines.count && lines[index + 1].contains { !$0.isBlank }
            let isBreak = !text.isEmpty && goesOn && rest.count > 1 && rest.prefix(2).allSatisfy { $0 == .space }
            return Array(text) + (isBreak ? [.space, .space] : [])
        }
        return [[UInt8]](seen.prefix(seen.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0))
    }
}
