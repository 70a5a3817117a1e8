import Syntax

extension Printer {
    /// Writes what stands behind the sign of an owner, to the end of its last line.
    mutating func printValue(of owner: Int, in column: Int, as form: ValueForm) {
        let isItem = source.nodes[owner].kind == .item
        var mustStandBelow = printBehind(owner, .afterSign)
        guard let value = source.value(of: owner) else {
            endLine()
            return printRemarks(of: owner, .foot, in: column + 2)
        }
        switch source.nodes[value].kind {
        case .mapping:
            let rows = arrange(value, as: form)
            let hasLead = rows.all.first.map { remarks.has($0.node, .leading) } ?? false
            let isCompact = isItem && !mustStandBelow && !hasLead
            isCompact ? output.append(.space) : endLine()
            printRows(rows, in: column + 2, isCompact: isCompact)
        case .blockSequence:
            endLine()
            printItems(of: value, in: column + 2, as: form)
        case .flowSequence:
            if let text = textInBrackets(value, behind: mustStandBelow ? nil : owner, as: form) {
                placeBelow(owner, in: column, if: &mustStandBelow)
                if !mustStandBelow { output.append(.space) }
                write(text)
                printBehind(owner, .trailing)
                endLine()
            } else {
                printBehind(owner, .trailing)
                endLine()
                printItems(of: value, in: column + 2, as: form)
            }
        default:
            placeBelow(owner, in: column, if: &mustStandBelow)
            printScalar(value, of: owner, in: column, isBelow: mustStandBelow)
        }
        printRemarks(of: owner, .foot, in: column + 2)
    }

    /// Begins the line of a value that has comments between it and its sign.
    private mutating func placeBelow(_ owner: Int, in column: Int, if mustStandBelow: inout Bool) {
        let comments = remarks.of(owner, .beforeValue)
        guard mustStandBelow || !comments.isEmpty else { return }
        mustStandBelow = true
        endLine()
        for comment in comments {
            indent(column + 2)
            write(comment.range)
            endLine()
        }
        indent(column + 2)
    }

    private mutating func printItems(of sequence: Int, in column: Int, as form: ValueForm) {
        for (index, item) in source.children(of: sequence, .item).enumerated() {
            printLead(of: item, in: column, isFirst: index == 0)
            indent(column)
            output.append(UInt8(ascii: "-"))
            printValue(of: item, in: column, as: form)
        }
    }

    /// A list as it stands in brackets, or nil if it shall stand under dashes: a list of sentences, one with a text that
    /// brackets would make two of, and one that is too long for a line.
    private func textInBrackets(_ sequence: Int, behind owner: Int?, as form: ValueForm) -> [UInt8]? {
        let items = source.children(of: sequence, .item)
        guard !items.isEmpty else { return Array("[]".utf8) }
        // Comments between the key and the list would become comments on its first item, and what a comment behind it tells
        // the program of its line would be told of another.
        let mustStay =
            owner.map { owner in
                remarks.has(owner, .beforeValue)
                    || remarks.of(owner, .trailing).contains { source.isCommand($0.range) }
            } ?? true
        guard mustStay || !form.isListOfProse else { return nil }
        var text = [UInt8(ascii: "[")]
        for (index, item) in items.enumerated() {
            if index > 0 { text += [UInt8(ascii: ","), .space] }
            let leaf = item + 1
            guard let plain = simpleText(of: leaf) else {
                text += source.bytes[source.range(of: leaf)]
                continue
            }
            if Quotes.areNeeded(around: plain, at: .inBrackets) {
                guard mustStay || Quotes.areNeeded(around: plain, at: .behindSign) else { return nil }
                text += Quotes.around(plain)
            } else {
                text += plain
            }
        }
        text.append(UInt8(ascii: "]"))
        return mustStay || currentWidth + 1 + width(of: text[...]) <= Printer.width ? text : nil
    }

    /// How many characters stand on the line that is being written.
    var currentWidth: Int {
        let start = output.lastIndex(of: .lineFeed).map { $0 + 1 } ?? 0
        return width(of: output[start...])
    }

    /// How many characters some bytes are.
    func width(of bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 & 0b1100_0000 != 0b1000_0000 } }
}
