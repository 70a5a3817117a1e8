/// The levels of the headings in a text, from 1 to 6.
struct HeadingLevels {
    private var bits: UInt8 = 0

    /// Whether they are anything else than 1, 2, 3 … as far as they go.
    var hasGaps: Bool { bits & (bits &+ 2) != 0 }

    mutating func insert(_ level: Int) { bits |= 1 << UInt8(level) }

    mutating func formUnion(_ other: HeadingLevels) { bits |= other.bits }

    func union(_ other: HeadingLevels) -> HeadingLevels { HeadingLevels(bits: bits | other.bits) }

    /// Which of the levels a level is, counted from 1.
    func place(of level: Int) -> Int { (bits & ((1 << UInt8(level)) - 1)).nonzeroBitCount + 1 }
}
