#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension Disk {
    /// Where the program speaks.
    package enum Stream: Int32, Sendable {
        /// What was asked for.
        case output = 1
        /// What there is to say about it.
        case error = 2
    }

    /// Writes to a standard stream. A reader that has closed its end has enough, which is no fault.
    package static func print(_ bytes: [UInt8], to stream: Stream) throws(Obstacle) {
        let code = put(bytes, into: stream.rawValue)
        guard code == 0 || code == EPIPE else { throw Obstacle(errno: code, "stdout") }
    }

    /// Lets a write to a closed pipe fail instead of ending the program.
    package static func ignoreClosedPipes() {
        _ = signal(SIGPIPE, SIG_IGN)
    }

    /// Whether people read the stream as it comes.
    package static func isTerminal(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

    /// A variable of the environment, if it is set to something.
    package static func variable(_ name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        let text = unsafe String(cString: value)
        return text.isEmpty ? nil : text
    }

    /// Does the same work on so many threads at once, this one among them, and waits for all.
    ///
    /// Threads of our own and not tasks: their number is what the user asked for, their stacks are as deep as the main
    /// thread's, and a program that needs none does not wait for a pool at its start.
    static func onThreads(_ count: Int, _ work: @escaping @Sendable () -> Void) {
        var attributes = pthread_attr_t()
        unsafe pthread_attr_init(&attributes)
        unsafe pthread_attr_setstacksize(&attributes, 8 << 20)
        defer { unsafe pthread_attr_destroy(&attributes) }
        let threads = (1..<max(1, count)).compactMap { _ in unsafe thread(&attributes, work) }
        work()
        for thread in threads { _ = pthread_join(thread, nil) }
    }

    /// Starts a thread; nil when the system has no more of them, and then the others do its share.
    private static func thread(
        _ attributes: UnsafePointer<pthread_attr_t>, _ work: @escaping @Sendable () -> Void
    ) -> pthread_t? {
        let handed = unsafe Unmanaged.passRetained(Work(work))
        #if canImport(Darwin)
            var thread: pthread_t?
            let code = unsafe pthread_create(
                &thread, attributes, { unsafe Work.perform($0) }, handed.toOpaque())
        #else
            var thread = pthread_t()
            let code = unsafe pthread_create(
                &thread, attributes, { unsafe Work.perform($0) }, handed.toOpaque())
        #endif
        guard code == 0 else {
            unsafe handed.release()
            return nil
        }
        return thread
    }

    /// What a thread does, in the one form that C can hand over.
    private final class Work: Sendable {
        private let work: @Sendable () -> Void

        init(_ work: @escaping @Sendable () -> Void) { self.work = work }

        static func perform(_ handed: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
            if let handed = unsafe handed { unsafe Unmanaged<Work>.fromOpaque(handed).takeRetainedValue().work() }
            return nil
        }
    }

    /// How many processors are at work.
    package static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    /// A number that no other process of this moment has.
    static let process = Int(getpid())

    /// Whether a process with this number is at work.
    static func isAtWork(_ process: Int32) -> Bool { kill(process, 0) == 0 || errno == EPERM }

    /// Where the program itself lies, without links.
    package static var executable: String? {
        #if canImport(Darwin)
            var size = UInt32(PATH_MAX)
            var buffer = [CChar](repeating: 0, count: Int(size))
            guard unsafe _NSGetExecutablePath(&buffer, &size) == 0 else { return nil }
            let path = unsafe String(cString: buffer)
        #else
            let path = "/proc/self/exe"
        #endif
        guard let resolved = unsafe realpath(path, nil) else { return nil }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }
}
