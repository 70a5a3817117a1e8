package import Diagnostics

/// The text of a scalar as UTF-8, and the way back from each byte of it to the file.
package struct Content: Sendable {
    /// The decoded text: lines folded, escapes replaced, every line end a LF.
    package private(set) var bytes: [UInt8] = []
    /// Where the text came from, in order; none is empty.
    private var runs: [Run] = []
    /// The place of a text without bytes.
    private let place: Int

    /// Bytes that stand together in the text and in the file.
    private struct Run {
        /// Their place in `bytes`.
        let start: Int
        /// Their place in the file.
        var source: SourceRange
        /// Whether the file says the same bytes; else all of `source` stands for all of the run.
        let isVerbatim: Bool
        /// Whether the bytes are not what the file says at all, but what some read instead.
        var isSubstitute = false
    }

    init(at place: Int) {
        self.place = place
    }

    /// Makes room for a number of bytes.
    mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    /// The exact bytes of the file that say what stands in a range of `bytes`.
    package func range(of range: Range<Int>) -> SourceRange {
        guard let first = run(at: range.lowerBound), let last = run(at: max(range.lowerBound, range.upperBound - 1))
        else { return SourceRange(at: runs.last?.source.end ?? place) }
        let start = first.isVerbatim ? first.source.start + range.lowerBound - first.start : first.source.start
        if range.isEmpty { return SourceRange(at: start) }
        let end = last.isVerbatim ? last.source.start + range.upperBound - last.start : last.source.end
        return SourceRange(start, end)
    }

    /// Whether something in a range of `bytes` is not what the file says, but what some read instead.
    package func isSubstituted(in range: Range<Int>) -> Bool {
        runs.indices.contains { index in
            let end = index + 1 < runs.count ? runs[index + 1].start : bytes.count
            return runs[index].isSubstitute && range.overlaps(runs[index].start..<end)
        }
    }

    /// The last run that begins at or before an offset of `bytes`, or nil after the end.
    private func run(at offset: Int) -> Run? {
        guard offset < bytes.count else { return nil }
        var low = 0
        var high = runs.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if runs[middle].start <= offset { low = middle } else { high = middle }
        }
        return low < high ? runs[low] : nil
    }
}

extension Content {
    /// Adds bytes of the file as they are.
    mutating func append(_ source: Range<Int>, of file: [UInt8]) {
        guard !source.isEmpty else { return }
        if let last = runs.last, last.isVerbatim, last.source.end == source.lowerBound {
            runs[runs.count - 1].source = SourceRange(last.source.start, source.upperBound)
        } else {
            runs.append(Run(start: bytes.count, source: SourceRange(source), isVerbatim: true))
        }
        bytes.append(contentsOf: file[source])
    }

    /// Adds bytes that the file says in another way: a fold, an escape.
    mutating func append(
        _ replacement: some Sequence<UInt8>, for source: Range<Int>, isSubstitute: Bool = false
    ) {
        let start = bytes.count
        bytes.append(contentsOf: replacement)
        guard bytes.count > start else { return }
        runs.append(Run(start: start, source: SourceRange(source), isVerbatim: false, isSubstitute: isSubstitute))
    }

    /// Adds a part of another text of the same file.
    mutating func append(_ part: Range<Int>, of other: Content) {
        for (index, run) in other.runs.enumerated() {
            let end = index + 1 < other.runs.count ? other.runs[index + 1].start : other.bytes.count
            let piece = part.clamped(to: run.start..<end)
            guard !piece.isEmpty else { continue }
            let offset = run.source.start - run.start
            let source =
                run.isVerbatim
                ? SourceRange(piece.lowerBound + offset, piece.upperBound + offset) : run.source
            runs.append(
                Run(start: bytes.count, source: source, isVerbatim: run.isVerbatim, isSubstitute: run.isSubstitute))
            bytes.append(contentsOf: other.bytes[piece])
        }
    }
}
