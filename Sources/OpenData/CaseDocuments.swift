import Diagnostics
import Documents
import HouseStyles
import Minutes
import Schema

extension CaseDocument {
    static let record = Record<CaseDocument>(
        "caseDocumentFile", "Handling i ett ärende",
        help: Wording(
            sv: "Det som en förvaltning skriver till en nämnd, eller som en nämnd svarar",
            en: "What an administration writes for a board, or what a board answers"),
        preface("caseDocument") + [
            .required(
                "kind", "Slag", as: .word(DocumentKind.choices) { $0.dataName },
                help: Wording(sv: "Vilken handling det är", en: "Which document it is")
            ) { document, _ in document.kind },
            .required(
                "id", "Id", as: .string, help: Wording(sv: "Adressen på sidan", en: "The address on the page")
            ) { _, context in context.anchor.text },
        ]
            + (AgendaItem.head + AgendaItem.prose + AgendaItem.closing).map {
                $0.lifted { (document: CaseDocument) in document.item }
            })
}

extension DocumentKind {
    fileprivate var dataName: String {
        switch self {
        case .report: "report"
        case .memorandum: "memorandum"
        case .opinion: "opinion"
        }
    }
}
