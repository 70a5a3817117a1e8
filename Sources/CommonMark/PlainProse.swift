import Documents

/// The short way for text in which nothing means anything in Markdown: most titles, points and names, and most prose.
///
/// It gives what cmark gives, or nothing; a generated test holds the two against each other.
enum PlainProse {
    /// The paragraphs of a text without `Survey.Features.markup`, or nil if a line may begin with something else.
    static func blocks(_ bytes: [UInt8], set: ([UInt8]) -> [Inline]) -> [Block]? {
        // cmark drops a byte order mark.
        guard bytes.first != 0xEF || !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return nil }
        var blocks: [Block] = []
        var paragraph: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let end = bytes.next(from: index) { $0.is("\n") }
            if index == 0, end == bytes.count {
                // One line: most titles, points and names.
                return isPlain(bytes[...]) && bytes[end - 1] != UInt8(ascii: " ") ? [.paragraph(set(bytes))] : nil
            }
            if index == end {
                if !paragraph.isEmpty { blocks.append(.paragraph(set(paragraph))) }
                paragraph.removeAll(keepingCapacity: true)
            } else {
                // A space before the end of a line may be a line break, or nothing.
                guard isPlain(bytes[index..<end]), bytes[end - 1] != UInt8(ascii: " ") else { return nil }
                if !paragraph.isEmpty { paragraph.append(UInt8(ascii: " ")) }
                paragraph += bytes[index..<end]
            }
            index = end + 1
        }
        if !paragraph.isEmpty { blocks.append(.paragraph(set(paragraph))) }
        return blocks
    }

    /// Whether a line that begins so is running text, whatever stands before it.
    private static func isPlain(_ line: ArraySlice<UInt8>) -> Bool {
        switch line[line.startIndex] {
        case UInt8(ascii: " "), UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"),
            UInt8(ascii: "="), UInt8(ascii: "~"):
            return false
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            let afterDigits = line.first { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            return afterDigits != UInt8(ascii: ".") && afterDigits != UInt8(ascii: ")")
        default:
            return true
        }
    }
}
