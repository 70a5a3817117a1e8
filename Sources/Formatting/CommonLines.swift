/// The most lines that two texts have in the same order, in memory that grows with their length alone: Myers, "An O(ND)
/// difference algorithm and its variations" (1986), section 4b.
struct CommonLines {
    /// The lines that both have, in order.
    private(set) var pairs: [UnifiedDiff.Pair] = []
    private let old: [Int]
    private let new: [Int]
    /// How far the paths from the start and from the end have come on each diagonal.
    private var forward: [Int]
    private var backward: [Int]

    init(_ oldLines: [ArraySlice<UInt8>], _ newLines: [ArraySlice<UInt8>]) {
        var numbers: [ArraySlice<UInt8>: Int] = [:]
        func number(_ line: ArraySlice<UInt8>) -> Int {
            let next = numbers.count
            return numbers[line]
                ?? {
                    numbers[line] = next; return next
                }()
        }
        old = oldLines.map(number)
        new = newLines.map(number)
        forward = Array(repeating: 0, count: old.count + new.count + 3)
        backward = forward
        match(old.indices, new.indices)
    }

    /// Finds the pairs in two stretches of lines.
    private mutating func match(_ oldRange: Range<Int>, _ newRange: Range<Int>) {
        var (oldRange, newRange) = (oldRange, newRange)
        while let left = oldRange.first, let right = newRange.first, old[left] == new[right] {
            pairs.append(UnifiedDiff.Pair(old: left, new: right))
            oldRange = left + 1..<oldRange.upperBound
            newRange = right + 1..<newRange.upperBound
        }
        var end: [UnifiedDiff.Pair] = []
        while let left = oldRange.last, let right = newRange.last, old[left] == new[right] {
            end.append(UnifiedDiff.Pair(old: left, new: right))
            oldRange = oldRange.lowerBound..<left
            newRange = newRange.lowerBound..<right
        }
        if !oldRange.isEmpty, !newRange.isEmpty {
            let middle = middle(oldRange, newRange)
            match(oldRange.lowerBound..<middle.old, newRange.lowerBound..<middle.new)
            match(middle.old..<oldRange.upperBound, middle.new..<newRange.upperBound)
        }
        pairs += end.reversed()
    }

    /// A place that a shortest way through both stretches passes, inside them or, if nothing is common, at a corner.
    private mutating func middle(_ oldRange: Range<Int>, _ newRange: Range<Int>) -> UnifiedDiff.Pair {
        let (height, width) = (oldRange.count, newRange.count)
        let (delta, offset) = (height - width, width + 1)
        for steps in 0...(height + width + 1) / 2 {
            for diagonal in stride(from: -steps, through: steps, by: 2) where -width...height ~= diagonal {
                var down = furthest(forward, diagonal, steps, height, width)
                while 0..<height ~= down, down - diagonal < width,
                    old[oldRange.lowerBound + down] == new[newRange.lowerBound + down - diagonal]
                { down += 1 }
                forward[offset + diagonal] = down
                let opposite = delta - diagonal
                if delta % 2 != 0, abs(opposite) < steps, down + backward[offset + opposite] >= height {
                    return place(oldRange, newRange, down, down - diagonal)
                }
            }
            for diagonal in stride(from: -steps, through: steps, by: 2) where -width...height ~= diagonal {
                var up = furthest(backward, diagonal, steps, height, width)
                while 0..<height ~= up, up - diagonal < width,
                    old[oldRange.upperBound - up - 1] == new[newRange.upperBound - up + diagonal - 1]
                { up += 1 }
                backward[offset + diagonal] = up
                let opposite = delta - diagonal
                if delta % 2 == 0, abs(opposite) <= steps, up + forward[offset + opposite] >= height {
                    return place(oldRange, newRange, height - up, width - up + diagonal)
                }
            }
        }
        return UnifiedDiff.Pair(old: oldRange.upperBound, new: newRange.lowerBound)
    }

    /// A place on a diagonal that no path has reached; less than any sum with the length of a text.
    private static let unreached = Int.min / 4

    /// How far one more step comes on a diagonal: down from the diagonal below it or across from the one above, within both
    /// texts.
    private func furthest(_ path: [Int], _ diagonal: Int, _ steps: Int, _ height: Int, _ width: Int) -> Int {
        if steps == 0 { return 0 }
        let place = width + 1 + diagonal
        var best = CommonLines.unreached
        if diagonal > -width, diagonal > -steps, 0..<height ~= path[place - 1] { best = path[place - 1] + 1 }
        if diagonal < height, diagonal < steps, path[place + 1] >= 0, path[place + 1] - diagonal <= width {
            best = max(best, path[place + 1])
        }
        return best
    }

    private func place(_ oldRange: Range<Int>, _ newRange: Range<Int>, _ down: Int, _ across: Int) -> UnifiedDiff.Pair {
        UnifiedDiff.Pair(old: oldRange.lowerBound + down, new: newRange.lowerBound + across)
    }
}
