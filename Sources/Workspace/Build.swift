package import Diagnostics
package import Minutes

/// What came of a build.
package struct Tally: Equatable, Sendable {
    /// How many sources became pages.
    package var built: Int
    /// How many documents of whole meetings were made.
    package var documents: Int
    /// How many have faults, and left what was there before untouched.
    package var faulty: Int
    /// How many could not be read from the disk.
    package var unreadable: Int
    /// The files that were taken away, since their sources are gone.
    package var removed: [String]

    /// So many built, with faults, and not to be read; and what was taken away.
    package init(
        built: Int = 0, documents: Int = 0, faulty: Int = 0, unreadable: Int = 0, removed: [String] = []
    ) {
        self.built = built
        self.documents = documents
        self.faulty = faulty
        self.unreadable = unreadable
        self.removed = removed
    }
}

/// The making of pages in an output folder.
///
/// The sources of an output folder are rendered side by side into files with temporary names. When all are done it is
/// known whether two of them claim the same page; only then do the pages get their names. So a page is never half
/// written, and which of two §§ with the same number is right is never decided by chance.
package struct Build: Sendable {
    /// The kinds of files that are made of each source.
    package let formats: [BuildFormat]
    /// The output folder.
    package let output: String
    /// How many sources are built at the same time.
    package let jobs: Int
    /// For whom the pages are.
    package let edition: EditionKind
    /// Whether each recipient of a decision gets a page too.
    package var isForRecipients = false
    /// Whether the name of each page that is written is told.
    package var isVerbose = false
    /// Whether a source in which rules find errors is made all the same, marked as a draft.
    package var makesDrafts = false
    /// How what is found is told.
    package let manner: Manner

    /// A build into a folder.
    package init(
        _ formats: [BuildFormat], into output: String, edition: EditionKind = .public, jobs: Int, manner: Manner
    ) {
        self.formats = formats
        self.output = output
        self.edition = edition
        self.jobs = jobs
        self.manner = manner
    }

    /// Builds the sources.
    ///
    /// - Parameters:
    ///   - tell: gets what there is to say, in the order of the sources however many jobs there are.
    ///   - advance: is called from any thread when one more source is done.
    /// - Throws: what makes it useless to go on: a style with faults, a full disk.
    package func run(
        _ folders: [SourceFolder], _ settings: SettingShelf, tell: (String) -> Void,
        advance: @escaping @Sendable () -> Void
    ) throws(Obstacle) -> Tally {
        var settings = settings
        var tally = Tally()
        let hasTables = formats.contains(where: \.isOfFolder)
        if hasTables, let part = folders.first(where: { !$0.isWhole }) {
            // A table of some of the §§ would be taken for one of all.
            if formats.allSatisfy(\.isOfFolder) { throw Obstacle(.partOfFolder, part.path) }
            tell(Obstacle(.noTablesOfPart, part.path).message(in: manner))
        }
        var sweep = Sweep()
        for wave in Wave.dividing(folders) {
            let room = try room(for: wave, &settings, &sweep, tell)
            for report in room.reports where !report.isEmpty { tell(report) }
            tally.faulty += room.faultyMeetings
            let staged = inParallel(room.units.count, jobs: jobs, chunkSize: room.units.count > 64 ? 16 : 1) { index in
                let outcomes = room.stage(room.units[index])
                for _ in room.units[index].sources { advance() }
                return outcomes
            }
            let outcomes = room.settlingClaims(staged.flatMap(\.self))
            let published = inParallel(outcomes.count, jobs: jobs) { room.publish(outcomes[$0]) }
            let obstacle = self.tell(of: published, in: room, &tally, tell)
            let tables = hasTables && obstacle == nil ? try room.publishTables(of: published, tell: tell) : [:]
            try sweep.settle(room, published, tables: tables)
            tellOfConcealed(&sweep, tell)
            if let obstacle { throw obstacle }
        }
        if tally.faulty == 0, tally.unreadable == 0 { try sweep.finish(in: output) }
        tally.removed = sweep.removed.sorted()
        return tally
    }

    /// The room of a wave. Where there can be none, what may show what is secret now goes all the same.
    private func room(
        for wave: Wave, _ settings: inout SettingShelf, _ sweep: inout Sweep, _ tell: (String) -> Void
    ) throws(Obstacle) -> Room {
        do throws(Obstacle) {
            return try Room(build: self, wave: wave, settings: &settings)
        } catch {
            try sweep.concealUnread(wave.folders, self)
            tellOfConcealed(&sweep, tell)
            throw error
        }
    }

    /// Tells and counts what came of each source, in order. What makes it useless to go on is returned.
    private func tell(
        of outcomes: [Outcome], in room: Room, _ tally: inout Tally, _ tell: (String) -> Void
    ) -> Obstacle? {
        for outcome in outcomes {
            switch outcome.state {
            case .staged(_, let report):
                if outcome.isDocument { tally.documents += 1 } else { tally.built += 1 }
                if !report.isEmpty { tell(report) }
                if isVerbose { tell(room.pages(of: outcome)) }
            case .faulty(let report):
                tally.faulty += 1
                tell(report)
            case .unreadable(let obstacle):
                tally.unreadable += 1
                tell(obstacle.message(in: manner))
            case .stopped(let obstacle): return obstacle
            }
        }
        return nil
    }

    private func tellOfConcealed(_ sweep: inout Sweep, _ tell: (String) -> Void) {
        for folder in sweep.takingConcealed() { tell(Obstacle(.secretPagesRemoved, folder).message(in: manner)) }
    }
}

/// The sources of whole output folders that are built before the next: as many folders as give all processors enough to
/// do, so that what must be remembered of the sources is little.
struct Wave: Sendable {
    private(set) var folders: [SourceFolder] = []
    private(set) var sources: [(folder: Int, name: String)] = []

    private static let enough = 256

    /// Folders with the same output folder stay together, since only they can claim the same page.
    static func dividing(_ folders: [SourceFolder]) -> [Wave] {
        let inOrder = folders.enumerated().sorted { left, right in
            (left.element.output, left.offset) < (right.element.output, right.offset)
        }
        var waves: [Wave] = []
        for (_, folder) in inOrder {
            let isNew =
                waves.last.map { $0.sources.count >= enough && $0.folders.last?.output != folder.output } ?? true
            if isNew { waves.append(Wave()) }
            waves[waves.count - 1].add(folder)
        }
        return waves
    }

    private mutating func add(_ folder: SourceFolder) {
        sources += folder.names.map { (folders.count, $0) }
        folders.append(folder)
    }
}
