import Synchronization
import Testing

@testable import protokoll

struct ProgressTests {
    @Test func saysNothingOfWorkThatTakesASecond() {
        #expect(said(stepping: .milliseconds(2), steps: 500, of: 1_000) == [])
    }

    @Test func drawsAtMostTenTimesASecondAfterTheFirst() {
        let bars = said(stepping: .milliseconds(1), steps: 1_600, of: 3_200)
        #expect(bars.count == 6)
        #expect(
            bars.first == "\r" + String(repeating: "━", count: 9) + String(repeating: "─", count: 21)
                + " 1008/3200\u{1B}[K")
        #expect(bars.allSatisfy { $0.hasPrefix("\r") && $0.hasSuffix("/3200\u{1B}[K") })
    }

    @Test func saysNothingWhereNobodyWatches() {
        #expect(said(isShown: false, stepping: .milliseconds(100), steps: 1_600, of: 3_200, clearing: true) == [])
    }

    @Test func takesAwayWhatItHasDrawnOnce() {
        #expect(said(stepping: .milliseconds(2), steps: 400, of: 1_000, clearing: true) == [])
        let bars = said(stepping: .seconds(1), steps: 32, of: 64, clearing: true)
        #expect(bars.count == 3)
        #expect(bars.last == "\r\u{1B}[K")
    }

    /// What a bar says while so many steps of so long are done.
    private func said(
        isShown: Bool = true, stepping step: Duration, steps: Int, of total: Int, clearing: Bool = false
    ) -> [String] {
        let clock = Mutex(ContinuousClock.now)
        let said = Mutex<[String]>([])
        let progress = Progress(
            of: total, isShown: isShown, now: { clock.withLock { $0 } },
            say: { text in said.withLock { $0.append(text) } })
        for _ in 0..<steps {
            clock.withLock { $0 += step }
            progress.advance()
        }
        if clearing {
            progress.clear()
            progress.clear()
        }
        return said.withLock { $0 }
    }
}
