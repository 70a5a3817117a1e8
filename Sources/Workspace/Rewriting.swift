/// The writing of sources anew where they lie, by whatever makes them better.
enum Rewriting {
    /// The paths without those that lead to a file which one before leads to. What leads nowhere stays, so that it is told.
    ///
    /// - Parameter seen: the files that paths before these led to.
    static func onceEach(_ paths: [String], seen: inout Set<String>) -> [String] {
        paths.filter { seen.insert(file(at: $0)).inserted }
    }

    /// Takes away what runs that were killed left beside the sources: nobody needs it, and it may hold what is secret.
    static func clear(beside paths: [String]) {
        for folder in Set(paths.filter { $0 != "-" }.map { file(at: $0).parent }) {
            do throws(Obstacle) {
                try Temporary.clear(folder)
            } catch {
                // A folder whose names may not be read can be written to, and what cannot is told by what is tried there.
                continue
            }
        }
    }

    /// Puts other bytes in the place of a source.
    ///
    /// - Parameter place: a number that no other source has which is written at the same time.
    static func replace(_ path: String, _ old: [UInt8], with new: [UInt8], place: Int) throws(Obstacle) {
        try Disk.replace(path, old, with: new, temporary: Temporary.name("källa", place))
    }

    private static func file(at path: String) -> String {
        do throws(Obstacle) { return path == "-" ? path : try Disk.absolute(path) } catch { return path }
    }
}
