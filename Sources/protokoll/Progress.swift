import Synchronization
import Workspace

/// A bar on the terminal for work that takes more than a second.
final class Progress: Sendable {
    private let total: Int
    private let isShown: Bool
    private let start: ContinuousClock.Instant
    private let state = Mutex(State())
    private let now: @Sendable () -> ContinuousClock.Instant
    private let say: @Sendable (String) -> Void

    private struct State {
        var done = 0
        var drawn: ContinuousClock.Instant?
    }

    /// A bar for so many sources, or none if nobody watches. `say` gets what the terminal gets.
    init(
        of total: Int, isShown: Bool, now: @escaping @Sendable () -> ContinuousClock.Instant = { .now },
        say: @escaping @Sendable (String) -> Void
    ) {
        self.total = total
        self.isShown = isShown
        self.now = now
        self.say = say
        start = now()
    }

    /// Whether somebody watches a terminal that can draw over what it has drawn.
    static var canBeShown: Bool { Disk.isTerminal(.error) && Disk.variable("TERM") != "dumb" }

    /// One more is done.
    func advance() {
        guard isShown else { return }
        state.withLock { state in
            state.done += 1
            guard state.done % Progress.stride == 0 else { return }
            let now = now()
            guard now - start > .seconds(1), state.drawn.map({ now - $0 > .milliseconds(100) }) ?? true else { return }
            state.drawn = now
            draw(state.done)
        }
    }

    /// Takes the bar away, so that something else can be said.
    func clear() {
        state.withLock { state in
            guard state.drawn != nil else { return }
            say("\r\u{1B}[K")
            state.drawn = nil
        }
    }

    private func draw(_ done: Int) {
        let full = Progress.width * done / max(1, total)
        let bar = String(repeating: "━", count: full) + String(repeating: "─", count: Progress.width - full)
        say("\r\(bar) \(done)/\(total)\u{1B}[K")
    }

    private static let width = 30
    /// To ask the clock is cheap, but not free.
    private static let stride = 16
}
