package import Documents

/// What stands in a cell of a pipe table, as cmark has printed it.
package struct TableCell {
    /// A cell in which nothing stands.
    package static let empty = TableCell(text: "")

    fileprivate let text: String

    private init(text: String) { self.text = text }

    private static let special = ByteSet.controls.union("\\`*_[]<>&|~")

    /// Text in which nothing means anything in a cell, as it is; else nil.
    package init?(plain text: String) {
        guard !text.holds(Self.special) else { return nil }
        self.text = text
    }

    /// A cell whose running text is the only paragraph of the tree.
    package init(_ tree: consuming TreeBuilder) {
        var text: [UInt8] = []
        for byte in tree.commonMark() where byte != 0x0A {
            if byte == UInt8(ascii: "|") { text.append(UInt8(ascii: "\\")) }
            text.append(byte)
        }
        self.text = String(decoding: text, as: UTF8.self)
    }
}

extension Markup {
    /// `|` in running text, where it could make a table of a paragraph.
    package static let pipe: Markup = "\\|"

    /// What keeps the next character from meaning anything.
    package static let backslash: Markup = "\\"

    /// What cmark puts between two lists that would be read as one, and our reader passes over.
    package static let listSeparator: Markup = "<!-- end list -->"

    /// What stands after the text of a link, with all in the address escaped.
    package static func linkEnd(_ address: String) -> Markup {
        var text = "](<"
        for character in address.unicodeScalars {
            switch character {
            case "&": text += "&amp;"
            case "<", ">", "\\": text += "\\\(character)"
            default: text.unicodeScalars.append(character)
            }
        }
        return Markup(text: text + ">)")
    }

    /// `[^1]`.
    package static func footnoteReference(_ number: Int) -> Markup { "[^\(number)]" }

    /// A note with its number: the first paragraph on the line of the number, the rest indented.
    package static func footnote(_ number: Int, _ tree: consuming TreeBuilder, beginsWithParagraph: Bool) -> Markup {
        var text = Array("[^\(number)]:".utf8)
        var isFirst = beginsWithParagraph
        for line in tree.commonMark().split(separator: 0x0A, omittingEmptySubsequences: false) {
            if isFirst {
                text.append(0x20)
            } else {
                text.append(0x0A)
                if !line.isEmpty { text += [0x20, 0x20, 0x20, 0x20] }
            }
            text += line
            isFirst = false
        }
        while text.last == 0x0A { text.removeLast() }
        return Markup(printed: text)
    }

    /// A pipe table; the first row is the header.
    package static func table(_ rows: [[TableCell]], alignments: [Table.Alignment]) -> Markup {
        var lines = rows.map { row in row.reduce(into: "|") { $0 += " \($1.text) |" } }
        let rule = alignments.reduce(into: "|") { line, alignment in
            switch alignment {
            case .start: line += " --- |"
            case .center: line += " :-: |"
            case .end: line += " --: |"
            }
        }
        lines.insert(rule, at: min(1, lines.count))
        return Markup(text: lines.joined(separator: "\n"))
    }
}
