import Diagnostics
import Minutes
import Syntax

/// What of all that was ever made of a folder may show what is secret now.
///
/// A source that withholds something may have been published before it did: on its page, in formats that are not asked for
/// any more, in extracts for recipients, in the minutes and the tables, under the number that it had then. So a file stays
/// only if this build made it, or if it was written after the last change of each source that withholds something; or if only
/// some sources were built and it is the page of another one that has not changed since. If such a source has faults, it
/// cannot be known what it withholds, and being written later is not enough.
struct Concealment {
    private let folder: SourceFolder
    private let output: String
    private let edition: EditionKind
    /// What the sources stand in, where that is known.
    private var setting: Setting?
    /// The sources that withhold something.
    private var paths: Set<String> = []
    /// When the last of them changed; nil if one of them has faults.
    private var lastChange: Int? = .min

    /// What follows from the outcomes of a folder; nil when nothing in it is secret.
    init?(_ index: Int, in room: Room, _ outcomes: [Outcome]) {
        folder = room.wave.folders[index]
        output = room.outputs[index]
        edition = room.build.edition
        setting = room.settings[index]
        for outcome in outcomes where outcome.isOfSecrets || outcome.mayHoldSecrets {
            add(folder.path(of: outcome.source), hasFaults: !outcome.isPublished)
        }
        if setting == nil { addMeeting() }
        if paths.isEmpty { return nil }
    }

    /// What follows from the mere bytes of a folder that could not be built; nil when nothing in it shows a sign of secrecy.
    init?(unread folder: SourceFolder, _ build: Build) {
        self.folder = folder
        output = build.output.appending(folder.output)
        edition = build.edition
        for path in folder.names.map(folder.path) where path != "-" && SourceFile.mayHoldSecrets(at: path) {
            add(path, hasFaults: true)
        }
        addMeeting()
        if paths.isEmpty { return nil }
    }

    private mutating func addMeeting() {
        if let path = SettingShelf.meetingFile(in: folder.path), SourceFile.mayHoldSecrets(at: path) {
            add(path, hasFaults: true)
        }
    }

    private mutating func add(_ path: String, hasFaults: Bool) {
        paths.insert(path)
        let change = hasFaults ? nil : Disk.timeOfChange(path)
        lastChange = lastChange.flatMap { last in change.map { max(last, $0) } }
    }

    /// The files on a list that must go, each as a page and the end of its name.
    func files(on list: PageList, from source: String, besides made: Set<String>) -> [(page: String, end: String)] {
        let files = list.pages[source, default: [:]].flatMap { page, ends in ends.map { (page: page, end: $0) } }
        let older = files.filter { !made.contains($0.page + "." + $0.end) && !isKept($0.page, $0.end) }
        guard !older.isEmpty, !folder.isWhole else { return older }
        let others = pagesOfOthers
        return older.filter { file in
            let written = Disk.timeOfWriting(output.appending(file.page + "." + file.end)) ?? .min
            return !others.contains { $0.changed < written && $0.isFor(file.page) }
        }
    }

    /// Whether a file holds what is secret by its name, or was made of what is not secret.
    private func isKept(_ page: String, _ end: String) -> Bool {
        if edition == .complete, page.hasSuffix(edition.markOfSecrets) { return true }
        guard let lastChange, let written = Disk.timeOfWriting(output.appending(page + "." + end)) else { return false }
        return lastChange < written
    }

    private struct Page {
        let name: String
        /// When its source changed.
        let changed: Int

        /// Whether a page is this one, or an extract of it for a recipient.
        func isFor(_ page: String) -> Bool { page == name || page.hasPrefix(name + "-till-") }
    }

    /// The pages of the other sources of the folder that say by themselves which page is theirs.
    private var pagesOfOthers: [Page] {
        guard let setting else { return [] }
        let own = setting.context.meeting.flatMap { meeting in
            setting.meetingFile.map { file in
                meeting.items.map { page(Source.item($0).edition(edition).value, of: file) }
            }
        }
        return (own ?? []).compactMap(\.self)
            + others.compactMap { file in
                page(
                    Extract.reading(SyntaxTree.parsing(file), in: setting, numbered: nil, as: edition).value?.edition,
                    of: file)
            }
    }

    private var others: [SourceFile] {
        do throws(Obstacle) {
            return try SourceFolder.paths(in: folder.path).filter { !paths.contains($0) }.compactMap { path in
                do throws(Obstacle) { return try SourceFile.reading(path) } catch { return nil }
            }
        } catch {
            return []
        }
    }

    private func page(_ edition: Edition<Source>?, of file: SourceFile) -> Page? {
        guard let edition, !paths.contains(file.name), let changed = Disk.timeOfChange(file.name) else { return nil }
        return Page(name: Extract.name(of: edition, from: file), changed: changed)
    }
}
