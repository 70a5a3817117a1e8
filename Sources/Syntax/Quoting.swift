package import Diagnostics

extension SyntaxTree {
    /// The fix that makes a place one quoted text, as where `beslutar: avslag` was meant as a sentence.
    package func quoting(_ range: SourceRange) -> Fix {
        .puttingQuotes(around: range.start..<range.end, in: file.bytes)
    }
}

extension Fix {
    /// Puts quotes round a text: double ones, or single ones where those would need escapes.
    static func puttingQuotes(around range: Range<Int>, in bytes: [UInt8]) -> Fix {
        let needsSingle = bytes[range].contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
        let quote = needsSingle ? "'" : "\""
        var edits = [Edit(range.lowerBound..<range.lowerBound, quote)]
        if needsSingle {
            for offset in range where bytes[offset] == UInt8(ascii: "'") {
                edits.append(Edit(offset..<offset + 1, "''"))
            }
        }
        edits.append(Edit(range.upperBound..<range.upperBound, quote))
        return Fix(Fix.quoting, edits.reduce(into: []) { $0.joinOrAppend($1) }, isSafe: false)
    }
}

extension [Edit] {
    /// Adds an edit after the others; where it touches the last one, the two become one.
    fileprivate mutating func joinOrAppend(_ edit: Edit) {
        if let last, last.range.end == edit.range.start {
            self[count - 1] = Edit(last.range.union(edit.range), last.replacement + edit.replacement)
        } else {
            append(edit)
        }
    }
}
