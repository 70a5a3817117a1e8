import Foundation

/// How many generated cases a test runs: 2,000, or what `CASES` says.
package let caseCount = ProcessInfo.processInfo.environment["CASES"].flatMap(Int.init) ?? 2_000

/// Numbers that are the same for the same seed, every time and on every machine: SplitMix64.
package struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    package init(seed: Int) { state = UInt64(seed) &* 0xD134_2543_DE82_EF95 }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// True so many times in a hundred.
    package mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

    /// One of the elements.
    package mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: 0..<elements.count, using: &self)]
    }

    /// A range to go through so many times.
    package mutating func times(_ range: ClosedRange<Int>) -> Range<Int> { 0..<Int.random(in: range, using: &self) }
}
