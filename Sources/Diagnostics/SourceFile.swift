/// The bytes of one source, as they were read, and the name that people know it by.
package struct SourceFile: Sendable {
    /// The path as the user wrote it, or `-` for standard input.
    package let name: String
    /// Every byte of the file.
    package let bytes: [UInt8]
    /// Which it is of the files that are told of by the same name, since not all of it may be told; counted from 1.
    package var ordinal = 1
    /// Whether words stand in it that a source beside it withholds, so that it is as if it withheld them itself.
    package var isBesideSecrets = false

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
    /// How many code points begin in the given bytes.
    package func codePoints(in range: Range<Int>) -> Int {
        bytes[range].count { $0 & 0b1100_0000 != 0b1000_0000 }
    }
}
