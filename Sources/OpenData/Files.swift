package import Diagnostics
import Documents
package import HouseStyles
import JSON
package import Minutes

extension Edition<Source> {
    /// What the edition says of the source as a file of open data, UTF-8.
    ///
    /// - Parameters:
    ///   - style: the house, which knows the municipality and how to appeal.
    ///   - file: the source, to tell where in it something stands.
    package func data(in style: HouseStyle, from file: SourceFile) -> [UInt8] {
        let origin = Origin(file, for: editionKind)
        let json =
            switch content {
            case .item(let item):
                AgendaItem.file.json(
                    item, Context(edition: editionKind, style: style, anchor: item.anchor, origin: origin))
            case .document(let document):
                CaseDocument.record.json(
                    document, Context(edition: editionKind, style: style, anchor: document.anchor, origin: origin))
            }
        return json.bytes + [UInt8(ascii: "\n")]
    }
}

/// The records that a file can be.
let files: [RecordDeclaration] = [
    AgendaItem.file.declaration, CaseDocument.record.declaration, Proceedings.record.declaration,
]

/// The version of the form of the data, by semantic versioning: a new property raises the second number; one that is
/// renamed, goes away or gets another meaning raises the first.
let schemaVersion = "0.1.0"

/// What names the schema of this version.
let schemaId = "urn:protokoll:data:\(schemaVersion)"

/// What every file begins with.
func preface<Value>(_ type: String) -> [Property<Value>] {
    [
        .required(
            "$schema", "Schema", as: .constant(schemaId),
            help: Wording(sv: "Det schema som filen följer", en: "The schema that the file follows")
        ) { _, _ in schemaId },
        .required(
            "schemaVersion", "Schemats version", as: .constant(schemaVersion),
            help: Wording(
                sv: "Versionen av schemat, enligt semantisk versionering",
                en: "The version of the schema, by semantic versioning")
        ) { _, _ in schemaVersion },
        .required(
            "type", "Typ", as: .constant(type), help: Wording(sv: "Vad filen är", en: "What the file is")
        ) { _, _ in type },
        .required(
            "edition", "Utgåva", as: .word(EditionKind.allCases) { $0.word },
            help: Wording(sv: "För vem uppgifterna är", en: "For whom the data are")
        ) { _, context in context.edition },
    ]
}

extension EditionKind {
    /// The word in the data, and what it says.
    fileprivate var word: DataShape.Word {
        switch self {
        case .public:
            DataShape.Word(
                text: "public", help: Wording(sv: "Utan det som är hemligt", en: "Without what is secret"))
        case .complete: DataShape.Word(text: "complete", help: Wording(sv: "Allt", en: "Everything"))
        }
    }
}
