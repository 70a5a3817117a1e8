/// Paths as text, for POSIX: a path names, and only `Disk` asks whether anything is there.
extension String {
    /// The folder of what the path names: `.` for a mere name.
    package var parent: String {
        let path = withoutTrailingSlashes
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash]).withoutTrailingSlashes
    }

    /// What the path names, without its folder.
    package var lastComponent: String {
        let path = withoutTrailingSlashes
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
        return String(path[path.utf8.index(after: slash)...])
    }

    /// The path of something in the folder that this one names; of the folder itself for no name.
    package func appending(_ name: String) -> String {
        switch self {
        case _ where name.isEmpty: self
        case "", ".": name
        case let folder where folder.utf8.last == UInt8(ascii: "/"): folder + name
        default: self + "/" + name
        }
    }

    /// The same place as seen from a folder; both paths begin at the root and have no links in them.
    func relative(to folder: String) -> String {
        let (path, base) = (split(separator: "/"), folder.split(separator: "/"))
        let shared = zip(path, base).prefix { $0 == $1 }.count
        let steps = base.dropFirst(shared).map { _ in ".." } + path.dropFirst(shared)
        return steps.isEmpty ? "." : steps.joined(separator: "/")
    }

    /// The place that a path leads to from this folder, whose path begins at the root and has no links in it.
    func resolving(_ path: String) -> String {
        var steps = split(separator: "/")
        for step in path.split(separator: "/") where step != "." {
            if step == ".." { _ = steps.popLast() } else { steps.append(step) }
        }
        return "/" + steps.joined(separator: "/")
    }

    private var withoutTrailingSlashes: String {
        var path = self[...]
        while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
        return String(path)
    }
}
