/// The difference between two texts, as `diff -u` shows it and `patch` reads it.
package enum UnifiedDiff {
    /// How many lines stand around a change.
    private static let context = 3

    /// The difference of two texts under one name; nothing if there is none.
    package static func between(_ old: [UInt8], _ new: [UInt8], named name: String) -> [UInt8] {
        let (oldLines, newLines) = (lines(of: old), lines(of: new))
        let kept = CommonLines(oldLines, newLines).pairs
        var text: [UInt8] = []
        for hunk in hunks(kept, oldLines.count, newLines.count) {
            if text.isEmpty { text += "--- \(name)\n+++ \(name)\n".utf8 }
            let (oldRange, newRange) = (place(of: hunk.old), place(of: hunk.new))
            text += "@@ -\(oldRange) +\(newRange) @@\n".utf8
            var (oldIndex, newIndex) = (hunk.old.lowerBound, hunk.new.lowerBound)
            for pair in hunk.kept + [Pair(old: hunk.old.upperBound, new: hunk.new.upperBound)] {
                for line in oldLines[oldIndex..<pair.old] { add(line, marked: "-", to: &text) }
                for line in newLines[newIndex..<pair.new] { add(line, marked: "+", to: &text) }
                if pair.old < hunk.old.upperBound { add(oldLines[pair.old], marked: " ", to: &text) }
                (oldIndex, newIndex) = (pair.old + 1, pair.new + 1)
            }
        }
        return text
    }

    /// A line that both texts have, by its number from 0 in each.
    struct Pair {
        let old: Int
        let new: Int
    }

    private struct Hunk {
        let old: Range<Int>
        let new: Range<Int>
        let kept: [Pair]
    }

    /// The changes with the lines around them; those that are near one another together.
    private static func hunks(_ kept: [Pair], _ oldCount: Int, _ newCount: Int) -> [Hunk] {
        let ends = [Pair(old: -1, new: -1)] + kept + [Pair(old: oldCount, new: newCount)]
        // A change stands between two neighbours that do not follow directly upon each other.
        let changes = ends.indices.dropLast().filter {
            ends[$0 + 1].old > ends[$0].old + 1 || ends[$0 + 1].new > ends[$0].new + 1
        }
        var groups: [ClosedRange<Int>] = []
        for change in changes {
            if let last = groups.last, change - last.upperBound <= 2 * context {
                groups[groups.count - 1] = last.lowerBound...change
            } else {
                groups.append(change...change)
            }
        }
        return groups.map { group in
            let first = max(0, group.lowerBound - context)
            let last = min(ends.count - 1, group.upperBound + 1 + context)
            return Hunk(
                old: ends[first].old + 1..<ends[last].old, new: ends[first].new + 1..<ends[last].new,
                kept: Array(ends[(first + 1)..<last]))
        }
    }

    /// Lines as the head of a hunk tells of them, counted from 1.
    private static func place(of range: Range<Int>) -> String {
        let start = range.isEmpty ? range.lowerBound : range.lowerBound + 1
        return range.count == 1 ? "\(start)" : "\(start),\(range.count)"
    }

    private static func add(_ line: ArraySlice<UInt8>, marked mark: Unicode.Scalar, to text: inout [UInt8]) {
        text.append(UInt8(ascii: mark))
        text += line
        if line.last != .lineFeed { text += "\n\\ No newline at end of file\n".utf8 }
    }

    /// The lines with their line ends.
    private static func lines(of text: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        while start < text.count {
            let end = text[start...].firstIndex(of: .lineFeed).map { $0 + 1 } ?? text.count
            lines.append(text[start..<end])
            start = end
        }
        return lines
    }
}
