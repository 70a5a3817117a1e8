import Foundation
import Testing

/// The walls of the house; see the article Architecture.
struct InvariantTests {
    /// What a target may import besides the standard library: each only what stands before it on the way of the data.
    private static let imports: [String: Set<String>] = [
        "JSON": [],
        "Diagnostics": ["JSON"],
        "Documents": [],
        "Syntax": ["Diagnostics"],
        "CommonMark": ["CCMark", "Documents"],
        "Schema": ["Diagnostics", "Syntax"],
        "Formatting": ["Diagnostics", "Schema", "Syntax"],
        "HouseStyles": ["Diagnostics", "Documents", "Schema", "Syntax"],
        "Minutes": ["CommonMark", "Diagnostics", "Documents", "HouseStyles", "Schema", "Syntax"],
        "Checks": ["Diagnostics", "Documents", "HouseStyles", "Minutes", "Schema", "Syntax"],
        "Rendering": ["CommonMark", "Documents"],
        "OpenData": ["Diagnostics", "Documents", "HouseStyles", "JSON", "Minutes", "Rendering", "Schema"],
        "Workspace": [
            "Checks", "Diagnostics", "Documents", "Formatting", "HouseStyles", "JSON", "Minutes", "OpenData",
            "Rendering",
            "Schema", "Syntax",
        ],
        "protokoll": [
            "ArgumentParser", "Checks", "Diagnostics", "JSON", "Minutes", "OpenData", "Schema", "Syntax", "Workspace",
        ],
    ]
    /// Parts of the standard library.
    private static let standard: Set<String> = ["Swift", "Synchronization"]
    /// The C library, which the only folder that meets the operating system imports.
    private static let system: Set<String> = ["Darwin", "Glibc", "Musl"]
    private static let disk = "Workspace/Disk/"

    @Test(arguments: Package.sources)
    func importsOnlyWhatStandsBefore(file: Package.File) throws {
        let allowed = try #require(Self.imports[file.target], "\(file.target) is no target of the house")
        let ofSystem = file.path.hasPrefix(Self.disk) ? Self.system : []
        #expect(file.imports.subtracting(allowed).subtracting(Self.standard).subtracting(ofSystem) == [])
    }

    @Test func knowsEveryTargetOfThePackage() {
        #expect(Set(Package.sources.map(\.target)) == Set(Self.imports.keys))
    }

    @Test func declaresInThePackageWhatIsAllowedHere() throws {
        let manifest = try String(contentsOf: Package.root.appending(path: "Package.swift"), encoding: .utf8)
        for (target, allowed) in Self.imports where !allowed.isEmpty {
            let declaration = try #require(
                manifest.components(separatedBy: "arget(").dropFirst().first { $0.contains("name: \"\(target)\",") })
            let dependencies = declaration.components(separatedBy: "resources:")[0]
            let names = dependencies.components(separatedBy: "\"").enumerated().filter { $0.offset % 2 == 1 }
                .map(\.element)
            let modules = Set(names).subtracting([target, "swift-argument-parser"])
            #expect(modules == allowed, "\(target)")
        }
    }

    @Test(arguments: Package.sources)
    func keepsUnsafeCodeInTwoRooms(file: Package.File) {
        guard file.target != "CommonMark", !file.path.hasPrefix(Self.disk) else { return }
        // What stands in quotes may be the name of an option.
        let code = file.code.map { line in
            line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
                .compactMap { $0.offset % 2 == 0 ? $0.element : nil }.joined(separator: "\"")
        }
        let words = code.filter { $0.split { !$0.isLetter }.contains("unsafe") || $0.contains("Unsafe") }
        #expect(words == [])
    }

    @Test(arguments: Package.sources)
    func holdsNothingThatTrapsOrIsUnfinished(file: Package.File) {
        for forbidden in ["fatalError", "try!", "as!", "@unchecked", "nonisolated(unsafe)", "try?"] {
            #expect(!file.code.contains { $0.holdsWord(forbidden) }, "\(forbidden)")
        }
        for unfinished in ["TODO", "FIXME", "XXX"] {
            #expect(!file.lines.contains { $0.contains("// \(unfinished)") }, "\(unfinished)")
        }
    }

    /// `CMARK_OPT_UNSAFE` lets raw HTML through, and the quotation marks of `CMARK_OPT_SMART` are English.
    @Test(arguments: Package.sources)
    func neverAsksCmarkForRawHTMLOrEnglishQuotes(file: Package.File) {
        #expect(!file.code.contains { $0.contains("CMARK_OPT_UNSAFE") || $0.contains("CMARK_OPT_SMART") })
    }

    @Test(arguments: Package.sources)
    func keepsAFileShortEnoughToRead(file: Package.File) {
        #expect(file.lines.count <= 350)
    }

    /// What depends on when, where and by whom the program is run; a build that knows none of it can be repeated.
    @Test(arguments: Package.sources)
    func asksForClockLocaleAndEnvironmentAtTheEdge(file: Package.File) {
        guard file.target != "protokoll" else { return }
        let environment = ["getenv", "environ"].filter { _ in !file.path.hasPrefix(Self.disk) }
        let clocks = ["ContinuousClock", "SuspendingClock", "clock_gettime", "gettimeofday", "localtime", "gmtime"]
        for forbidden in environment + clocks + ["setlocale", "CommandLine"] {
            #expect(!file.code.contains { line in line.holdsWord(forbidden) }, "\(forbidden)")
        }
    }
}

extension Substring {
    /// Whether the text stands here without a letter before it.
    fileprivate func holdsWord(_ word: String) -> Bool {
        ranges(of: word).contains { range in
            range.lowerBound == startIndex || !self[index(before: range.lowerBound)].isLetter
        }
    }
}
