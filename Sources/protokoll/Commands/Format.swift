import ArgumentParser
import Diagnostics
import Workspace

extension Protokoll {
    /// Writes sources in their canonical form.
    struct Format: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "format",
            abstract: "Ge källor deras kanoniska form: ordning, indrag, citattecken.",
            discussion: """
                Det som källan säger ändras aldrig, och kommentarer följer med det som de handlar om. En källa som inte går \
                att läsa lämnas som den är.
                Slutar med 1 när en källa har fel och, med --check eller --diff, när någon källa skulle ändras.
                """)

        @Argument(help: ArgumentHelp("Källor, mappar med källor, eller - för standard in.", valueName: "källa"))
        var paths: [String] = ["."]

        @Flag(help: "Ändra inget, men säg vilka källor som skulle ändras.")
        var check = false

        @Flag(help: "Ändra inget, men visa vad som skulle ändras.")
        var diff = false

        @Option(
            help: ArgumentHelp("Vad källan på standard in heter, så att det syns vad den är.", valueName: "fil"))
        var stdinFilename: String?

        @Option(
            name: [.customShort("j", allowingJoined: true), .customLong("jobs")],
            help: ArgumentHelp(
                "Hur många källor som läses samtidigt; annars en för varje processor.", valueName: "antal"))
        var jobs: Int?

        @Flag(help: "Säg bara det som är fel.")
        var quiet = false

        @OptionGroup var speech: Speech

        func validate() throws {
            let language = speech.manner.language
            if let jobs, jobs < 1 { throw ValidationError(Words.tooFewJobs.text(in: language)) }
            if stdinFilename != nil, !paths.contains("-") {
                throw ValidationError(Words.noStandardInput.text(in: language))
            }
        }

        func run() throws {
            let mode: Reformatting.Mode = diff ? .diff : check ? .check : .write
            let reformatting = Reformatting(mode, jobs: jobs ?? Disk.processors, manner: speech.manner)
            let tally = try reformatting.run(paths, standardInputAs: stdinFilename, show: show, tell: say)
            if !quiet, paths != ["-"] { say(summary(of: tally) + "\n") }
            if tally.stopped > 0 { throw ExitCode.couldNotWork }
            if tally.faulty > 0 || (mode != .write && tally.changed > 0) { throw ExitCode.foundFaults }
        }

        /// What came of the sources, without what came of none.
        private func summary(of tally: Reformatting.Tally) -> String {
            let isWritten = !check && !diff
            let changed = isWritten ? (Words.oneFormatted, Words.formatted) : (Words.oneWouldChange, Words.wouldChange)
            let canonical = tally.changed == 0 ? tally.canonical : 0
            let counts = [
                (tally.changed, changed), (canonical, (Words.oneCanonical, Words.canonical)),
                (tally.faulty + tally.stopped, (Words.oneLeft, Words.left)),
            ]
            return counts.filter { $0.0 > 0 }.map { count, words in
                (count == 1 ? words.0 : words.1).text(in: speech.manner.language, quote: "", facts: [String(count)])
            }.joined(separator: "; ")
        }
    }
}

private enum Words {
    static let tooFewJobs = Wording(sv: "-j är ett tal från 1 och uppåt", en: "-j is a number from 1 upwards")
    static let noStandardInput = Wording(
        sv: "--stdin-filename gäller standard in; skriv också -",
        en: "--stdin-filename is about standard input; write - too")
    static let oneCanonical = Wording(sv: "1 källa har redan rätt form", en: "1 source has the right form already")
    static let canonical = Wording(sv: "{} källor har redan rätt form", en: "{} sources have the right form already")
    static let oneFormatted = Wording(sv: "1 källa är formaterad", en: "1 source is formatted")
    static let formatted = Wording(sv: "{} källor är formaterade", en: "{} sources are formatted")
    static let oneWouldChange = Wording(sv: "1 källa skulle ändras", en: "1 source would change")
    static let wouldChange = Wording(sv: "{} källor skulle ändras", en: "{} sources would change")
    static let oneLeft = Wording(sv: "1 källa är lämnad som den är", en: "1 source is left as it is")
    static let left = Wording(sv: "{} källor är lämnade som de är", en: "{} sources are left as they are")
}
