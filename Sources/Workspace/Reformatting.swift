package import Diagnostics
import Formatting

/// The formatting of sources where they lie.
package struct Reformatting: Sendable {
    /// What is done with a source that is not canonical.
    package enum Mode: Sendable {
        /// It is written anew.
        case write
        /// It is told of.
        case check
        /// It is shown what would change.
        case diff
    }

    /// What came of the sources.
    package struct Tally: Equatable, Sendable {
        /// How many were not canonical, and are now if they were to be written.
        package var changed = 0
        /// How many are canonical as they stand.
        package var canonical = 0
        /// How many cannot be read, and are left as they are.
        package var faulty = 0
        /// How many could not be read from the disk or written to it.
        package var stopped = 0
    }

    private let mode: Mode
    private let jobs: Int
    private let manner: Manner

    /// A way of formatting.
    package init(_ mode: Mode, jobs: Int, manner: Manner) {
        self.mode = mode
        self.jobs = jobs
        self.manner = manner
    }

    /// Formats the sources that paths name.
    ///
    /// - Parameters:
    ///   - name: what standard input is called, for its kind and its schema.
    ///   - show: gets what was asked for: texts, differences, names.
    ///   - tell: gets what there is to say about it. Both are called in the order of the sources.
    package func run(
        _ paths: [String], standardInputAs name: String? = nil, show: ([UInt8]) -> Void, tell: (String) -> Void
    ) throws(Obstacle) -> Tally {
        var shelf = SchemaShelf()
        var tasks: [Task] = []
        let found = try SourceList.find(paths)
        if mode == .write { Rewriting.clear(beside: found) }
        for path in found {
            let place = path == "-" ? name : path
            let modeline = try place.map { place throws(Obstacle) in try shelf.modeline(for: place) } ?? nil
            tasks.append(Task(place: tasks.count, path: path, name: place ?? path, modeline: modeline))
        }
        var tally = Tally()
        let outcomes = inParallel(tasks.count, jobs: jobs) { [tasks] in format(tasks[$0]) }
        for outcome in outcomes {
            if !outcome.report.isEmpty { tell(outcome.report) }
            if !outcome.output.isEmpty { show(outcome.output) }
            tally[keyPath: outcome.state] += 1
        }
        return tally
    }

    private struct Task: Sendable {
        let place: Int
        let path: String
        let name: String
        let modeline: Modeline?
    }

    private struct Outcome: Sendable {
        let state: any WritableKeyPath<Tally, Int> & Sendable
        var report = ""
        var output: [UInt8] = []
    }

    private func format(_ task: Task) -> Outcome {
        do throws(Obstacle) {
            let read = try SourceFile.reading(task.path)
            let file = SourceFile(name: task.name, bytes: read.bytes)
            let formatted = FormattedSource.formatting(file, modeline: task.modeline) { tree in
                SourceKind(ofFile: task.name.lastComponent).grammar(of: tree)
            }
            var outcome = try outcome(of: formatted.result, task, file)
            outcome.report = FileFindings(formatted.diagnostics, in: formatted.file).report(.full, manner)
            return outcome
        } catch {
            return Outcome(state: \.stopped, report: error.message(in: manner))
        }
    }

    private func outcome(
        of result: FormattedSource.Result, _ task: Task, _ file: SourceFile
    ) throws(Obstacle) -> Outcome {
        let isStream = task.path == "-" && mode == .write
        switch result {
        case .canonical: return Outcome(state: \.canonical, output: isStream ? file.bytes : [])
        case .changed(let bytes):
            var outcome = Outcome(state: \.changed)
            switch mode {
            case .write where isStream: outcome.output = bytes
            case .write:
                try Rewriting.replace(task.path, file.bytes, with: bytes, place: task.place)
            case .check:
                let name = Discretion.of(file) == .open ? file.name : file.discreetName
                outcome.output = Array((name.shownSafely + "\n").utf8)
            case .diff: outcome.output = UnifiedDiff.telling(file, bytes, manner)
            }
            return outcome
        case .faulty: return Outcome(state: \.faulty)
        case .unsure: throw Obstacle(.unsureForm, task.name)
        }
    }
}

extension UnifiedDiff {
    /// What would change; of a source that withholds something only that it would, for this is read in logs too.
    static func telling(_ file: SourceFile, _ bytes: [UInt8], _ manner: Manner) -> [UInt8] {
        guard Discretion.of(file.discreetBesideSecrets()) == .open else {
            let name = file.discreetName.shownSafely
            return Array("--- \(name)\n+++ \(name)\n# \(Words.withheld.text(in: manner.language))\n".utf8)
        }
        return between(file.bytes, bytes, named: file.name.shownSafely)
    }
}

private enum Words {
    static let withheld = Wording(
        sv: "källan har text som inte är offentlig, så det som skulle ändras visas inte här",
        en: "the source holds text that is withheld, so what would change is not shown here")
}
