import Diagnostics
import Schema

/// What a style says of the kinds of documents in a matter.
struct WrittenDocuments: Sendable {
    private var report: WrittenManner?
    private var memorandum: WrittenManner?
    private var opinion: WrittenManner?

    subscript(kind: DocumentKind) -> WrittenManner? {
        switch kind {
        case .report: report
        case .memorandum: memorandum
        case .opinion: opinion
        }
    }

    static let fields = Fields<WrittenDocuments>([
        manner(of: .report, at: \.report), manner(of: .memorandum, at: \.memorandum),
        manner(of: .opinion, at: \.opinion),
    ])

    private static func manner(
        of kind: DocumentKind, at path: any WritableKeyPath<WrittenDocuments, WrittenManner?> & Sendable
    ) -> Field<WrittenDocuments> {
        Field(
            kind.key, at: path, as: .mapping({ WrittenManner.fields }, empty: { _ in WrittenManner() }),
            help: Wording(sv: "Hur en sådan handling ser ut", en: "How such a document is set"),
            example: "yttrande:\n  ordning: [text, underskrifter]")
    }
}

/// What a style says of one kind of document in a matter.
struct WrittenManner: Sendable {
    var head: [Located<HeadElement>]?
    var order: [Located<DocumentPart>]?
    var labels: [OpenEntry<[Located<String>]>]?

    static let fields = Fields<WrittenManner>([
        Field(
            "huvud", at: \.head, as: .list(of: .placed(HeadElement.allCases) { $0.key }),
            help: Wording(sv: "Vad som står överst, i ordning", en: "What stands at the top, in order"),
            example: "huvud: [dokumenttyp, datum, rubrik]"),
        Field(
            "ordning", at: \.order, as: .list(of: .placed(DocumentPart.all) { $0.key }),
            help: Wording(sv: "Delarna i den ordning de trycks", en: "The parts in the order of the page"),
            example: "ordning: [förslag, sammanfattning, text, underskrifter]"),
        Field(
            "rubriker", at: \.labels, as: .openMapping(of: .list(of: .string)),
            help: Wording(
                sv: "Vad delar heter bara i en sådan handling", en: "What parts are called in such a document only"),
            example: "rubriker:\n  förslag: Förvaltningens förslag till beslut"),
    ])
}
