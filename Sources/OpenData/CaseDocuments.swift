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
        ] + shared(AgendaItem.head) + itself + shared(AgendaItem.prose) + [signatures]
            + shared(AgendaItem.closing))

    private static func shared(_ properties: [Property<AgendaItem>]) -> [Property<CaseDocument>] {
        properties.map { $0.lifted { (document: CaseDocument) in document.item } }
    }

    private static let itself: [Property<CaseDocument>] = [
        .optional(
            "status", "Status", as: .word(Status.choices) { $0.dataName },
            help: Wording(sv: "Hur långt handlingen har kommit", en: "How far the document has come")
        ) { document, _ in document.status?.value },
        .optional(
            "date", "Datum", as: .date,
            help: Wording(sv: "Handlingens egen dag", en: "The day of the document itself")
        ) { document, _ in document.day?.value },
        .optional(
            "recipients", "Till", as: .list(of: .text),
            help: Wording(sv: "De som handlingen går till", en: "To whom the document goes")
        ) { document, _ in document.recipients },
        .optional(
            "recipientsDiaryNumbers", "Mottagarens diarienummer", as: .list(of: .string),
            help: Wording(
                sv: "Ärendets diarienummer hos mottagaren", en: "The recipient's registration numbers of the matter")
        ) { document, _ in document.recipientsNumbers?.map(\.plainText) },
        .optional(
            "department", "Förvaltning", as: .string,
            help: Wording(sv: "Förvaltningen som skriver", en: "The administration that writes")
        ) { document, _ in document.department?.plainText },
        .optional(
            "unit", "Avdelning", as: .string,
            help: Wording(sv: "Avdelningen eller enheten", en: "The department or unit")
        ) { document, _ in document.unit?.plainText },
        .optional(
            "address", "Adress", as: .list(of: .string),
            help: Wording(sv: "Adressen, rad för rad", en: "The address, line by line")
        ) { document, _ in document.address?.map(\.plainText) },
        .optional(
            "officers", "Handläggare", as: .list(of: .record { Officer.record }),
            help: Wording(sv: "De som kan svara på frågor", en: "Who can answer questions")
        ) { document, _ in document.officers },
    ]

    private static let signatures = Property<CaseDocument>.optional(
        "signatures", "Underskrifter", as: .list(of: .record { PersonLine.signature }),
        help: Wording(sv: "De som skriver under", en: "Who signs")
    ) { document, _ in document.signatures }
}

extension CaseDocument.Status {
    fileprivate var dataName: String {
        switch self {
        case .draft: "draft"
        case .proposed: "proposed"
        case .adopted: "adopted"
        }
    }
}

extension Officer {
    static let record = Record<Officer>(
        "officer", "Handläggare", help: Wording(sv: "Någon som kan svara på frågor", en: "Who can answer questions"),
        [
            .required(
                "name", "Namn", as: .string, help: Wording(sv: "Personens namn", en: "The name of the person")
            ) { officer, _ in officer.line?.person.name ?? officer.name?.plainText },
            .optional(
                "title", "Titel", as: .string, help: Wording(sv: "Vad personen är", en: "What the person is")
            ) { officer, _ in officer.line?.title ?? officer.title?.plainText },
            .optional(
                "phone", "Telefon", as: .string,
                help: Wording(sv: "Telefonnumret i tjänsten", en: "The telephone number at work")
            ) { officer, _ in officer.phone?.value },
            .optional(
                "email", "E-post", as: .string,
                help: Wording(sv: "E-postadressen i tjänsten", en: "The e-mail address at work")
            ) { officer, _ in officer.email?.value },
        ])
}

extension PersonLine {
    /// Who signs a document; of a role alone nobody knows who has it.
    fileprivate static let signature = Record<PersonLine>(
        "signature", "Underskrift", help: Wording(sv: "Någon som skriver under", en: "Somebody who signs"),
        [
            .optional(
                "name", "Namn", as: .string,
                help: Wording(sv: "Personens namn, om det är känt", en: "The name of the person, if it is known")
            ) { line, _ in line.person.name.isEmpty ? nil : line.person.name },
            record.property("party"), record.property("role"), record.property("title"),
        ])
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
