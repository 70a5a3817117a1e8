#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension Disk {
    /// What another program says to what it reads.
    struct Answer {
        /// Its exit code; nil when a signal ended it.
        let status: Int32?
        /// What it wrote to its standard output.
        let output: [UInt8]
    }

    /// Runs a program of the user's `PATH` and waits for it. What it reads and writes are files without a name, so that
    /// neither waits for the other and nothing is left of them.
    ///
    /// - Returns: nil when there is no such program.
    static func answer(of program: String, _ arguments: [String], to input: [UInt8]) throws(Obstacle) -> Answer? {
        let source = try namelessFile()
        defer { close(source) }
        let target = try namelessFile()
        defer { close(target) }
        let code = put(input, into: source)
        guard code == 0, lseek(source, 0, SEEK_SET) == 0 else { throw Obstacle(errno: code, program) }
        guard let child = spawn(program, arguments, reading: source, writing: target) else { return nil }
        var status: Int32 = 0
        while unsafe waitpid(child, &status, 0) < 0 {
            guard errno == EINTR else { throw Obstacle(errno: errno, program) }
        }
        guard lseek(target, 0, SEEK_SET) == 0 else { throw Obstacle(errno: errno, program) }
        let output = try bytes(from: target, program)
        return Answer(status: status & 0x7F == 0 ? status >> 8 & 0xFF : nil, output: output)
    }

    private static func namelessFile() throws(Obstacle) -> Int32 {
        let path = (variable("TMPDIR") ?? "/tmp").appending(Temporary.name("ord", 0))
        let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Obstacle(errno: errno, path) }
        remove(path)
        return descriptor
    }

    /// Starts a program with an environment of what it needs to find its own files; nil when it cannot be started.
    private static func spawn(
        _ program: String, _ arguments: [String], reading source: Int32, writing target: Int32
    ) -> pid_t? {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = unsafe posix_spawn_file_actions_t()
        #endif
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_adddup2(&actions, source, STDIN_FILENO)
        unsafe posix_spawn_file_actions_adddup2(&actions, target, STDOUT_FILENO)
        unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        let environment = ["PATH", "HOME", "DICPATH"].compactMap { name in variable(name).map { "\(name)=\($0)" } }
        var words = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil as UnsafeMutablePointer<CChar>?]
        var variables = unsafe environment.map { unsafe strdup($0) } + [nil as UnsafeMutablePointer<CChar>?]
        defer { unsafe (words + variables).forEach { unsafe free($0) } }
        var child: pid_t = 0
        return unsafe posix_spawnp(&child, program, &actions, nil, &words, &variables) == 0 ? child : nil
    }
}
