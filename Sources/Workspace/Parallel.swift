import Synchronization

/// Does the same for every index below `count`, on so many threads, and returns what came of each in order.
///
/// The work is handed out in small chunks, so that no thread waits for one that got the long sources.
func inParallel<Result: Sendable>(
    _ count: Int, jobs: Int, chunkSize: Int = 16, _ work: @escaping @Sendable (Int) -> Result
) -> [Result] {
    let chunks = (count + chunkSize - 1) / chunkSize
    guard min(jobs, chunks) > 1 else { return (0..<count).map(work) }
    let desk = Desk<Result>(chunks)
    Disk.onThreads(min(jobs, chunks)) {
        while let chunk = desk.next() {
            let indices = (chunk * chunkSize)..<min((chunk + 1) * chunkSize, count)
            desk.put(indices.map(work), at: chunk)
        }
    }
    return desk.results
}

/// Where threads take their work and leave what came of it.
private final class Desk<Result: Sendable>: Sendable {
    private let taken = Atomic(0)
    private let chunks: Int
    private let done: Mutex<[[Result]]>

    init(_ chunks: Int) {
        self.chunks = chunks
        done = Mutex(Array(repeating: [], count: chunks))
    }

    func next() -> Int? {
        let chunk = taken.add(1, ordering: .relaxed).oldValue
        return chunk < chunks ? chunk : nil
    }

    func put(_ results: [Result], at chunk: Int) { done.withLock { $0[chunk] = results } }

    var results: [Result] { done.withLock { $0.flatMap(\.self) } }
}
