/// One line of a source as it is shown, with a place in it; of a long line the part around the place.
struct Excerpt {
    /// The line without its end.
    private(set) var line = ""
    /// How many columns stand before the place.
    private(set) var indent = 0
    /// How many columns the place takes; at least one, so that a place between two characters is seen.
    private(set) var length = 1

    /// Shows the line, and of the place as much as is in it.
    init(_ bytes: [UInt8], line range: SourceRange, mark: SourceRange) {
        let start = min(max(mark.start, range.start), range.end)
        let end = Excerpt.trimmedEnd(of: bytes, from: start, to: max(start, min(mark.end, range.end)))
        var before = Glyphs(Excerpt.text(bytes[range.start..<start].suffix(Excerpt.enough)))
        var marked = Glyphs(Excerpt.text(bytes[start..<end].prefix(Excerpt.enough)))
        var after = Glyphs(Excerpt.text(bytes[end..<range.end].prefix(Excerpt.enough)))
        if before.width + marked.width + after.width > Excerpt.widest {
            before.keepLast(Excerpt.context)
            marked.keepFirst(Excerpt.widest - 2 * Excerpt.context)
            after.keepFirst(max(Excerpt.context, Excerpt.widest - before.width - marked.width))
        }
        line = before.text + marked.text + after.text
        indent = before.width
        length = max(1, marked.width)
    }

    /// Where a place ends that does not count the spaces and line ends at its end, unless it has nothing else.
    private static func trimmedEnd(of bytes: [UInt8], from start: Int, to end: Int) -> Int {
        var trimmed = end
        while trimmed > start, bytes[trimmed - 1] == UInt8(ascii: " ") { trimmed -= 1 }
        return trimmed > start ? trimmed : end
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

    /// More bytes than can be shown of one part: a line may have megabytes.
    private static let enough = 4096
    private static let widest = 100
    private static let context = 30
}
