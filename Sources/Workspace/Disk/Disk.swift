#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The door to the operating system: files, folders, the standard streams and the environment, by POSIX.
///
/// Outside CommonMark nothing else meets pointers. Paths are UTF-8, as the user wrote them.
package enum Disk {
    /// What a path leads to.
    package enum Kind: Sendable { case file, folder, link, other }

    /// A source is a page or a few; what is longer than 16 MB was named by mistake, or never ends.
    private static let longest = 16 << 20
}

// MARK: - Reading

extension Disk {
    /// The bytes of a file, a pipe or a device.
    package static func bytes(of path: String) throws(Obstacle) -> [UInt8] {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Obstacle(errno: errno, path) }
        defer { close(descriptor) }
        return try bytes(from: descriptor, path)
    }

    /// Everything that comes by standard input.
    package static func bytesOfStandardInput() throws(Obstacle) -> [UInt8] { try bytes(from: STDIN_FILENO, "-") }

    static func bytes(from descriptor: Int32, _ path: String) throws(Obstacle) -> [UInt8] {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw Obstacle(errno: errno, path) }
        let isFile = status.st_mode & S_IFMT == S_IFREG && status.st_size > 0
        guard isFile else { return try stream(from: descriptor, path) }
        guard status.st_size <= longest else { throw Obstacle(.tooLarge, path) }
        return try chunk(of: Int(status.st_size), from: descriptor, path)
    }

    /// What comes until the end, when its length is not known.
    private static func stream(from descriptor: Int32, _ path: String) throws(Obstacle) -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            let size = 64 << 10
            let chunk = try chunk(of: size, from: descriptor, path)
            bytes += chunk
            guard chunk.count == size else { return bytes }
            guard bytes.count <= longest else { throw Obstacle(.tooLarge, path) }
        }
    }

    /// As many bytes as asked for, or fewer at the end.
    private static func chunk(of size: Int, from descriptor: Int32, _ path: String) throws(Obstacle) -> [UInt8] {
        var code: Int32 = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let result = unsafe read(descriptor, buffer.baseAddress.map { unsafe $0 + count }, size - count)
                if result > 0 {
                    count += result
                } else if result == 0 {
                    break
                } else if errno != EINTR {
                    code = errno
                    break
                }
            }
        }
        guard code == 0 else { throw Obstacle(errno: code, path) }
        return bytes
    }

    /// What a path leads to, or what a link there leads to.
    package static func kind(of path: String) throws(Obstacle) -> Kind {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { throw Obstacle(errno: errno, path) }
        return switch status.st_mode & S_IFMT {
        case S_IFDIR: .folder
        case S_IFREG: .file
        default: .other
        }
    }

    /// Whether there is anything at a path that the program can reach.
    static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

    /// When a file was written, in nanoseconds; nil when there is none.
    static func timeOfWriting(_ path: String) -> Int? {
        var status = stat()
        guard unsafe lstat(path, &status) == 0 else { return nil }
        #if canImport(Darwin)
            return status.st_mtimespec.nanoseconds
        #else
            return status.st_mtim.nanoseconds
        #endif
    }

    /// When what is read at a path last became what it is: was written, renamed, copied, or linked to; nil when there is
    /// nothing. No program can set it back.
    static func timeOfChange(_ path: String) -> Int? {
        var (link, file) = (stat(), stat())
        guard unsafe lstat(path, &link) == 0, unsafe stat(path, &file) == 0 else { return nil }
        #if canImport(Darwin)
            return max(link.st_ctimespec.nanoseconds, file.st_ctimespec.nanoseconds)
        #else
            return max(link.st_ctim.nanoseconds, file.st_ctim.nanoseconds)
        #endif
    }

    /// What a folder holds, by name, in the order of the bytes of the names; links are not followed.
    package static func entries(
        of folder: String, where isWanted: (String) -> Bool = { _ in true }
    ) throws(Obstacle) -> [(name: String, kind: Kind)] {
        guard let stream = unsafe opendir(folder) else { throw Obstacle(errno: errno, folder) }
        defer { unsafe closedir(stream) }
        var entries: [(name: String, kind: Kind)] = []
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                unsafe tuple.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
                    unsafe String(cString: $0)
                }
            }
            guard name != ".", name != "..", isWanted(name) else { continue }
            let type = unsafe Int32(entry.pointee.d_type)
            entries.append((name, kind(ofType: type, at: folder + "/" + name)))
        }
        return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// Some file systems do not tell what an entry is.
    private static func kind(ofType type: Int32, at path: String) -> Kind {
        switch type {
        case Int32(DT_REG): return .file
        case Int32(DT_DIR): return .folder
        case Int32(DT_LNK): return .link
        case Int32(DT_UNKNOWN):
            var status = stat()
            guard unsafe lstat(path, &status) == 0 else { return .other }
            return switch status.st_mode & S_IFMT {
            case S_IFDIR: .folder
            case S_IFREG: .file
            case S_IFLNK: .link
            default: .other
            }
        default: return .other
        }
    }

    /// The path from the root, without links and `..`.
    package static func absolute(_ path: String) throws(Obstacle) -> String {
        guard let resolved = unsafe realpath(path, nil) else { throw Obstacle(errno: errno, path) }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }
}

// MARK: - Writing

extension Disk {
    /// Makes a folder and those above it; one that is there already is fine.
    package static func makeFolder(_ path: String) throws(Obstacle) {
        guard unsafe mkdir(path, 0o777) != 0 else { return }
        switch errno {
        case EEXIST:
            guard try kind(of: path) == .folder else { throw Obstacle(.isNoFolder, path) }
        case ENOENT where path.parent != path:
            try makeFolder(path.parent)
            guard unsafe mkdir(path, 0o777) == 0 || errno == EEXIST else { throw Obstacle(errno: errno, path) }
        default: throw Obstacle(errno: errno, path)
        }
    }

    /// Writes a file that is not there yet. On failure nothing is left of it.
    ///
    /// What can be built again is not forced to the disk (no fsync): a rename afterwards is safe against a kill.
    package static func create(_ path: String, _ bytes: [UInt8]) throws(Obstacle) {
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw Obstacle(errno: errno, path) }
        let code = put(bytes, into: descriptor)
        close(descriptor)
        guard code == 0 else {
            remove(path)
            throw Obstacle(errno: code, path)
        }
    }

    /// Gives a file another name; what had that name is gone in the same moment.
    package static func rename(_ path: String, to other: String) throws(Obstacle) {
        guard moved(path, other) == 0 else { throw Obstacle(errno: errno, other) }
    }

    /// Takes away a file of ours, if it is there.
    package static func remove(_ path: String) {
        _ = unsafe unlink(path)
    }

    /// Writes all the bytes; the number of the error, or 0.
    static func put(_ bytes: [UInt8], into descriptor: Int32) -> Int32 {
        var code: Int32 = 0
        unsafe bytes.withUnsafeBytes { buffer in
            var count = 0
            while count < buffer.count {
                let result = unsafe write(
                    descriptor, buffer.baseAddress.map { unsafe $0 + count }, buffer.count - count)
                if result >= 0 {
                    count += result
                } else if errno != EINTR {
                    code = errno
                    break
                }
            }
        }
        return code
    }
}

extension timespec {
    fileprivate var nanoseconds: Int { Int(tv_sec) * 1_000_000_000 + Int(tv_nsec) }
}

func moved(_ path: String, _ other: String) -> Int32 { unsafe rename(path, other) }

extension Obstacle {
    /// What the operating system's number says about a path.
    init(errno code: Int32, _ path: String) {
        switch code {
        case ENOENT: self.init(.missing, path)
        case EACCES, EPERM: self.init(.forbidden, path)
        case EISDIR: self.init(.isFolder, path)
        case ENOTDIR: self.init(.isNoFolder, path)
        case ENOSPC, EDQUOT: self.init(.diskFull, path)
        case EROFS: self.init(.readOnly, path)
        case EFBIG: self.init(.tooLarge, path)
        case EMFILE, ENFILE: self.init(.tooManyOpen, path)
        case ENAMETOOLONG, ELOOP: self.init(.badName, path)
        default: self.init(.otherFault, path, facts: [String(code)])
        }
    }
}
