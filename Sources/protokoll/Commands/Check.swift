import ArgumentParser
import Checks
import Diagnostics
import Workspace

extension Protokoll {
    /// Finds what is wrong with sources.
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Granska källor: form, lag, sekretess och språk.",
            discussion: "Inget skrivs. Slutar med 1 om något är fel; varningar räknas bara med --strict.")

        @Argument(help: ArgumentHelp("Källor, mappar med källor, eller - för standard in.", valueName: "källa"))
        var paths: [String] = ["."]

        @Flag(help: "Räkna varningar som fel.")
        var strict = false

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
            let folders = try SourceFolder.find(paths)
            let check = Workspace.Check(
                Inspection(), .full, jobs: max(1, jobs ?? Disk.processors), manner: speech.manner)
            let tally = try check.run(folders, SettingShelf(style: style), tell: { show($0) })
            if !quiet { say(summary(of: tally)) }
            if tally.unreadable > 0 { throw ExitCode.couldNotWork }
            if tally.errors > 0 || strict && tally.warnings > 0 { throw ExitCode.foundFaults }
        }

        private func summary(of tally: Workspace.Check.Tally) -> String {
            let facts = [String(tally.files), String(tally.errors), String(tally.warnings)]
            return Words.summary.text(in: speech.manner.language, quote: "", facts: facts) + "\n"
        }
    }
}

private enum Words {
    static let summary = Wording(
        sv: "filer: {}; fel: {}; varningar: {}", en: "files: {}; errors: {}; warnings: {}")
}
