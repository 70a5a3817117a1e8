import Synchronization

/// Does the same for every index below `count`, on so many threads, and returns what came of each in order.
///
/// The work is handed out in small chunks, so that no thread waits for one that got the long sources.
func inParallel<Result: Sendable>(
    _ count: Int, jobs: Int, _ work: @escaping @Sendable (Int) -> Result
) async -> [Result] {
    let chunkSize = 16
    let chunks = (count + chunkSize - 1) / chunkSize
    guard min(jobs, chunks) > 1 else { return (0..<count).map(work) }
    let counter = Counter()
    var results: [[Result]] = Array(repeating: [], count: chunks)
    await withTaskGroup(of: [(chunk: Int, results: [Result])].self) { group in
        for _ in 0..<min(jobs, chunks) {
            group.addTask {
                var done: [(chunk: Int, results: [Result])] = []
                while let chunk = counter.next(below: chunks) {
                    let indices = (chunk * chunkSize)..<min((chunk + 1) * chunkSize, count)
                    done.append((chunk, indices.map(work)))
                }
                return done
            }
        }
        for await done in group {
            for (chunk, part) in done { results[chunk] = part }
        }
    }
    return results.flatMap(\.self)
}

private final class Counter: Sendable {
    private let value = Atomic(0)

    func next(below end: Int) -> Int? {
        let next = value.add(1, ordering: .relaxed).oldValue
        return next < end ? next : nil
    }
}
