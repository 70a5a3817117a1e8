import Formatting

/// Where the schemas lie that editors use, found once for each folder.
struct SchemaShelf {
    private var found: [String: Modeline?] = [:]

    /// The line that names the schema of a file: the one in the nearest folder at or above its own.
    mutating func modeline(for path: String) throws(Obstacle) -> Modeline? {
        guard let schema = SourceKind(ofFile: path.lastComponent).schema else { return nil }
        let key = path.parent + "/" + schema
        if let known = found[key] { return known }
        let folder = try Disk.absolute(path.parent)
        let place = upwards(from: folder).first { Disk.exists($0.appending(schema)) }
        let modeline = place.map { Modeline(path: $0.appending(schema).relative(to: folder)) }
        found[key] = modeline
        return modeline
    }
}
