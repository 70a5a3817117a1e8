/// A half-open range of UTF-8 offsets in one source file, counted from 0.
package struct SourceRange: Hashable, Sendable {
    /// The offset of the first byte.
    package let start: Int
    /// The offset after the last byte; equal to `start` for a place between two characters.
    package let end: Int

    /// The bytes from `start` up to, not including, `end`.
    package init(_ start: Int, _ end: Int) {
        precondition(0 <= start && start <= end, "a range does not end before it begins")
        self.start = start
        self.end = end
    }

    /// The place before the byte at `offset`.
    package init(at offset: Int) {
        self.init(offset, offset)
    }

    /// Whether the two have a byte in common.
    package func overlaps(_ other: SourceRange) -> Bool {
        start < other.end && other.start < end
    }

    /// The smallest range that holds both.
    package func union(_ other: SourceRange) -> SourceRange {
        SourceRange(min(start, other.start), max(end, other.end))
    }
}
