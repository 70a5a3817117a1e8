import Foundation

/// A folder on the disk in which the built program is run as a user would run it; gone after the test.
final class Desk {
    /// What came of a run.
    struct Run {
        let status: Int32
        let output: String
        let error: String
    }

    let path: String

    /// A folder with the given files; a name may hold folders.
    init(_ files: KeyValuePairs<String, String> = [:]) throws {
        path = FileManager.default.temporaryDirectory.appending(path: "protokoll-\(UUID().uuidString)").path()
        try FileManager.default.createDirectory(atPath: path + "/.run", withIntermediateDirectories: true)
        for (name, text) in files { try write(text, to: name) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ text: String, to name: String) throws {
        let file = URL(filePath: path).appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: path).appending(path: name)), as: UTF8.self)
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path + "/" + name) }

    func holds(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }

    /// The names of what lies in a folder; none when there is no such folder.
    func files(in folder: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? []
    }

    /// Runs the program here, with the environment of a user who has set nothing. Its streams are files.
    func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> Run {
        try run(arguments, input: input, environment: environment)
    }

    func run(
        _ arguments: [String], program: URL = Desk.program, input: String = "", environment: [String: String] = [:]
    ) throws -> Run {
        let process = try start(arguments, program: program, input: input, environment: environment)
        process.waitUntilExit()
        return Run(
            status: process.terminationStatus, output: try read(".run/output"), error: try read(".run/error"))
    }

    /// Lets the program begin its work.
    func start(
        _ arguments: [String], program: URL = Desk.program, input: String = "", environment: [String: String] = [:]
    ) throws -> Process {
        try write(input, to: ".run/input")
        try write("", to: ".run/output")
        try write("", to: ".run/error")
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.environment = environment
        process.currentDirectoryURL = URL(filePath: path)
        process.standardInput = FileHandle(forReadingAtPath: path + "/.run/input")
        process.standardOutput = FileHandle(forWritingAtPath: path + "/.run/output")
        process.standardError = FileHandle(forWritingAtPath: path + "/.run/error")
        try process.run()
        return process
    }

    /// The program lies beside the tests in the folder of the build.
    static let program: URL = {
        let bundle = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
        let tests = bundle ?? URL(filePath: CommandLine.arguments[0])
        return tests.deletingLastPathComponent().appending(path: "protokoll")
    }()
}
