import Diagnostics
package import HouseStyles
package import Schema

extension CaseDocument {
    /// Every key of a document in a matter, in canonical order.
    static let fields = Fields<CaseDocument>(
        [
            Field(
                "slag", at: \.kindWord, as: .word(DocumentKind.choices), isRequired: true,
                help: Wording(sv: "Vad handlingen är", en: "What the document is"), example: "slag: tjänsteskrivelse")
        ] + shared("rubrik", "dnr", "organ", "text"))

    /// Every key of a document in a matter as people and editors meet it, in canonical order.
    package static var keys: [KeyDeclaration] { fields.all.map(\.declaration) }

    /// Keys that are those of a §.
    private static func shared(_ keys: StaticString...) -> [Field<CaseDocument>] {
        keys.map { key in
            guard let place = AgendaItem.fields.place(of: "\(key)") else {
                preconditionFailure("a shared key is a key of a §")
            }
            return AgendaItem.fields.all[place].lifted(to: \CaseDocument.item)
        }
    }
}

extension DocumentKind {
    /// The words for what a document is.
    package static let choices: [Choice<DocumentKind>] = [
        Choice(
            "tjänsteutlåtande", "tjänsteutlåtanden", means: .report,
            help: Wording(
                sv: "Vad förvaltningen anser och föreslår", en: "What the administration thinks and proposes")),
        Choice(
            "tjänsteskrivelse", "tjänsteskrivelser", means: .memorandum,
            help: Wording(
                sv: "Vad förvaltningen anser och föreslår", en: "What the administration thinks and proposes")),
        Choice(
            "yttrande", "yttranden", means: .opinion,
            help: Wording(sv: "Vad en nämnd svarar den som har frågat", en: "What a board answers to whoever asked")),
    ]
}
