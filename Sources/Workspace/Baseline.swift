package import Diagnostics

/// How many findings of each kind a file is known to have, so that an archive can be checked from today on without mending
/// it first: a line `count id file`, tabs between. It holds nothing of the texts.
package struct Baseline: Sendable {
    private struct Key: Hashable, Sendable {
        let id: String
        let file: String

        /// - Parameter name: the file as it was named; on a line there is no place for a line end in it.
        init(_ diagnostic: Diagnostic, in name: String) {
            id = "\(diagnostic.fault.id)"
            file = name.withoutThisFolder.shownSafely
        }

        init(id: Substring, file: Substring) { (self.id, self.file) = (String(id), String(file)) }
    }

    private var counts: [Key: Int] = [:]

    /// A baseline that knows nothing.
    package init() {}

    /// Reads a baseline that was written before.
    package init(at path: String) throws(Obstacle) {
        let file = try SourceFile.reading(path)
        for line in file.text(file.range).split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
            let words = line.split(separator: "\t", maxSplits: 2)
            guard words.count == 3, let count = Int(words[0]) else { throw Obstacle(.notABaseline, path) }
            counts[Key(id: words[1], file: words[2]), default: 0] += count
        }
    }

    /// Adds what was found in a file.
    package mutating func add(_ diagnostics: [Diagnostic], in name: String) {
        for diagnostic in diagnostics { counts[Key(diagnostic, in: name), default: 0] += 1 }
    }

    /// What is left of what was found in a file. Of a kind of which there is more than was known all are told, since nobody
    /// can tell which of them is new.
    package func new(of diagnostics: [Diagnostic], in name: String) -> [Diagnostic] {
        guard !counts.isEmpty else { return diagnostics }
        var found = Baseline()
        found.add(diagnostics, in: name)
        return diagnostics.filter { diagnostic in
            let key = Key(diagnostic, in: name)
            return found.counts[key, default: 0] > counts[key, default: 0]
        }
    }

    /// Writes the baseline, whole or not at all.
    package func write(to path: String) throws(Obstacle) {
        let temporary = path.parent.appending(Temporary.name("baseline", 0))
        try Temporary.create(temporary, Array(text.utf8))
        try Disk.rename(temporary, to: path)
    }

    /// The baseline as it is written, in the order of the files.
    private var text: String {
        let lines = counts.sorted { ($0.key.file, $0.key.id) < ($1.key.file, $1.key.id) }
            .map { "\($0.value)\t\($0.key.id)\t\($0.key.file)\n" }
        return "# protokoll check --baseline\n" + lines.joined()
    }
}
