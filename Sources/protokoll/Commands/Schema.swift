import ArgumentParser
import Diagnostics
import JSON
import Workspace

extension Protokoll {
    /// Shows the source language to editors.
    struct Schema: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Visa språket som JSON Schema, så att en editor kan föreslå och förklara nycklar.",
            discussion: """
                Spara det som protokoll.schema.json och skriv överst i en källa:
                # yaml-language-server: $schema=protokoll.schema.json
                """)

        @OptionGroup var speech: Speech

        func run() { show(editorSchema(in: speech.manner.language).text + "\n") }
    }
}
