import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What a run of a program cost.
struct Cost {
    /// Seconds on the clock.
    let wall: Double
    /// Seconds of processors, the program's own and the system's for it.
    let cpu: Double
    /// The most memory at one time, in MB.
    let peak: Double
}

/// A program that could not be run or did not end well.
struct Failure: Error, CustomStringConvertible {
    let description: String
}

/// Runs a program to its end with its output thrown away, and tells what it cost.
@discardableResult
func run(_ arguments: [String]) throws -> Cost {
    var files: posix_spawn_file_actions_t = unsafe .init()
    unsafe posix_spawn_file_actions_init(&files)
    defer { unsafe posix_spawn_file_actions_destroy(&files) }
    unsafe posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = unsafe arguments.map { unsafe strdup($0) }
    unsafe words.append(nil)
    defer { unsafe words.forEach { unsafe free($0) } }

    let start = ContinuousClock.now
    var process: pid_t = 0
    let code = unsafe posix_spawnp(&process, arguments[0], &files, nil, words, environ)
    guard code == 0 else { throw Failure(description: "\(arguments[0]) cannot be run") }
    var status: Int32 = 0
    var usage = rusage()
    while unsafe wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    let wall = ContinuousClock.now - start
    guard status == 0 else {
        throw Failure(description: "ended with \(status >> 8): \(arguments.joined(separator: " ").prefix(300))")
    }
    #if canImport(Darwin)
        let peak = Double(usage.ru_maxrss) / 1e6
    #else
        let peak = Double(usage.ru_maxrss) / 1e3
    #endif
    return Cost(wall: wall / .seconds(1), cpu: seconds(usage.ru_utime) + seconds(usage.ru_stime), peak: peak)
}

private func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }

/// The middle of the numbers.
func median(_ numbers: [Double]) -> Double {
    let sorted = numbers.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
}

func write(_ text: String, to path: String) throws {
    guard FileManager.default.createFile(atPath: path, contents: Data(text.utf8)) else {
        throw Failure(description: "\(path) cannot be written")
    }
}

/// Where a command is, if it is installed.
func installed(_ name: String) -> Bool {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
}
