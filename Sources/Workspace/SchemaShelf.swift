import Formatting

/// Where the schemas lie that editors use, found once for each folder.
struct SchemaShelf {
    private var found: [String: Modeline?] = [:]

    /// The line that names the schema of a file: the one in the nearest folder at or above its own.
    mutating func modeline(for path: String) throws(Obstacle) -> Modeline? {
        guard let schema = SourceKind(ofFile: path.lastComponent).schema else { return nil }
        let key = path.parent + "/" + schema
        if let known = found[key] { return known }
        guard let folder = try folder(path.parent) else { return nil }
        let place = upwards(from: folder).first { Disk.exists($0.appending(schema)) }
        let modeline = place.map { Modeline(path: $0.appending(schema).relative(to: folder)) }
        found[key] = modeline
        return modeline
    }

    /// The folder of a file, which an editor may not have made yet.
    private func folder(_ path: String) throws(Obstacle) -> String? {
        Disk.exists(path) ? try Disk.absolute(path) : nil
    }
}
