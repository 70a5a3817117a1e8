import ArgumentParser
import Diagnostics
import Workspace

/// In which language and with which colours the program speaks; options that all commands have.
struct Speech: ParsableArguments {
    /// When the messages are coloured.
    enum Coloring: String, CaseIterable, ExpressibleByArgument { case auto, always, never }

    @Option(help: ArgumentHelp("Språk i meddelanden: sv eller en.", valueName: "språk"))
    var language: Language?

    @Option(help: ArgumentHelp("Färg i meddelanden: auto, always eller never.", valueName: "när"))
    var color = Coloring.auto

    /// How a reporter shall speak.
    var manner: Manner {
        Manner(language ?? Speech.languageOfEnvironment, isColored: isColored)
    }

    /// What holds before the options are read: the environment alone.
    static var ofEnvironment: Speech {
        var speech = Speech()
        speech.language = nil
        speech.color = .auto
        return speech
    }

    /// See no-color.org and force-color.org: a variable that is set to something counts.
    private var isColored: Bool {
        switch color {
        case .always: true
        case .never: false
        case .auto:
            Disk.variable("NO_COLOR") == nil
                && (Disk.variable("FORCE_COLOR") != nil
                    || (Disk.isTerminal(.error) && Disk.variable("TERM") != "dumb"))
        }
    }

    /// English for an English locale; Swedish for all others, and for none.
    private static var languageOfEnvironment: Language {
        let locale = Disk.variable("LC_ALL") ?? Disk.variable("LC_MESSAGES") ?? Disk.variable("LANG")
        return locale?.hasPrefix("en") == true ? .english : .swedish
    }
}

extension Language: ExpressibleByArgument {}
