import Diagnostics

extension SyntaxTree {
    /// The tree as people read it: a node a line, indented by depth, a leaf with its text.
    ///
    /// - Parameter ranges: Whether each line begins with the offsets of the node.
    package func dump(ranges: Bool) -> String {
        var drawing = ""
        var ends: [UInt32] = []
        for (index, node) in nodes.enumerated() {
            while let end = ends.last, end <= index { ends.removeLast() }
            if ranges { drawing += "\(node.start)..<\(node.end) ".padded(to: rangeWidth) }
            drawing += String(repeating: "  ", count: ends.count) + "\(node.kind)"
            if !node.kind.isBranch { drawing += " " + file.text(node.range).quoted }
            drawing += "\n"
            if node.kind.isBranch { ends.append(node.next) }
        }
        return drawing
    }

    private var rangeWidth: Int { 4 + 2 * String(file.bytes.count).count }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }

    /// In quotes on one line, with nothing in it that a terminal could act upon.
    fileprivate var quoted: String {
        "\"" + unicodeScalars.map(\.shown).joined() + "\""
    }
}

extension Unicode.Scalar {
    fileprivate var shown: String {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned: escaped(asASCII: true)
        default: self == "\"" || self == "\\" ? "\\\(self)" : String(self)
        }
    }
}
