package import Diagnostics

extension Scalar {
    /// The first blank line inside the text as it stands in the file, if there is one. Under `>` and in a bare or
    /// quoted value it does not divide paragraphs as its author sees them.
    package var blankLine: SourceRange? {
        guard let node, tree.nodes[node].shape == .withBlankLines else { return nil }
        let bytes = tree.file.bytes
        var lineStart: Int?
        for index in range.start..<range.end {
            switch bytes[index] {
            case UInt8(ascii: "\n"):
                if let lineStart { return SourceRange(lineStart, index) }
                lineStart = index + 1
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
                continue
            default:
                lineStart = nil
            }
        }
        return nil
    }
}
