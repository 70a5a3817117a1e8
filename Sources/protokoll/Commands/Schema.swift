import ArgumentParser
import Diagnostics
import JSON
import OpenData
import Workspace

extension Protokoll {
    /// Shows the source language to editors, and the form of the data to those who use it.
    struct Schema: ParsableCommand {
        /// What the schema is of.
        enum Subject: String, CaseIterable, ExpressibleByArgument { case source, organ, sammantrade, data }

        static let configuration = CommandConfiguration(
            commandName: "schema",
            abstract: "Visa källornas språk eller de öppna datas form som JSON Schema.",
            discussion: """
                Med källornas språk kan en editor föreslå och förklara nycklar. Spara det som protokoll.schema.json och skriv överst i en källa:
                # yaml-language-server: $schema=protokoll.schema.json
                Filerna organ.yaml och sammantrade.yaml har var sitt: --of organ och --of sammantrade.
                """)

        @Option(
            name: .customLong("of"),
            help: ArgumentHelp(
                "Vad schemat beskriver: source (en paragraf), organ, sammantrade eller data.", valueName: "vad"))
        var subject = Subject.source

        @OptionGroup var speech: Speech

        func run() {
            let schema =
                switch subject {
                case .source: editorSchema(in: speech.manner.language)
                case .organ: editorSchema(of: .body, in: speech.manner.language)
                case .sammantrade: editorSchema(of: .meeting, in: speech.manner.language)
                case .data: dataSchema(in: speech.manner.language)
                }
            show(schema.text + "\n")
        }
    }
}
