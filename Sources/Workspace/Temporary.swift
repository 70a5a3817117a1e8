/// Files that are not finished, under names that end when they are.
enum Temporary {
    private static let start = ".protokoll-"
    private static let end = ".tmp"

    /// A name that no other process and no other page uses.
    static func name(_ page: String, _ place: Int) -> String { "\(start)\(Disk.process)-\(page)-\(place)\(end)" }

    /// Writes a file under such a name. In a container one process after the other has the same number, so what stands there
    /// may be left by one that was killed.
    static func create(_ path: String, _ bytes: [UInt8]) throws(Obstacle) {
        do throws(Obstacle) {
            try Disk.create(path, bytes)
        } catch {
            guard Disk.exists(path) else { throw error }
            Disk.remove(path)
            try Disk.create(path, bytes)
        }
    }

    /// Takes away what processes that were killed left behind.
    static func clear(_ folder: String) throws(Obstacle) {
        for (name, _) in try Disk.entries(of: folder, where: isLeftBehind) { Disk.remove(folder.appending(name)) }
    }

    private static func isLeftBehind(_ name: String) -> Bool {
        guard name.hasPrefix(start), name.hasSuffix(end) else { return false }
        let process = Int32(name.dropFirst(start.utf8.count).prefix { $0 != "-" })
        return process.map { !Disk.isAtWork($0) } ?? false
    }
}
