import Diagnostics
import Rendering

/// Where a wave of sources is built: the folders are there and the styles and the meetings are read.
struct Room: Sendable {
    /// What came of one source.
    enum Outcome: Sendable {
        /// Its pages wait under temporary names for the one that they claim, without its end; with its warnings.
        case staged(claim: String, report: String)
        /// It has faults.
        case faulty(report: String)
        /// It could not be read.
        case unreadable(Obstacle)
        /// Its pages could not be written, nor could those of others.
        case stopped(Obstacle)
    }

    let build: Build
    let wave: Wave
    private let settings: [Setting?]
    /// What there is to say of the files of meetings and bodies, by folder.
    let reports: [String]
    private let outputs: [String]

    init(build: Build, wave: Wave, settings: inout SettingShelf) throws(Obstacle) {
        self.build = build
        self.wave = wave
        var ready: [Setting?] = []
        var reports: [String] = []
        var outputs: [String] = []
        for folder in wave.folders {
            let (setting, report) = try settings.setting(for: folder.path, build.manner)
            ready.append(setting)
            reports.append(report)
            let output = build.output.appending(folder.output)
            try Disk.makeFolder(output)
            try Temporary.clear(output)
            outputs.append(output)
        }
        self.settings = ready
        self.reports = reports
        self.outputs = outputs
    }

    /// Reads one source and writes its pages under temporary names.
    func stage(_ index: Int) -> Outcome {
        let (folder, name) = wave.sources[index]
        guard let setting = settings[folder] else { return .faulty(report: "") }
        let file: SourceFile
        do throws(Obstacle) {
            file = try SourceFile.reading(wave.folders[folder].path(of: name))
        } catch {
            return .unreadable(error)
        }
        let extract = Extract.making(of: file, in: setting, as: build.edition, build.formats)
        let report = Reporter.full.report(extract.diagnostics, file, build.manner)
        guard let pages = extract.value else { return .faulty(report: report) }
        do throws(Obstacle) {
            for (format, page) in pages.files.indices.map({ ($0, pages.files[$0]) }) {
                try Disk.create(temporary(index, format), page)
            }
        } catch {
            discard(index)
            // The user knows the folder, but not the names of files that wait for theirs.
            return .stopped(Obstacle(error.kind, outputs[folder], facts: error.facts))
        }
        return .staged(claim: pages.name, report: report)
    }

    /// What holds when all sources are known: of those that claim the same page none gets it.
    func settlingClaims(_ outcomes: [Outcome]) -> [Outcome] {
        var settled = outcomes
        var first: [String: Int] = [:]
        for case (let index, .staged(let claim, _)) in outcomes.enumerated() {
            // A disk may take upper and lower case for the same.
            let key = outputs[wave.sources[index].folder].appending(claim.lowercased())
            guard let other = first[key] else {
                first[key] = index
                continue
            }
            let page = outputs[wave.sources[index].folder].appending(claim)
            let clash = Obstacle(.sameOutput, path(other), facts: [path(index), page])
            settled[index] = .faulty(report: clash.message(in: build.manner))
            settled[other] = .faulty(report: "")
        }
        return settled
    }

    /// Gives the pages of a source their names, or takes them away if they shall have none.
    func publish(_ index: Int, _ outcome: Outcome) -> Outcome {
        guard case .staged(let claim, _) = outcome else {
            discard(index)
            return outcome
        }
        let page = outputs[wave.sources[index].folder].appending(claim)
        do throws(Obstacle) {
            for (format, kind) in build.formats.enumerated() {
                try Disk.rename(temporary(index, format), to: page + "." + kind.fileExtension)
            }
        } catch {
            discard(index)
            return .stopped(error)
        }
        return outcome
    }

    private func discard(_ index: Int) {
        for format in build.formats.indices { Disk.remove(temporary(index, format)) }
    }

    private func path(_ index: Int) -> String {
        wave.folders[wave.sources[index].folder].path(of: wave.sources[index].name)
    }

    private func temporary(_ index: Int, _ format: Int) -> String {
        outputs[wave.sources[index].folder].appending(Temporary.name(index, format))
    }
}

/// The names of pages that are not finished.
private enum Temporary {
    private static let start = ".protokoll-"
    private static let end = ".tmp"

    /// A name that no other process and no other source uses.
    static func name(_ source: Int, _ format: Int) -> String { "\(start)\(Disk.process)-\(source)-\(format)\(end)" }

    /// Takes away what builds that were killed left behind.
    static func clear(_ folder: String) throws(Obstacle) {
        for (name, _) in try Disk.entries(of: folder, where: isLeftBehind) { Disk.remove(folder.appending(name)) }
    }

    private static func isLeftBehind(_ name: String) -> Bool {
        guard name.hasPrefix(start), name.hasSuffix(end) else { return false }
        let process = Int32(name.dropFirst(start.utf8.count).prefix { $0 != "-" })
        return process.map { !Disk.isAtWork($0) } ?? false
    }
}
