import Diagnostics
import Syntax

/// The headings that an author typed in a text, with their places.
struct Headings {
    /// One of them.
    struct Heading {
        /// The number of `#`.
        let level: Int
        /// The words, without the signs.
        let text: String
        /// The words, or the signs when there are none.
        let range: SourceRange
        /// Whether anything stands below it, if only a heading of a lower level.
        var hasText = false
    }

    /// The headings in order.
    private(set) var all: [Heading] = []

    /// Finds the lines that begin with `#`, outside code.
    init(in content: Content) {
        var isCode = false
        for line in lines(of: content.bytes) {
            let bytes = content.bytes[line]
            if bytes.starts(with: "```".utf8) || bytes.starts(with: "~~~".utf8) { isCode.toggle() }
            let level = bytes.prefix { $0 == UInt8(ascii: "#") }.count
            let after = bytes.dropFirst(level).first
            if !isCode, (1...6).contains(level), after == nil || after == UInt8(ascii: " ") {
                if let last = all.indices.last, all[last].level < level { all[last].hasText = true }
                all.append(heading(level, line, in: content))
            } else if let last = all.indices.last, !bytes.starts(with: "[^".utf8) {
                all[last].hasText = true
            }
        }
    }

    private func heading(_ level: Int, _ line: Range<Int>, in content: Content) -> Heading {
        var start = line.lowerBound + level
        var end = line.upperBound
        let isBlank = { (index: Int) in content.bytes[index] == UInt8(ascii: " ") }
        while start < end, isBlank(start) { start += 1 }
        while end > start, isBlank(end - 1) || content.bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
        let words = start < end ? start..<end : line
        return Heading(
            level: level, text: String(decoding: content.bytes[start..<end], as: UTF8.self),
            range: content.range(of: words))
    }

    /// The lines that hold anything, without the space around them.
    private func lines(of bytes: [UInt8]) -> [Range<Int>] {
        bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
            let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\r") }
            guard let first = line.firstIndex(where: { !isBlank($0) }),
                let last = line.lastIndex(where: { !isBlank($0) })
            else { return nil }
            return first..<last + 1
        }
    }
}
