/// The sources that are formatted: every file with keys of ours, also those that are shared by others.
enum SourceList {
    /// The files that paths name: files, `-` for standard input, and folders searched for names that end in `.yaml`.
    ///
    /// A file to which several paths lead is named once. A link is followed where it is named. Where it is found it is not: what it leads to is formatted where it lies.
    static func find(_ paths: [String]) throws(Obstacle) -> [String] {
        var found: [String] = []
        for path in paths {
            guard path != "-", try Disk.kind(of: path) == .folder else {
                found.append(path)
                continue
            }
            let files = try search(path)
            guard !files.isEmpty else { throw Obstacle(.noSources, path) }
            found += files
        }
        var seen: Set<String> = []
        return paths.count > 1 ? Rewriting.onceEach(found, seen: &seen) : found
    }

    private static func search(_ folder: String) throws(Obstacle) -> [String] {
        var files: [String] = []
        for (name, kind) in try Disk.entries(of: folder, where: { !$0.utf8.starts(with: ".".utf8) }) {
            switch kind {
            case .folder: files += try search(folder.appending(name))
            case .file: if name.hasSuffix(".yaml") { files.append(folder.appending(name)) }
            case .link, .other: break
            }
        }
        return files
    }
}
