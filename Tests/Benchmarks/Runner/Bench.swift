import Foundation

/// Measures the program against the floor and prints what came of it; see `make bench`.
@main
struct Bench {
    private let program: String
    private let floor: String
    private let folder: String

    static func main() throws {
        let arguments = CommandLine.arguments
        if arguments.count == 4, arguments[1] == "corpus", let count = Int(arguments[2]) {
            _ = try Corpus(count, in: arguments[3])
            return
        }
        guard arguments.count == 3 else {
            throw Failure(description: "usage: protokoll-bench PROGRAM FLOOR, or protokoll-bench corpus COUNT FOLDER")
        }
        // In memory where that is possible: the times of a disk vary more than what is measured.
        let place = FileManager.default.fileExists(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()
        let folder = place + "/protokoll-bench-\(ProcessInfo.processInfo.processIdentifier)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let bench = Bench(program: arguments[1], floor: arguments[2], folder: folder)
        try bench.measure()
    }

    private func measure() throws {
        let corpus = try Corpus(10_000, in: folder + "/10000")
        try compareWithFloor(corpus)
        try compareJobs(corpus)
        try compareChecks(corpus)
        try comparePeers(corpus)
        try compareMeetings(corpus)
        try countInstructions()
        try scale()
        try startUp()
    }

    // MARK: - What is measured

    /// Pairs that follow each other, so that both meet the same weather.
    private func compareWithFloor(_ corpus: Corpus) throws {
        var (floors, ours, ratios): ([Double], [Double], [Double]) = ([], [], [])
        for _ in 0..<Bench.pairs {
            let low = try fresh { try run([floor, $0, corpus.list]) }.cpu
            let high = try build(corpus, jobs: 1).cpu
            floors.append(low)
            ours.append(high)
            ratios.append(high / low)
        }
        say("floor (read, cmark, HTML and CommonMark, write)", micro(median(floors), corpus.count), "µs a §")
        say("build --format html,markdown -j1", micro(median(ours), corpus.count), "µs a §")
        say(
            "  times the floor, CPU (at most 3.0, rules of error included)", two(median(ratios)),
            "spread \(two(ratios.min() ?? 0))–\(two(ratios.max() ?? 0))")
    }

    private func compareJobs(_ corpus: Corpus) throws {
        var ratios: [Double] = []
        for _ in 0..<Bench.pairs {
            ratios.append(try build(corpus, jobs: 1).wall / build(corpus, jobs: 2).wall)
        }
        say("  -j2 faster than -j1, wall (at least 1.6)", two(median(ratios)), "")
    }

    /// What it costs to look and not to write, of sources in their canonical form.
    private func compareChecks(_ corpus: Corpus) throws {
        try run([program, "format", corpus.sources, "--quiet"])
        var (checks, formats): ([Double], [Double]) = ([], [])
        for _ in 0..<Bench.pairs {
            let low = try fresh { try run([floor, $0, corpus.list]) }.cpu
            checks.append(try run([program, "check", corpus.sources, "-j1", "--quiet"]).cpu / low)
            formats.append(try run([program, "format", "--check", corpus.sources, "-j1", "--quiet"]).cpu / low)
        }
        for (name, most, ratios) in [("check", "1.3", checks), ("format --check", "0.5", formats)] {
            say(
                "\(name) -j1, times the floor, CPU (at most \(most))", two(median(ratios)),
                "spread \(two(ratios.min() ?? 0))–\(two(ratios.max() ?? 0))")
        }
    }

    /// The same §§ by themselves and as meetings, in every format, in pairs.
    private func compareMeetings(_ corpus: Corpus) throws {
        let formats = "html,html-fragment,markdown,text,json"
        let floor = try fresh { try run([self.floor, $0, corpus.list]) }.cpu
        let single = try (0..<3).map { _ in try build(corpus, formats, jobs: 1).cpu }
        try corpus.addMeetings()
        let meetings = try (0..<3).map { _ in try build(corpus, formats, jobs: 1).cpu }
        say("build of single §§ in five formats, times the floor", two(median(single) / floor), "")
        say(
            "build of meetings of \(Paragraph.paragraphsPerMeeting) §§, times the floor", two(median(meetings) / floor),
            "")
        say("  meetings, times single §§ (at most 1.5)", two(median(meetings) / median(single)), "")
    }

    /// What a § costs among few and among many. The kernel's own share grows with the number of files, for the floor as for
    /// us, so that the growth is told as it is and against the floor's.
    private func scale() throws {
        var (ours, floors): ([Double], [Double]) = ([], [])
        for count in [1_000, 100_000] {
            let corpus = try Corpus(count, in: folder + "/\(count)")
            // Memory that nobody has used yet costs the kernel of a virtual machine more, so the first run does not count.
            _ = try build(corpus, jobs: 1)
            let runs = try (0..<3).map { _ in
                (try fresh { try run([floor, $0, corpus.list]) }.cpu, try build(corpus, jobs: 1))
            }
            floors.append(median(runs.map(\.0)) / Double(count))
            ours.append(median(runs.map(\.1.cpu)) / Double(count))
            say("build of \(count), -j1", micro(ours.last ?? 0, 1), "µs a §")
            say("  the floor over the same", micro(floors.last ?? 0, 1), "µs a §")
            if count == 100_000 {
                let parallel = try build(corpus, jobs: 2)
                say("  peak memory (at most 150)", two(max(parallel.peak, runs.map(\.1.peak).max() ?? 0)), "MB")
            }
            try FileManager.default.removeItem(atPath: folder + "/\(count)")
        }
        let growth = ours[1] / ours[0]
        say("  growth from 1,000 to 100,000 (0.85–1.15)", two(growth), "")
        say("  growth beside the floor's", two(growth / (floors[1] / floors[0])), "")
    }

    private func startUp() throws {
        let source = folder + "/one.yaml"
        try write(Paragraph(0).source, to: source)
        var (nothing, version, page): ([Double], [Double], [Double]) = ([], [], [])
        for _ in 0..<51 {
            nothing.append(try run(["/bin/true"]).wall)
            version.append(try run([program, "--version"]).wall)
            page.append(try run([program, "build", source]).wall)
        }
        say("--version, more than /bin/true (at most 5)", two(1e3 * (median(version) - median(nothing))), "ms")
        say("one § to standard output (at most 8)", two(1e3 * (median(page) - median(nothing))), "ms")
    }

    /// Instructions do not depend on what else the machine does.
    private func countInstructions() throws {
        guard installed("valgrind") else { return say("instructions", "–", "valgrind is not installed") }
        let corpus = try Corpus(400, in: folder + "/400")
        let low = try fresh { try instructions([floor, $0, corpus.list]) }
        let high = try fresh {
            try instructions([
                program, "build", corpus.sources, "-o", $0, "--format", "html,markdown", "-j1", "--quiet",
            ])
        }
        say("instructions of the floor, 400 §§", two(low / 1e6), "million")
        say("instructions of the build", two(high / 1e6), "million")
        say("  times the floor, instructions (at most 2.5)", two(high / low), "")
        try run([program, "format", corpus.sources, "--quiet"])
        for looking in [["check"], ["format", "--check"]] {
            let cost = try instructions([program] + looking + [corpus.sources, "-j1", "--quiet"])
            say("  \(looking.joined(separator: " ")), times the floor, instructions", two(cost / low), "")
        }
    }

    private func instructions(_ arguments: [String]) throws -> Double {
        let file = folder + "/callgrind"
        let valgrind = ["valgrind", "--tool=callgrind", "--log-file=/dev/null", "--callgrind-out-file=\(file)"]
        try run(valgrind + arguments)
        let text = try String(contentsOfFile: file, encoding: .utf8)
        let totals = text.split(separator: "\n").first { $0.hasPrefix("totals:") || $0.hasPrefix("summary:") }
        return totals.flatMap { Double($0.split(separator: " ")[1]) } ?? 0
    }

    /// Other programs over the same Markdown, as they are used: where they take many files, all at once.
    private func comparePeers(_ corpus: Corpus) throws {
        let twins = try String(contentsOfFile: corpus.list, encoding: .utf8).split(separator: "\n").map(String.init)
        if installed("cmark") {
            say(
                "cmark, all files in one run, nothing written", micro(try run(["cmark"] + twins).cpu, corpus.count),
                "µs a §")
        }
        if installed("pandoc") {
            let some = twins.prefix(50)
            let cpu = try some.map { try run(["pandoc", "-f", "commonmark", "-t", "html", $0]).cpu }.reduce(0, +)
            say("pandoc, a run for each file", micro(cpu, some.count), "µs a §")
        }
        if installed("hugo") {
            let site = folder + "/hugo"
            for part in ["content", "layouts/_default"] { try makeFolder(site + "/" + part) }
            for twin in twins { try FileManager.default.copyItem(atPath: twin, toPath: site + "/content/" + twin.name) }
            try write("<!DOCTYPE html><title>§</title>{{ .Content }}", to: site + "/layouts/_default/single.html")
            let kinds = "['taxonomy', 'term', 'section', 'home', 'RSS', 'sitemap', '404']"
            try write("baseURL = '/'\ndisableKinds = \(kinds)\n", to: site + "/site.toml")
            say(
                "hugo, one site",
                micro(try run(["hugo", "--quiet", "--source", site, "--config", "site.toml"]).cpu, corpus.count),
                "µs a §")
        }
    }

    // MARK: - How

    private static let pairs = 9

    private func build(_ corpus: Corpus, _ formats: String = "html,markdown", jobs: Int) throws -> Cost {
        try fresh {
            try run([program, "build", corpus.sources, "-o", $0, "--format", formats, "-j\(jobs)", "--quiet"])
        }
    }

    /// Gives an empty folder and takes it away again.
    private func fresh<Result>(_ work: (String) throws -> Result) throws -> Result {
        let output = folder + "/out"
        try makeFolder(output)
        defer { try? FileManager.default.removeItem(atPath: output) }
        return try work(output)
    }

    private func micro(_ seconds: Double, _ count: Int) -> String { two(seconds * 1e6 / Double(count)) }

    private func two(_ number: Double) -> String { String(format: "%.2f", number) }

    private func say(_ what: String, _ number: String, _ unit: String) {
        let padding = String(repeating: " ", count: max(1, 60 - what.count - number.count))
        FileHandle.standardOutput.write(Data((what + padding + number + " " + unit + "\n").utf8))
    }
}

extension String {
    fileprivate var name: String { String(split(separator: "/").last ?? "") }
}
