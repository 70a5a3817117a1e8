/// A folder with the sources in it, and where what is made of them goes.
///
/// Sources are kept by folder: the paths of a hundred thousand of them are then mostly short names.
package struct SourceFolder: Equatable, Sendable {
    /// The folder, as the user wrote it.
    package let path: String
    /// Where its pages go, from the output folder: `""` for the folder itself.
    package let output: String
    /// The names of the sources, in the order of their bytes.
    package var names: [String]
    /// Whether these are all its sources, so that they are the whole of a meeting.
    package var isWhole = false
    /// Whether the meeting's own file was named, and not its folder.
    package var isMeeting = false

    /// The folder that was named, if it was searched for sources.
    var root: String? {
        guard isWhole, !isMeeting else { return nil }
        if output.isEmpty { return path }
        return path == output ? "." : String(path.dropLast(output.count + 1))
    }

    /// The path of one of the sources, as the user would write it.
    package func path(of name: String) -> String { path.appending(name) }
}

extension SourceFolder {
    /// The sources that paths name: files, `-` for standard input, and folders searched for names that end in `.yaml`.
    ///
    /// A folder's pages go to the same place under the output folder as it has under the folder that was named; the
    /// page of a file that was named goes straight there. A meeting's own file stands for all its §§.
    ///
    /// - Parameter findsBodies: whether `organ.yaml` can be named too; it stands for its folder without the §§.
    package static func find(_ paths: [String], findsBodies: Bool = false) throws(Obstacle) -> [SourceFolder] {
        var found: [SourceFolder] = []
        for path in paths {
            if path == "-" {
                found.append(SourceFolder(path: ".", output: "", names: ["-"]))
                continue
            }
            switch try Disk.kind(of: path) {
            case .folder:
                let folders = try search(path, output: "")
                guard !folders.isEmpty else { throw Obstacle(.noSources, path) }
                found += folders
            case .file where isMeeting(path.lastComponent):
                found.append(try meeting(path))
            case .file where findsBodies && path.lastComponent == body:
                found.append(SourceFolder(path: path.parent, output: "", names: []))
            case .file, .link, .other:
                found.append(SourceFolder(path: path.parent, output: "", names: [path.lastComponent]))
            }
        }
        return paths.count > 1 ? withoutRepetitions(found) : found
    }

    private static func search(_ path: String, output: String) throws(Obstacle) -> [SourceFolder] {
        var names: [String] = []
        var below: [SourceFolder] = []
        var hasMeeting = false
        for (name, kind) in try Disk.entries(of: path) where !name.utf8.starts(with: ".".utf8) {
            switch kind {
            case .folder: below += try search(path.appending(name), output: output.appending(name))
            case .file where isMeeting(name): hasMeeting = true
            case .file: if isSource(name) { names.append(name) }
            case .link:
                // A link to a folder could lead back up, so only one that is named is followed. One that leads nowhere is a
                // source that cannot be read.
                if isSource(name), isFileOrNothing(path.appending(name)) { names.append(name) }
            case .other: break
            }
        }
        guard !names.isEmpty || hasMeeting else { return below }
        return [SourceFolder(path: path, output: output, names: names, isWhole: true)] + below
    }

    /// The paths of the sources that lie in a folder, without those below it.
    static func paths(in folder: String) throws(Obstacle) -> [String] {
        try Disk.entries(of: folder, where: { !$0.utf8.starts(with: ".".utf8) && isSource($0) })
            .filter { $0.kind != .folder }.map { folder.appending($0.name) }
    }

    /// The folder of a meeting without those below it.
    private static func meeting(_ path: String) throws(Obstacle) -> SourceFolder {
        let folder = path.parent
        let found = try search(folder, output: "").first { $0.path == folder }
        guard var found else { throw Obstacle(.noSources, folder) }
        found.isMeeting = true
        return found
    }

    private static func isFileOrNothing(_ path: String) -> Bool {
        do throws(Obstacle) { return try Disk.kind(of: path) == .file } catch { return true }
    }

    /// The names of the files that say something about all §§ beside them; a macOS disk may spell ä as two characters,
    /// which `==` takes for the same.
    private static let reserved = [body, "stil.yaml"]
    private static let body = "organ.yaml"

    /// The names of a meeting's own file.
    static let meetingNames = ["sammantrade.yaml", "sammanträde.yaml", "sammantra\u{308}de.yaml"]

    private static func isMeeting(_ name: String) -> Bool { meetingNames.contains(name) }

    private static func isSource(_ name: String) -> Bool {
        name.utf8.count > 5 && name.utf8.suffix(5).elementsEqual(".yaml".utf8) && !reserved.contains(name)
            && !isMeeting(name)
    }

    /// A source that was named twice, or named and found, is one source.
    private static func withoutRepetitions(_ folders: [SourceFolder]) -> [SourceFolder] {
        var seen: Set<String> = []
        return folders.compactMap { folder in
            var folder = folder
            if folder.names.isEmpty, !folder.isWhole {
                return seen.insert(folder.path(of: body)).inserted ? folder : nil
            }
            folder.names = folder.names.filter { seen.insert(folder.path(of: $0)).inserted }
            let isNew = folder.isWhole && seen.insert(folder.path + "/").inserted
            return folder.names.isEmpty && !isNew ? nil : folder
        }
    }
}
