package import Checks
package import Diagnostics
import Minutes
import Syntax

/// The reading of sources to find what is wrong with them; nothing is written.
package struct Check: Sendable {
    /// What is told of.
    package let selection: Selection
    private var inspection: Inspection
    /// What came by standard input, if it was read before the check.
    private var standardInput: SourceFile?
    /// How what is found is told.
    package let reporter: Reporter
    package let manner: Manner
    /// How many sources are read at the same time.
    package let jobs: Int
    /// What is known and not told again.
    package var baseline = Baseline()

    /// What came of a check.
    package struct Tally: Sendable {
        /// How many files were read.
        package var files = 0
        /// Why some of them could not be.
        package var obstacles: [Obstacle] = []
        /// How many times each fault was found.
        package var counts: [String: Int] = [:]
        /// How many findings of each severity there are.
        package var errors = 0
        package var warnings = 0
        /// All that was found, for a baseline.
        package var found = Baseline()
    }

    /// A check by some rules.
    package init(_ selection: Selection, _ reporter: Reporter, jobs: Int, manner: Manner) {
        self.selection = selection
        inspection = Inspection(selection.rules)
        self.reporter = reporter
        self.jobs = jobs
        self.manner = manner
    }

    /// Whether the spelling is asked about.
    package var asksSpelling: Bool { selection.includes(Rule.misspelling(Misspellings([:])).fault) }

    /// Asks a dictionary about the words of the sources, so that the check tells of those that it does not know.
    ///
    /// - Throws: when there is none to ask, or a file cannot be read.
    package mutating func learnSpelling(of folders: [SourceFolder], _ settings: SettingShelf) throws(Obstacle) {
        var settings = settings
        var words = WordsToSpell()
        for folder in folders {
            try words.addHouse(of: folder.path)
            guard let setting = try settings.setting(for: folder.path).setting else { continue }
            if let tree = setting.meetingTree, Discretion.of(tree.file.discreetBesideSecrets()) != .silent {
                words.add(meeting: tree, setting.context)
            }
            if folder.names.contains("-") { standardInput = try SourceFile.reading("-") }
            let paths = folder.names.map(folder.path(of:))
            let check = self
            let found = inParallel(paths.count, jobs: jobs, chunkSize: 8) { check.words(of: paths[$0], setting) }
            for found in found { words.formUnion(found) }
        }
        let misspellings = try Speller.misspellings(among: words.toAsk)
        inspection = Inspection(
            selection.rules.filter { "\($0.fault.id)" != "misspelling" } + [.misspelling(misspellings)])
    }

    /// The words of a source; none of one that cannot be read, or that may withhold more than was understood.
    private func words(of path: String, _ setting: Setting) -> WordsToSpell {
        var words = WordsToSpell()
        do throws(Obstacle) {
            let parsed = SyntaxTree.parsing(try file(at: path))
            let reading = read(parsed, setting, numbered: setting.number(of: parsed.value))
            let isUnderstood = reading.isWhole && !reading.diagnostics.contains { $0.severity == .error }
            if let source = reading.source, isUnderstood || Discretion.of(parsed.value.file) != .silent {
                words.add(source, of: parsed.value, setting.context)
            }
        } catch {
            // The check itself tells of it.
        }
        return words
    }

    /// A source; standard input can be read only once.
    private func file(at path: String) throws(Obstacle) -> SourceFile {
        if path == "-", let standardInput { return standardInput }
        return try SourceFile.reading(path)
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
        var isFirst = true
        var told: [String: Int] = [:]
        tell(reporter.opening(knownNotes, manner))
        defer { tell(reporter.closing) }
        for wave in Wave.dividing(folders) {
            var units: [Unit] = []
            for folder in wave.folders {
                let (setting, findings) = try settings.setting(for: folder.path)
                units += Unit.dividing(folder, setting, findings)
            }
            let ready = units
            let checked = inParallel(ready.count, jobs: jobs, chunkSize: 4) { check(ready[$0]) }
            for result in checked.joined() {
                tally.add(apart(result, from: &told)) { report in
                    if !isFirst { tell(reporter.separator) }
                    isFirst = false
                    tell(report)
                }
            }
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
        case checked(name: String, report: String, found: [Diagnostic], new: [Diagnostic], discreet: FileFindings?)
        case unreadable(Obstacle)
    }

    private func check(_ unit: Unit) -> [Result] {
        unit.isMeeting
            ? checkMeeting(unit)
            : unit.findings.map(result)
                + unit.paths.map { path in
                    do throws(Obstacle) {
                        return result(findings(in: try file(at: path), unit.setting))
                    } catch {
                        return .unreadable(error)
                    }
                }
    }

    private func checkMeeting(_ unit: Unit) -> [Result] {
        guard let setting = unit.setting, let meeting = setting.context.meeting, let tree = setting.meetingTree else {
            return unit.findings.map(result)
        }
        var results: [Swift.Result<Reading, Obstacle>] = []
        for source in MeetingSource.reading(unit.paths, in: setting.context) {
            results.append(source.parsed.map { read($0, setting, numbered: source.number) })
        }
        let items = results.compactMap { result in
            if case .success(let reading) = result, reading.isWhole, case .item(let item)? = reading.source {
                item
            } else {
                nil
            }
        }
        let assembled = Proceedings.assembling(items, of: meeting, in: setting.context)
        // What refers to another § is only compared with all of them.
        let isWhole = results.allSatisfy { if case .success(let reading) = $0 { reading.isWhole } else { false } }
        let proceedings = isWhole ? assembled.value : nil
        var ofMeeting = assembled.diagnostics + inspection.findings(in: assembled.value, of: tree)
        if isWhole { ofMeeting += assembled.value.edition(.public, of: tree).diagnostics }
        let suppressions = Suppressions(in: tree)
        return unit.findings.map { findings in
            guard findings.file.name == tree.file.name else { return result(findings) }
            let left = suppressions.applied(to: findings.diagnostics + ofMeeting, isAsked: selection.includes)
            return result(FileFindings(left, in: tree.file))
        }
            + results.map { reading in
                do throws(Obstacle) {
                    return result(findings(in: try reading.get(), setting, amid: proceedings))
                } catch {
                    return .unreadable(error)
                }
            }
    }

    /// A source as it was read; without a value its form has errors.
    private struct Reading {
        let tree: SyntaxTree
        let source: Source?
        /// Whether nothing in it is an error.
        let isWhole: Bool
        var diagnostics: [Diagnostic]
    }

    private func read(
        _ parsed: Diagnosed<SyntaxTree>, _ setting: Setting, numbered number: ParagraphNumber?
    ) -> Reading {
        let read = Source.reading(parsed, in: setting.context, numbered: number)
        var reading = Reading(
            tree: parsed.value, source: parsed.hasErrors ? nil : read.value, isWhole: !read.hasErrors,
            diagnostics: read.diagnostics)
        if reading.isWhole, let source = reading.source {
            reading.diagnostics += source.edition(.public).diagnostics
        }
        return reading
    }

    /// What there is to mend in a source that stands in a setting.
    func mendable(in file: SourceFile, _ setting: Setting) -> [Diagnostic] {
        findings(in: file, Optional(setting)).diagnostics.filter { selection.includes($0.fault) }
    }

    /// What there is to mend in a meeting's own file, whatever its §§ are.
    func mendable(inMeeting file: SourceFile, _ setting: Setting) -> [Diagnostic] {
        let parsed = SyntaxTree.parsing(file)
        let (style, body) = (setting.context.style, setting.context.body)
        let read = Meeting.reading(parsed, of: body, in: style)
        var found = read.diagnostics
        if let meeting = read.value, !read.hasErrors {
            let context = MeetingContext(style: style, body: body, meeting: meeting)
            let proceedings = Proceedings.assembling([], of: meeting, in: context).value
            found += inspection.findings(in: proceedings, of: parsed.value)
        }
        return Suppressions(in: parsed.value).applied(to: found, isAsked: selection.includes)
            .filter { selection.includes($0.fault) }
    }

    private func findings(in file: SourceFile, _ setting: Setting?) -> FileFindings {
        let parsed = SyntaxTree.parsing(file)
        guard let setting else { return FileFindings(parsed.diagnostics, in: file) }
        return findings(in: read(parsed, setting, numbered: setting.number(of: parsed.value)), setting)
    }

    /// What reading and the rules find in a source. In what could not be read the rules would find what is not there.
    private func findings(
        in reading: Reading, _ setting: Setting, amid proceedings: Proceedings? = nil
    ) -> FileFindings {
        let file = reading.tree.file
        guard let source = reading.source else { return FileFindings(reading.diagnostics, in: file) }
        let found = inspection.findings(
            in: source, of: reading.tree, setting.context, isWhole: reading.isWhole, amid: proceedings)
        let suppressions = Suppressions(in: reading.tree)
        return FileFindings(
            suppressions.applied(to: reading.diagnostics + found, isAsked: selection.includes), in: file)
    }

    private func result(_ findings: FileFindings) -> Result {
        let found = findings.diagnostics.filter { selection.includes($0.fault) }
        let name = found.isEmpty ? "" : findings.nameToTell
        let new = FileFindings(baseline.new(of: found, in: name), in: findings.file)
        let report = new.report(reporter, manner)
        let isNamed = report.isEmpty || new.nameToTell == new.file.name
        return .checked(
            name: name, report: report, found: found, new: new.diagnostics, discreet: isNamed ? nil : new)
    }

    /// What came of a file, told so that it is not taken for another whose name may not be told whole either.
    private func apart(_ result: Result, from told: inout [String: Int]) -> Result {
        guard case .checked(let name, _, let found, let new, var discreet?) = result else { return result }
        let place = discreet.nameToTell
        told[place, default: 0] += 1
        guard let ordinal = told[place], ordinal > 1 else { return result }
        discreet.file.ordinal = ordinal
        return .checked(
            name: name, report: discreet.report(reporter, manner), found: found, new: new, discreet: nil)
    }
}

extension Check.Tally {
    fileprivate mutating func add(_ result: Check.Result, _ tell: (String) -> Void) {
        files += 1
        switch result {
        case .unreadable(let obstacle): obstacles.append(obstacle)
        case .checked(let name, let report, let found, let new, _):
            self.found.add(found, in: name)
            for diagnostic in new {
                counts["\(diagnostic.fault.id)", default: 0] += 1
                if diagnostic.severity == .error { errors += 1 } else { warnings += 1 }
            }
            if !report.isEmpty { tell(report) }
        }
    }
}
