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
    package func data(in style: HouseStyle, from file: SourceFile) -> SourceData {
        let origin = Origin(file, for: editionKind)
        switch content {
        case .item(let item):
            let context = Context(edition: editionKind, style: style, anchor: item.anchor, origin: origin)
            let members = AgendaItem.file.members(item, context)
            return SourceData(members, of: ItemData(anchor: item.anchor, members: members))
        case .document(let document):
            let context = Context(edition: editionKind, style: style, anchor: document.anchor, origin: origin)
            return SourceData(CaseDocument.record.members(document, context), of: nil)
        }
    }
}

/// What an edition says of a source as data.
package struct SourceData: Sendable {
    /// The file of open data, UTF-8.
    package let file: [UInt8]
    /// The same for the file of its meeting; nil for a document in a matter.
    package let item: ItemData?

    fileprivate init(_ members: [(name: String, value: JSON)], of item: ItemData?) {
        file = JSON.object(members).bytes + [UInt8(ascii: "\n")]
        self.item = item
    }
}

/// What the file of a § says, kept for that of its meeting, which says the same but for where in its file something stands.
package struct ItemData: Sendable {
    let anchor: Anchor
    fileprivate let members: [(name: String, value: JSON)]

    /// As it stands in the file of the meeting.
    var json: JSON { JSON.object(Array(members.dropFirst(prefaceOfItems.count))).withoutPlaces }
}

private let prefaceOfItems: [Property<AgendaItem>] = preface("agendaItem")

extension JSON {
    fileprivate var withoutPlaces: JSON {
        switch self {
        case .object(let members):
            .object(
                members.compactMap { name, value in
                    name == placeName || name == fileName ? nil : (name, value.withoutPlaces)
                })
        case .array(let values): .array(values.map(\.withoutPlaces))
        case .string, .number, .bool, .null: self
        }
    }
}

private let placeName = "\(Origin.placeKey)"
private let fileName = "\(Origin.fileKey)"

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
