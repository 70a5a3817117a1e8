import ArgumentParser
import Diagnostics
import Workspace

/// The command and all that it can do.
@main
struct Protokoll: ParsableCommand {
    /// Every command spells out its name: to make it of the name of the type takes the argument parser longer than all else
    /// that it does when the program starts.
    static let configuration = CommandConfiguration(
        commandName: "protokoll",
        abstract: "Gör protokollsutdrag av paragrafer som är skrivna som text.",
        discussion: """
            Slutar med 0 när allt gick bra, 1 när en källa har fel och 2 när arbetet inte kunde göras.
            """,
        version: "protokoll 0.1.0",
        subcommands: [
            Build.self, Check.self, Format.self, Rules.self, Keys.self, Explain.self, New.self, Tree.self, Schema.self,
        ])

    static func main() {
        Disk.ignoreClosedPipes()
        do {
            var command = try parseAsRoot()
            do { try command.run() } catch { exit(withError: finish(error, in: type(of: command))) }
        } catch {
            exit(withError: finish(error, in: nil))
        }
    }

    /// Says what there is to say of an error, and how the program ends: with 2 also where the argument parser has 64.
    ///
    /// - Parameter command: what was at work; of an error before that the argument parser knows it.
    private static func finish(_ error: any Error, in command: (any ParsableCommand.Type)?) -> ExitCode {
        if let obstacle = error as? Obstacle {
            say(obstacle.message(in: Speech.ofEnvironment.manner))
            return .couldNotWork
        }
        let code = exitCode(for: error)
        let message = usage(error, of: command) ?? fullMessage(for: error)
        if !message.isEmpty { code.isSuccess ? show(message + "\n") : say(message + "\n") }
        return code == .validationFailure ? .couldNotWork : code
    }

    /// A wrong usage that a command found while it worked, told as the argument parser tells of those that it finds.
    private static func usage(_ error: any Error, of command: (any ParsableCommand.Type)?) -> String? {
        guard let error = error as? ValidationError, let command else { return nil }
        let usage = usageString(for: command)
        let name = usage.split(separator: " ").prefix { !$0.hasPrefix("[") && !$0.hasPrefix("<") }.joined(
            separator: " ")
        return "Error: \(error.message)\nUsage: \(usage)\n  See '\(name) --help' for more information."
    }
}

extension ExitCode {
    /// A source has a fault.
    static let foundFaults = ExitCode(1)
    /// The work could not be done: wrong usage, a disk, a style.
    static let couldNotWork = ExitCode(2)
}

/// Writes what was asked for to standard output.
func show(_ text: String) { show(Array(text.utf8)) }

/// Writes what was asked for to standard output.
func show(_ bytes: [UInt8]) {
    do throws(Obstacle) {
        try Disk.print(bytes, to: .output)
    } catch {
        say(error.message(in: Speech.ofEnvironment.manner))
        Protokoll.exit(withError: ExitCode.couldNotWork)
    }
}

/// Writes what there is to say about the work to standard error; where that is closed there is nobody to tell.
func say(_ text: String) {
    do throws(Obstacle) { try Disk.print(Array(text.utf8), to: .error) } catch {}
}
