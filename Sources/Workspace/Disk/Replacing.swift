#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension Disk {
    /// Puts other bytes in the place of a file that the user wrote, who has no other copy: whoever looks sees all of the old
    /// file or all of the new one, also after a power cut (fsync), and the new one has the old one's owner and permissions.
    ///
    /// - Parameters:
    ///   - old: what was read. If it is not what stands there any more, somebody else was faster.
    ///   - temporary: a name in the same folder that nobody uses.
    package static func replace(_ path: String, _ old: [UInt8], with new: [UInt8], temporary: String) throws(Obstacle) {
        let file = try absolute(path)
        var status = stat()
        guard unsafe stat(file, &status) == 0, unsafe access(file, W_OK) == 0 else {
            throw Obstacle(errno: errno, path)
        }
        let other = file.parent.appending(temporary)
        let descriptor = made(other)
        // The new file comes from the folder, so it is the folder that must allow it.
        guard descriptor >= 0 else { throw Obstacle(errno: errno, errno == EACCES ? file.parent : path) }
        // Only the owner of a file, or root, may give it away; for others the two owners are the same or must become so.
        _ = fchown(descriptor, status.st_uid, status.st_gid)
        var code = fchmod(descriptor, status.st_mode & 0o7777) == 0 ? put(new, into: descriptor) : errno
        if code == 0, fsync(descriptor) != 0 { code = errno }
        close(descriptor)
        do throws(Obstacle) {
            guard code == 0 else { throw Obstacle(errno: code, path) }
            guard try bytes(of: file) == old else { throw Obstacle(.changedMeanwhile, path) }
            guard moved(other, file) == 0 else { throw Obstacle(errno: errno, path) }
        } catch {
            remove(other)
            throw error
        }
        let folder = unsafe open(file.parent, O_RDONLY | O_CLOEXEC)
        guard folder >= 0 else { return }
        fsync(folder)
        close(folder)
    }

    /// The descriptor of a file that is new. In a container one process after the other has the same number, so what has its
    /// name may be left by one that was killed.
    private static func made(_ path: String) -> Int32 {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
        let descriptor = unsafe open(path, flags, 0o600)
        guard descriptor < 0, errno == EEXIST else { return descriptor }
        remove(path)
        return unsafe open(path, flags, 0o600)
    }
}
