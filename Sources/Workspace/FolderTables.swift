import Diagnostics
import OpenData

extension Room {
    /// Writes the tables of each output folder, of which all rows are known. Of a folder with a faulty §, and of one of which
    /// not all is built, the older ones stay, since those made now would lack something. The names of those that were written are returned, without their ends, by
    /// output folder.
    func publishTables(of outcomes: [Outcome], tell: (String) -> Void) throws(Obstacle) -> [String: [String]] {
        var written: [String: [String]] = [:]
        var folders: [String] = []
        var rows: [String: [[UInt8]]] = [:]
        var faulty: Set<String> = []
        var secret: Set<String> = []
        let parts = Set(zip(wave.folders, outputs).filter { !$0.0.isWhole }.map(\.1))
        for outcome in outcomes {
            let folder = outputs[outcome.folder]
            switch outcome.state {
            case .staged where outcome.rows.isEmpty: continue
            case .staged: break
            case .faulty, .unreadable, .stopped: faulty.insert(folder)
            }
            if rows[folder] == nil {
                folders.append(folder)
                rows[folder] = tableHeaders
            }
            if outcome.isOfSecrets { secret.insert(folder) }
            for (table, more) in outcome.rows.enumerated() { rows[folder]?[table] += more }
        }
        for folder in folders where !parts.contains(folder) {
            if faulty.contains(folder) {
                tell(Obstacle(.tablesNotMade, folder).message(in: build.manner))
            } else {
                for (table, bytes) in (rows[folder] ?? []).enumerated() {
                    let mark = secret.contains(folder) ? build.edition.markOfSecrets : ""
                    let name = tableNames[table] + mark
                    let path = folder.appending(name + ".csv")
                    try publish(bytes, as: path, in: folder)
                    written[folder, default: []].append(name)
                    if build.isVerbose { tell(path.shownSafely + "\n") }
                }
            }
        }
        return written
    }

    private func publish(_ bytes: [UInt8], as path: String, in folder: String) throws(Obstacle) {
        let temporary = folder.appending(Temporary.name("tabell", 0))
        do throws(Obstacle) {
            try Temporary.create(temporary, bytes)
        } catch {
            throw Obstacle(error.kind, folder, facts: error.facts)
        }
        try Disk.rename(temporary, to: path)
    }
}
