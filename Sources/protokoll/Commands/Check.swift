import ArgumentParser
import Checks
import Diagnostics
import Workspace

extension Protokoll {
    /// Finds what is wrong with sources.
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: "Granska källor: form, lag, sekretess och språk.",
            discussion: """
                Inget skrivs utan --fix. Slutar med 1 om något är fel; varningar räknas bara med --strict, och med --diff det \
                som skulle ändras.
                """)

        @Argument(help: ArgumentHelp("Källor, mappar med källor, eller - för standard in.", valueName: "källa"))
        var paths: [String] = ["."]

        @Flag(help: "Rätta det som kan rättas utan att meningen ändras.")
        var fix = false

        @Flag(help: "Rätta också det som någon bör läsa efteråt.")
        var unsafeFixes = false

        @Flag(help: "Visa vad --fix skulle ändra, och ändra inget.")
        var diff = false

        @Flag(help: "Räkna varningar som fel.")
        var strict = false

        @Option(
            help: ArgumentHelp(
                "Hur fynden skrivs: auto, \(Reporter.all.map { "\($0.name)" }.joined(separator: ", ")).",
                valueName: "format"))
        var outputFormat = "auto"

        @Option(
            help: ArgumentHelp(
                "Bara dessa regler, eller slag av regler: \(Rule.Family.allCases.map(\.rawValue).joined(separator: ", ")).",
                valueName: "regler"))
        var select: String?

        @Flag(help: "Granska stavningen också, med programmet hunspell och dess svenska ordlista.")
        var spelling = false

        @Option(help: ArgumentHelp("Inte dessa regler eller slag av regler.", valueName: "regler"))
        var ignore: String?

        @Option(
            help: ArgumentHelp(
                "Tala bara om det som inte är känt: en fil som skrevs med --write-baseline.", valueName: "fil"))
        var baseline: String?

        @Option(help: ArgumentHelp("Skriv en fil över allt som finns nu, för --baseline.", valueName: "fil"))
        var writeBaseline: String?

        @Flag(help: "Räkna fynden för varje regel.")
        var statistics = false

        @Option(help: ArgumentHelp("Husstil: namnet på en mapp i Styles, eller en mapp.", valueName: "stil"))
        var style: String?

        @Option(
            name: [.customShort("j", allowingJoined: true), .customLong("jobs")],
            help: ArgumentHelp(
                "Hur många källor som granskas samtidigt; annars en för varje processor.", valueName: "antal"))
        var jobs: Int?

        @Flag(help: "Säg bara det som är fel.")
        var quiet = false

        @OptionGroup var speech: Speech

        func run() throws {
            let reporter = try chosenReporter()
            let folders = try SourceFolder.find(paths, findsBodies: true)
            var check = Workspace.Check(
                try selection(), reporter, jobs: max(1, jobs ?? Disk.processors), manner: speech.manner)
            if let baseline { check.baseline = try Baseline(at: baseline) }
            let mended = fix || unsafeFixes || diff ? try mend(folders, check) : nil
            if diff, let mended { return try finish(mended) }
            let unmended = mended?.obstacles ?? []
            if check.asksSpelling { try check.learnSpelling(of: folders, SettingShelf(style: style)) }
            let tally = try check.run(folders, SettingShelf(style: style), tell: { show($0) })
            let told = Set(unmended.map { $0.message(in: speech.manner) })
            for message in tally.obstacles.map({ $0.message(in: speech.manner) }) where !told.contains(message) {
                say(message)
            }
            if let writeBaseline { try tally.found.write(to: writeBaseline) }
            // A report that is closed is one document, which nothing may follow.
            if statistics { reporter.closing.isEmpty ? show(table(of: tally)) : say(table(of: tally)) }
            if !quiet { say(summary(of: tally)) }
            if !(unmended + tally.obstacles).isEmpty { throw ExitCode.couldNotWork }
            if tally.errors > 0 || strict && tally.warnings > 0 { throw ExitCode.foundFaults }
        }

        /// Mends what can be mended before the rest is told.
        private func mend(_ folders: [SourceFolder], _ check: Workspace.Check) throws -> Fixing.Tally {
            let fixing = Fixing(Mending(makesAllFixes: unsafeFixes), of: check, isShownOnly: diff)
            let tally = try fixing.run(folders, SettingShelf(style: style), show: { show($0) })
            for obstacle in tally.obstacles { say(obstacle.message(in: speech.manner)) }
            if !quiet, tally.files > 0 {
                let facts = [String(tally.fixes), String(tally.files)]
                let words = diff ? Words.wouldMend : Words.mended
                say(words.text(in: speech.manner.language, quote: "", facts: facts) + "\n")
            }
            return tally
        }

        private func finish(_ tally: Fixing.Tally) throws {
            if !tally.obstacles.isEmpty { throw ExitCode.couldNotWork }
            if tally.files > 0 { throw ExitCode.foundFaults }
        }

        /// In a job of GitHub Actions its commands, elsewhere what people read.
        private func chosenReporter() throws -> Reporter {
            guard outputFormat != "auto" else { return Disk.variable("GITHUB_ACTIONS") == nil ? .full : .github }
            guard let reporter = Reporter.all.first(where: { "\($0.name)" == outputFormat }) else {
                let known = Reporter.all.map { "\($0.name)" }.joined(separator: ", ")
                throw ValidationError(
                    Words.unknownReporter.text(
                        in: speech.manner.language, quote: outputFormat.shownSafely, facts: [known]))
            }
            return reporter
        }

        private func selection() throws -> Selection {
            func words(_ list: String?) -> [String] { list.map { $0.split(separator: ",").map(String.init) } ?? [] }
            do throws(Selection.UnknownRule) {
                return try Selection(
                    select: words(select), ignore: words(ignore), adding: spelling ? ["misspelling"] : [])
            } catch {
                throw ValidationError(
                    Words.unknownRule.text(in: speech.manner.language, quote: error.word.shownSafely))
            }
        }

        /// How many there are of each, the most first.
        private func table(of tally: Workspace.Check.Tally) -> String {
            tally.counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value)\t\($0.key)\n" }.joined()
        }

        private func summary(of tally: Workspace.Check.Tally) -> String {
            let facts = [String(tally.files), String(tally.errors), String(tally.warnings)]
            return Words.summary.text(in: speech.manner.language, quote: "", facts: facts) + "\n"
        }
    }
}

private enum Words {
    static let mended = Wording(sv: "rättat: {}; filer: {}", en: "mended: {}; files: {}")
    static let wouldMend = Wording(sv: "skulle rättas: {}; filer: {}", en: "would be mended: {}; files: {}")
    static let unknownReporter = Wording(
        sv: "«» är inget sätt att skriva fynden; de som finns är auto, {}",
        en: "«» is not a format of findings; there are auto, {}")
    static let unknownRule = Wording(
        sv: "«» är varken en regel eller ett slag av regler; protokoll rules visar vilka som finns",
        en: "«» is neither a rule nor a family of rules; protokoll rules tells which there are")
    static let summary = Wording(
        sv: "filer: {}; fel: {}; varningar: {}", en: "files: {}; errors: {}; warnings: {}")
}
