package import Checks
package import Diagnostics
import Minutes
import Syntax

/// The reading of sources to find what is wrong with them; nothing is written.
package struct Check: Sendable {
    /// The rules that are asked, and those faults of reading that are told.
    package let inspection: Inspection
    /// How what is found is told.
    package let reporter: Reporter
    package let manner: Manner
    /// How many sources are read at the same time.
    package let jobs: Int

    /// What came of a check.
    package struct Tally: Sendable {
        /// How many files were read.
        package var files = 0
        /// How many of them could not be.
        package var unreadable = 0
        /// How many times each fault was found.
        package var counts: [String: Int] = [:]
        /// How many findings of each severity there are.
        package var errors = 0
        package var warnings = 0
    }

    /// A check by some rules.
    package init(_ inspection: Inspection, _ reporter: Reporter, jobs: Int, manner: Manner) {
        self.inspection = inspection
        self.reporter = reporter
        self.jobs = jobs
        self.manner = manner
    }

    /// Checks the sources.
    ///
    /// - Parameter tell: gets the reports in the order of the sources, however many jobs there are.
    /// - Throws: what makes it useless to go on: a style with faults.
    package func run(
        _ folders: [SourceFolder], _ settings: SettingShelf, tell: (String) -> Void
    ) throws(Obstacle) -> Tally {
        var settings = settings
        var tally = Tally()
        for wave in Wave.dividing(folders) {
            var units: [Unit] = []
            for folder in wave.folders {
                let (setting, findings) = try settings.setting(for: folder.path)
                units += Unit.dividing(folder, setting, findings)
            }
            let ready = units
            let checked = inParallel(ready.count, jobs: jobs, chunkSize: 4) { check(ready[$0]) }
            for result in checked.joined() { tally.add(result, tell) }
        }
        return tally
    }

    /// What is checked at once: some sources of a folder, or all of a meeting.
    private struct Unit: Sendable {
        let setting: Setting?
        var paths: [String]
        /// What was found in the files that hold for the folder.
        var findings: [FileFindings] = []
        var isMeeting = false

        static func dividing(_ folder: SourceFolder, _ setting: Setting?, _ findings: [FileFindings]) -> [Unit] {
            let paths = folder.names.map(folder.path(of:))
            if setting?.meetingFile != nil, folder.isWhole {
                return [Unit(setting: setting, paths: paths, findings: findings, isMeeting: true)]
            }
            let units = stride(from: 0, to: paths.count, by: 8).map { start in
                Unit(setting: setting, paths: Array(paths[start..<min(start + 8, paths.count)]))
            }
            return [Unit(setting: setting, paths: [], findings: findings)] + units
        }
    }

    /// What came of one file.
    fileprivate enum Result: Sendable {
        case checked(report: String, [Diagnostic])
        case unreadable(report: String)
    }

    private func check(_ unit: Unit) -> [Result] {
        unit.isMeeting
            ? checkMeeting(unit)
            : unit.findings.map(result)
                + unit.paths.map { path in
                    do throws(Obstacle) {
                        return result(try findings(in: SourceFile.reading(path), unit.setting).findings)
                    } catch {
                        return .unreadable(report: error.message(in: manner))
                    }
                }
    }

    private func checkMeeting(_ unit: Unit) -> [Result] {
        guard let setting = unit.setting, let meeting = setting.context.meeting, let file = setting.meetingFile else {
            return unit.findings.map(result)
        }
        var results: [Result] = []
        var items: [AgendaItem] = []
        for source in MeetingSource.reading(unit.paths, in: setting.context) {
            do throws(Obstacle) {
                let found = findings(in: try source.parsed.get(), setting, numbered: source.number)
                results.append(result(found.findings))
                if case .item(let item)? = found.source { items.append(item) }
            } catch {
                results.append(.unreadable(report: error.message(in: manner)))
            }
        }
        let assembled = Proceedings.assembling(items, of: meeting, in: setting.context)
        let tree = SyntaxTree.parsing(file).value
        let ofMeeting = assembled.diagnostics + inspection.findings(in: assembled.value, of: tree)
        return unit.findings.map { findings in
            guard findings.file.name == file.name else { return result(findings) }
            return result(FileFindings(findings.diagnostics + ofMeeting, in: file))
        } + results
    }

    private func findings(in file: SourceFile, _ setting: Setting?) -> (findings: FileFindings, source: Source?) {
        let parsed = SyntaxTree.parsing(file)
        return findings(in: parsed, setting, numbered: setting?.number(of: parsed.value))
    }

    /// What reading and the rules find in a source. In what could not be read the rules would find what is not there.
    private func findings(
        in parsed: Diagnosed<SyntaxTree>, _ setting: Setting?, numbered number: ParagraphNumber?
    ) -> (findings: FileFindings, source: Source?) {
        let file = parsed.value.file
        guard let setting else { return (FileFindings(parsed.diagnostics, in: file), nil) }
        let read = Extract.reading(parsed, in: setting, numbered: number, as: .public)
        guard let source = read.value?.source else { return (FileFindings(read.diagnostics, in: file), nil) }
        let found = inspection.findings(in: source, of: parsed.value, setting.context)
        return (FileFindings(read.diagnostics + found, in: file), source)
    }

    private func result(_ findings: FileFindings) -> Result {
        .checked(report: findings.report(reporter, manner), findings.diagnostics)
    }
}

extension Check.Tally {
    fileprivate mutating func add(_ result: Check.Result, _ tell: (String) -> Void) {
        files += 1
        switch result {
        case .unreadable(let report):
            unreadable += 1
            tell(report)
        case .checked(let report, let diagnostics):
            for diagnostic in diagnostics {
                counts["\(diagnostic.fault.id)", default: 0] += 1
                if diagnostic.severity == .error { errors += 1 } else { warnings += 1 }
            }
            if !report.isEmpty { tell(report) }
        }
    }
}
