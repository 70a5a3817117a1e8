import Diagnostics
import Minutes
import Rendering

/// Where a wave of sources is built: the folders are there and the styles and the meetings are read.
struct Room: Sendable {
    let build: Build
    let wave: Wave
    /// What is built at once: a source, or a meeting with all its sources.
    let units: [Unit]
    /// What there is to say of the files of meetings and bodies, by folder.
    let reports: [String]
    let settings: [Setting?]
    /// Where the pages of each folder go.
    let outputs: [String]

    /// What is built at once.
    struct Unit: Sendable {
        let folder: Int
        /// The places of its sources in the wave.
        let sources: Range<Int>
        /// Whether they are a whole meeting.
        let isMeeting: Bool
    }

    init(build: Build, wave: Wave, settings: inout SettingShelf) throws(Obstacle) {
        self.build = build
        self.wave = wave
        var ready: [Setting?] = []
        var reports: [String] = []
        var outputs: [String] = []
        var units: [Unit] = []
        var start = 0
        for (place, folder) in wave.folders.enumerated() {
            let (setting, findings) = try settings.setting(for: folder.path)
            ready.append(setting)
            reports.append(findings.map { $0.report(.full, build.manner) }.joined())
            let output = build.output.appending(folder.output)
            try Disk.makeFolder(output)
            try Temporary.clear(output)
            outputs.append(output)
            let sources = start..<(start + folder.names.count)
            start = sources.upperBound
            if folder.isWhole, setting?.context.meeting != nil {
                units.append(Unit(folder: place, sources: sources, isMeeting: true))
            } else {
                units += sources.map { Unit(folder: place, sources: $0..<($0 + 1), isMeeting: false) }
            }
        }
        self.settings = ready
        self.reports = reports
        self.outputs = outputs
        self.units = units
    }

    /// How many meetings have faults in the files of the meeting or the body, and no sources of which that could be told.
    var faultyMeetings: Int {
        wave.folders.indices.count { settings[$0] == nil && wave.folders[$0].names.isEmpty }
    }

    /// Reads the sources of a unit and writes their pages under temporary names.
    func stage(_ unit: Unit) -> [Outcome] {
        guard let setting = settings[unit.folder] else {
            return unit.sources.map { index in
                outcome(of: index, .faulty(report: ""), mayHoldSecrets: SourceFile.mayHoldSecrets(at: path(index)))
            }
        }
        return unit.isMeeting ? stageMeeting(unit, in: setting) : unit.sources.flatMap { stage($0, in: setting) }
    }

    private func stage(_ index: Int, in setting: Setting) -> [Outcome] {
        do throws(Obstacle) {
            let file = try SourceFile.reading(path(index))
            let extract = Extract.making(of: file, in: setting, build)
            let report = Reporter.full.report(extract.diagnostics, file, build.manner)
            guard let pages = extract.value else {
                let isSilent = Discretion.of(file, with: extract.diagnostics) == .silent
                return [outcome(of: index, .faulty(report: report), mayHoldSecrets: isSilent)]
            }
            return writeAll(pages, outcome(of: index, .staged(claim: pages.name, report: report)))
        } catch {
            return [outcome(of: index, .unreadable(error))]
        }
    }

    private func stageMeeting(_ unit: Unit, in setting: Setting) -> [Outcome] {
        let made = MeetingPages.making(of: unit.sources.map(path), in: setting, build)
        var outcomes = zip(unit.sources, made.extracts).flatMap { index, extract in
            let outcome = outcome(of: index, extract.state, mayHoldSecrets: extract.mayHoldSecrets)
            return extract.pages.map { writeAll($0, outcome) } ?? [outcome]
        }
        let name = settings[unit.folder]?.meetingFile?.name.lastComponent ?? ""
        func document(_ place: Int, _ state: Outcome.State) -> Outcome {
            Outcome(
                folder: unit.folder, source: name, temporary: "m\(unit.folder)-\(place)", isDocument: true, state: state
            )
        }
        for (place, pages) in made.own.enumerated() {
            let outcome = Outcome(
                folder: unit.folder, source: name, temporary: "o\(unit.folder)-\(place)", isDocument: false,
                state: .staged(claim: pages.name, report: ""))
            outcomes.append(write(pages, outcome))
        }
        if made.documents.isEmpty, !made.report.isEmpty {
            var outcome = document(0, .faulty(report: made.report))
            outcome.mayHoldSecrets = setting.meetingFile.map { Discretion.of($0) == .silent } ?? false
            outcomes.append(outcome)
        }
        for (place, pages) in made.documents.enumerated() {
            let report = place == 0 ? made.report : ""
            outcomes.append(write(pages, document(place, .staged(claim: pages.name, report: report))))
        }
        return outcomes
    }

    /// Writes the files of a source, and those to its recipients.
    private func writeAll(_ pages: Extract, _ outcome: Outcome) -> [Outcome] {
        [write(pages, outcome)]
            + pages.copies.enumerated().map { place, copy in
                let document = Outcome(
                    folder: outcome.folder, source: outcome.source, temporary: "\(outcome.temporary)-t\(place)",
                    isDocument: true, state: .staged(claim: copy.name, report: ""))
                return write(copy, document)
            }
    }

    /// Writes the files of a source under temporary names.
    private func write(_ pages: Extract, _ outcome: Outcome) -> Outcome {
        var outcome = outcome
        outcome.ends = pages.ends
        outcome.rows = pages.rows
        if !outcome.isDocument { outcome.sourceName = pages.sourceName }
        do throws(Obstacle) {
            for (place, page) in pages.files.indices.map({ ($0, pages.files[$0]) }) {
                try Temporary.create(temporary(outcome, place), page)
            }
            return outcome
        } catch {
            discard(outcome)
            // The user knows the folder, but not the names of files that wait for theirs.
            return outcome.with(.stopped(Obstacle(error.kind, outputs[outcome.folder], facts: error.facts)))
        }
    }

    /// What holds when all sources are known: of those that claim the same page none gets it.
    func settlingClaims(_ outcomes: [Outcome]) -> [Outcome] {
        var settled = outcomes
        var first: [String: Int] = [:]
        for (index, outcome) in outcomes.enumerated() {
            guard case .staged(let claim, _) = outcome.state else { continue }
            // A disk may take upper and lower case for the same.
            let key = outputs[outcome.folder].appending(claim.lowercased())
            guard let other = first[key] else {
                first[key] = index
                continue
            }
            let page = outputs[outcome.folder].appending(claim)
            let clash = Obstacle(.sameOutput, path(outcomes[other]), facts: [path(outcome), page])
            settled[index].state = .faulty(report: clash.message(in: build.manner))
            settled[other].state = .faulty(report: "")
        }
        return settled
    }

    /// Gives the pages of a source their names, or takes them away if they shall have none.
    func publish(_ outcome: Outcome) -> Outcome {
        guard case .staged(let claim, _) = outcome.state else {
            discard(outcome)
            return outcome
        }
        let page = outputs[outcome.folder].appending(claim)
        do throws(Obstacle) {
            for (place, end) in outcome.ends.enumerated() {
                try Disk.rename(temporary(outcome, place), to: page + "." + end)
            }
        } catch {
            discard(outcome)
            return outcome.with(.stopped(error))
        }
        return outcome
    }

    /// The names of the pages of an outcome, one on each line.
    func pages(of outcome: Outcome) -> String {
        guard case .staged(let claim, _) = outcome.state else { return "" }
        let page = outputs[outcome.folder].appending(claim)
        return outcome.ends.map { page.shownSafely + "." + $0 + "\n" }.joined()
    }

    private func discard(_ outcome: Outcome) {
        for place in outcome.ends.indices { Disk.remove(temporary(outcome, place)) }
    }

    private func outcome(of index: Int, _ state: Outcome.State, mayHoldSecrets: Bool = false) -> Outcome {
        let (folder, name) = wave.sources[index]
        var outcome = Outcome(folder: folder, source: name, temporary: "\(index)", isDocument: false, state: state)
        outcome.mayHoldSecrets = mayHoldSecrets
        return outcome
    }

    private func path(_ index: Int) -> String {
        wave.folders[wave.sources[index].folder].path(of: wave.sources[index].name)
    }

    private func path(_ outcome: Outcome) -> String {
        outcome.sourceName ?? wave.folders[outcome.folder].path(of: outcome.source)
    }

    private func temporary(_ outcome: Outcome, _ place: Int) -> String {
        outputs[outcome.folder].appending(Temporary.name(outcome.temporary, place))
    }
}
