import ArgumentParser
import Diagnostics
import Minutes
import Workspace

extension Protokoll {
    /// Makes pages of sources.
    struct Build: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "build",
            abstract: "Gör protokollsutdrag av källor.",
            discussion: """
                En enda källa skrivs ut på skärmen om ingen mapp anges. I en mapp får sidan namn efter paragrafens nummer: \
                019.html, 063-20.html. En källa med fel blir ingen sida; sidan som fanns innan står kvar, om den \
                inte kan visa något som nu är hemligt, och de andra byggs.
                """)

        @Argument(help: ArgumentHelp("Källor, mappar med källor, eller - för standard in.", valueName: "källa"))
        var paths: [String] = ["."]

        @Option(
            name: [.customShort("o"), .customLong("output")],
            help: ArgumentHelp("Mappen som sidorna skrivs i.", valueName: "mapp"))
        var output: String?

        @Option(
            name: .customLong("format"),
            help: ArgumentHelp(
                "Format, med komma mellan om de är flera: \(BuildFormat.all.map(\.name).joined(separator: ", ")).",
                valueName: "format"))
        var formatNames = "html"

        @Option(help: ArgumentHelp("Husstil: namnet på en mapp i Styles, eller en mapp.", valueName: "stil"))
        var style: String?

        @Option(
            help: ArgumentHelp(
                "Utgåva: public, utan det som omfattas av sekretess, eller complete, med allt.", valueName: "utgåva"))
        var edition = EditionKind.public

        @Option(
            name: [.customShort("j", allowingJoined: true), .customLong("jobs")],
            help: ArgumentHelp(
                "Hur många källor som byggs samtidigt; annars en för varje processor.", valueName: "antal"))
        var jobs: Int?

        @Flag(
            help: "Gör också ett utdrag till var och en som beslutet skickas till, 019-till-1.html, 019-till-2.html …")
        var recipients = false

        @Flag(help: "Gör sidor också av källor som bryter mot en regel, märkta som utkast.")
        var draft = false

        @Flag(help: "Säg bara det som är fel.")
        var quiet = false

        @Flag(name: [.short, .long], help: "Säg vad varje sida heter som skrivs.")
        var verbose = false

        @OptionGroup var speech: Speech

        func validate() throws {
            if let jobs, jobs < 1 {
                throw ValidationError(Words.tooFewJobs.text(in: speech.manner.language))
            }
            if output == "" {
                throw ValidationError(Words.namelessFolder.text(in: speech.manner.language))
            }
        }

        func run() throws {
            let formats = try chosenFormats()
            let folders = try SourceFolder.find(paths)
            if let output {
                try build(folders, formats, into: output)
            } else {
                guard let folder = folders.first, folders.count == 1, formats.count == 1, !formats[0].isOfFolder,
                    folder.names.count == 1 || folder.isMeeting
                else {
                    throw ValidationError(Words.folderNeeded.text(in: speech.manner.language))
                }
                try print(folder, formats)
            }
        }

        private func chosenFormats() throws -> [BuildFormat] {
            var formats: [BuildFormat] = []
            for name in formatNames.split(separator: ",", omittingEmptySubsequences: false) {
                guard let format = BuildFormat.all.first(where: { $0.name == name }) else {
                    let known = BuildFormat.all.map(\.name).joined(separator: ", ")
                    throw ValidationError(
                        Words.unknownFormat.text(
                            in: speech.manner.language, quote: String(name).shownSafely, facts: [known]))
                }
                if !formats.contains(where: { $0.name == format.name }) { formats.append(format) }
            }
            return formats
        }

        /// Writes the page of one source, or the minutes of one meeting, to standard output.
        private func print(_ folder: SourceFolder, _ formats: [BuildFormat]) throws {
            var build = Workspace.Build(formats, into: "", edition: edition, jobs: 1, manner: speech.manner)
            build.makesDrafts = draft
            let (page, report) = try build.page(of: folder, SettingShelf(style: style))
            say(report)
            guard let page else { throw ExitCode.foundFaults }
            show(page)
        }

        /// Writes the pages of all sources to a folder.
        private func build(_ folders: [SourceFolder], _ formats: [BuildFormat], into output: String) throws {
            var build = Workspace.Build(
                formats, into: output, edition: edition, jobs: jobs ?? Disk.processors, manner: speech.manner)
            build.isForRecipients = recipients
            build.makesDrafts = draft
            build.isVerbose = verbose
            let progress = Progress(
                of: folders.reduce(0) { $0 + $1.names.count }, isShown: !quiet && Progress.canBeShown, say: say)
            let tally = try build.run(
                folders, SettingShelf(style: style),
                tell: { message in
                    progress.clear()
                    say(message)
                },
                advance: { progress.advance() })
            progress.clear()
            if !quiet {
                for file in tally.removed {
                    say(Words.removed.text(in: speech.manner.language, quote: file.shownSafely) + "\n")
                }
                say(summary(of: tally, in: output))
            }
            if tally.unreadable > 0 { throw ExitCode.couldNotWork }
            if tally.faulty > 0 { throw ExitCode.foundFaults }
        }

        private func summary(of tally: Tally, in output: String) -> String {
            let language = speech.manner.language
            let pages = tally.built + tally.documents
            let built = (pages == 1 ? Words.oneBuilt : Words.built)
                .text(in: language, quote: output.shownSafely, facts: [String(pages)])
            let failed = tally.faulty + tally.unreadable
            guard failed > 0 else { return built + "\n" }
            let notBuilt = (failed == 1 ? Words.oneNotBuilt : Words.notBuilt)
                .text(in: language, quote: "", facts: [String(failed)])
            return built + notBuilt + "\n"
        }
    }
}

extension EditionKind: ExpressibleByArgument {}

private enum Words {
    static let tooFewJobs = Wording(sv: "-j är ett tal från 1 och uppåt", en: "-j is a number from 1 upwards")
    static let namelessFolder = Wording(
        sv: "-o behöver namnet på en mapp; . är den du står i", en: "-o needs the name of a folder; . is where you are")
    static let folderNeeded = Wording(
        sv: "flera källor, format eller tabeller skrivs i en mapp; ange den med -o",
        en: "several sources, formats or tables are written to a folder; give it with -o")
    static let unknownFormat = Wording(
        sv: "«» är inget format; de som finns är {}", en: "«» is not a format; the formats are {}")
    static let oneBuilt = Wording(sv: "1 sida är byggd i «»", en: "1 page is built in «»")
    static let built = Wording(sv: "{} sidor är byggda i «»", en: "{} pages are built in «»")
    static let removed = Wording(
        sv: "«» är borttagen, eftersom ingen källa ger den längre",
        en: "«» has been removed, since no source makes it any more")
    static let oneNotBuilt = Wording(sv: "; 1 är inte byggd", en: "; 1 is not built")
    static let notBuilt = Wording(sv: "; {} är inte byggda", en: "; {} are not built")
}
