import ArgumentParser
import Diagnostics
import JSON
import Syntax
import Workspace

extension Protokoll {
    /// Shows how a source is read.
    struct Tree: ParsableCommand {
        /// How the tree is shown.
        enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

        static let configuration = CommandConfiguration(
            commandName: "tree",
            abstract: "Visa hur en källa läses: varje tecken med sin plats, eller värdet som JSON.")

        @Argument(help: ArgumentHelp("Källan, eller - för standard in.", valueName: "fil"))
        var file: String

        @Option(help: ArgumentHelp("Hur trädet visas: text eller json.", valueName: "format"))
        var outputFormat = Format.text

        @OptionGroup var speech: Speech

        func run() throws {
            let source = try SourceFile.reading(file)
            let tree = SyntaxTree.parsing(source)
            say(Reporter.full.report(tree.diagnostics, source, speech.manner))
            switch outputFormat {
            case .text: show(tree.value.dump(ranges: true))
            case .json: if !tree.hasErrors { show(JSON(plain: tree.value.root).text + "\n") }
            }
            if tree.hasErrors { throw ExitCode.foundFaults }
        }
    }
}
