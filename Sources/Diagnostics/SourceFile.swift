/// The bytes of one source, as they were read, and the name that people know it by.
package struct SourceFile: Sendable {
    /// The path as the user wrote it, or `-` for standard input.
    package let name: String
    /// Every byte of the file.
    package let bytes: [UInt8]

    /// A source with the given name and content.
    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    /// A source given as text, for tests and for texts that are compiled in.
    package init(name: String, text: String) {
        self.init(name: name, bytes: Array(text.utf8))
    }

    /// The text of a range; a byte that is not UTF-8 becomes U+FFFD.
    package func text(_ range: SourceRange) -> String {
        String(decoding: bytes[range.start..<range.end], as: UTF8.self)
    }

    /// The range of the whole file.
    package var range: SourceRange { SourceRange(0, bytes.count) }
}

/// A place as people count: both numbers begin with 1.
package struct Position: Hashable, Sendable {
    /// The line; LF, CRLF and a lone CR end one.
    package let line: Int
    /// The character in the line, in Unicode code points.
    package let column: Int
}

extension SourceFile {
    /// The line and character of a byte. Counted at each call: only a reporter asks.
    package func position(of offset: Int) -> Position {
        var line = 1
        var lineStart = 0
        for index in 0..<min(offset, bytes.count) where endsLine(at: index) {
            line += 1
            lineStart = index + 1
        }
        return Position(line: line, column: 1 + codePoints(in: lineStart..<min(offset, bytes.count)))
    }

    /// The bytes of the line that holds `offset`, without its line end.
    package func line(around offset: Int) -> SourceRange {
        var start = min(offset, bytes.count)
        while start > 0, !endsLine(at: start - 1) { start -= 1 }
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r") { end += 1 }
        return SourceRange(start, end)
    }

    /// How many code points begin in the given bytes.
    package func codePoints(in range: Range<Int>) -> Int {
        bytes[range].count { $0 & 0b1100_0000 != 0b1000_0000 }
    }

    private func endsLine(at index: Int) -> Bool {
        switch bytes[index] {
        case UInt8(ascii: "\n"): true
        case UInt8(ascii: "\r"): index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n")
        default: false
        }
    }
}
