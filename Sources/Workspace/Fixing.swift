package import Checks
import Diagnostics
import Formatting
import Minutes
import Syntax

/// The mending of sources where they lie, by the fixes of what a check finds in them.
package struct Fixing: Sendable {
    /// What came of the sources.
    package struct Tally: Equatable, Sendable {
        /// How many sources were mended, or would be.
        package var files = 0
        /// By how many fixes.
        package var fixes = 0
        /// Why some could not be read or written.
        package var obstacles: [Obstacle] = []

        package static func == (left: Tally, right: Tally) -> Bool {
            (left.files, left.fixes, left.obstacles.count) == (right.files, right.fixes, right.obstacles.count)
        }
    }

    private let check: Check
    private let mending: Mending
    private let isShownOnly: Bool

    /// The mending of what a check finds.
    ///
    /// - Parameter isShownOnly: whether nothing is written, and what would change is shown as a difference.
    package init(_ mending: Mending, of check: Check, isShownOnly: Bool) {
        self.mending = mending
        self.check = check
        self.isShownOnly = isShownOnly
    }

    /// Mends the sources.
    ///
    /// - Parameter show: gets the differences, in the order of the sources.
    /// - Throws: what makes it useless to go on: a style with faults.
    package func run(
        _ folders: [SourceFolder], _ settings: SettingShelf, show: ([UInt8]) -> Void
    ) throws(Obstacle) -> Tally {
        var settings = settings
        var tally = Tally()
        var seen: Set<String> = []
        for folder in folders {
            let (setting, _) = try settings.setting(for: folder.path)
            guard let setting else { continue }
            let named = folder.names.filter { $0 != "-" }.map(folder.path(of:))
            let paths = Rewriting.onceEach(named, seen: &seen)
            let meeting = folder.isWhole ? setting.meetingFile : nil
            let ofMeeting = Rewriting.onceEach(meeting.map { [$0.name] } ?? [], seen: &seen)
            if !isShownOnly { Rewriting.clear(beside: paths + ofMeeting) }
            let made = inParallel(paths.count, jobs: check.jobs, chunkSize: 4) { index in
                mend(paths[index], index) { check.mendable(in: $0, setting) }
            }
            let madeOfMeeting = ofMeeting.map { path in
                mend(path, paths.count) { check.mendable(inMeeting: $0, setting) }
            }
            for result in made + madeOfMeeting { tally.add(result, show) }
        }
        return tally
    }

    /// What came of one source.
    fileprivate enum Result: Sendable {
        case right
        case mended(fixes: Int, difference: [UInt8])
        case stopped(Obstacle)
    }

    private func mend(_ path: String, _ place: Int, _ findings: (SourceFile) -> [Diagnostic]) -> Result {
        do throws(Obstacle) {
            let file = try SourceFile.reading(path)
            guard let mended = mending.mending(file, findings: findings) else { return .right }
            if isShownOnly {
                return .mended(
                    fixes: mended.count, difference: UnifiedDiff.telling(file, mended.file.bytes, check.manner))
            }
            try Rewriting.replace(path, file.bytes, with: mended.file.bytes, place: place)
            return .mended(fixes: mended.count, difference: [])
        } catch {
            return .stopped(error)
        }
    }
}

extension Fixing.Tally {
    fileprivate mutating func add(_ result: Fixing.Result, _ show: ([UInt8]) -> Void) {
        switch result {
        case .right: break
        case .mended(let fixes, let difference):
            files += 1
            self.fixes += fixes
            if !difference.isEmpty { show(difference) }
        case .stopped(let obstacle): obstacles.append(obstacle)
        }
    }
}
