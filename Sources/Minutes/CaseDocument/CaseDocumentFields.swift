import Diagnostics
package import HouseStyles
package import Schema

extension CaseDocument {
    /// Every key of a document in a matter, in canonical order.
    static let fields: Fields<CaseDocument> = Fields(
        [kindKey] + shared("rubrik", "dnr", "klassificering") + senderKeys + [meetingKey] + addressKeys
            + [secrecyKey]
            + shared("avidentifiera", "sammanfattning", "förslag") + [textKey]
            + shared("avsnitt", "underlag") + [signatureKey]
            + shared(
                "reservation", "protokollsanteckning", "särskilt uttalande", "ersättaryttrande", "röstförklaring",
                "bilagor", "expedieras", "för verkställighet", "för kännedom", "delges", "kungörs"))

    /// Every key of a document in a matter as people and editors meet it, in canonical order.
    package static var keys: [KeyDeclaration] { fields.table.declarations }
    /// The same keys, found by their words.
    package static var keyTable: KeyTable { fields.table }

    /// Keys that are those of a §.
    private static func shared(_ keys: StaticString...) -> [Field<CaseDocument>] {
        keys.map { key in
            guard let place = AgendaItem.fields.place(of: "\(key)") else {
                preconditionFailure("a shared key is a key of a §")
            }
            return AgendaItem.fields.all[place].lifted(to: \CaseDocument.item)
        }
    }

    private static let kindKey = Field<CaseDocument>(
        "slag", at: \.kindWord, as: .word(DocumentKind.choices), isRequired: true,
        help: Wording(sv: "Vilket slags handling det är", en: "What kind of document it is"),
        example: "slag: tjänsteskrivelse")

    private static let senderKeys: [Field<CaseDocument>] =
        shared("kommun", "organ") + [
            Field(
                "förvaltning", "förvaltningar", at: \.department, as: .text,
                help: Wording(sv: "Förvaltningen som skriver", en: "The administration that writes"),
                example: "förvaltning: Hamnförvaltningen"),
            Field(
                "avdelning", "avdelningar", "enhet", "enheter", at: \.unit, as: .text,
                help: Wording(sv: "Avdelningen eller enheten", en: "The department or unit"),
                example: "avdelning: Kansliet"),
            Field(
                "handläggare", at: \.officers, as: .list(of: .officer),
                help: Wording(
                    sv: "Vem som kan svara på frågor; en rad, eller namn, titel, telefon och e-post",
                    en: "Who can answer questions: a line, or name, title, telephone and e-mail"),
                example: "handläggare: Noor Haddad, utredare"),
            Field(
                "adress", "adresser", at: \.address, as: .list(of: .text),
                help: Wording(sv: "Adressen, en rad eller flera", en: "The address, one line or more"),
                example: "adress: [Norra kajen 2, 123 45 Lövsala]"),
            Field(
                "datum", at: \.day, as: .date,
                help: Wording(sv: "Handlingens egen dag", en: "The day of the document itself"),
                example: "datum: 2031-04-22"),
            Field(
                "status", at: \.status, as: .word(Status.choices),
                help: Wording(sv: "Hur långt handlingen har kommit", en: "How far the document has come"),
                example: "status: antaget"),
        ]

    private static let meetingKey = Field<CaseDocument>(
        "sammanträde", "sammanträden", at: \.item.meetingDate, as: .date,
        help: Wording(sv: "Dagen för sammanträdet som den går till", en: "The day of the meeting that it goes to"),
        example: "sammanträde: 2031-05-06")

    private static let addressKeys: [Field<CaseDocument>] = [
        Field(
            "till", at: \.recipients, as: .list(of: .text),
            help: Wording(sv: "Vem handlingen går till", en: "To whom the document goes"),
            example: "till: Kommunstyrelsen"),
        Field(
            "mottagarens dnr", "mottagarens diarienummer", "ert dnr", "ert diarienummer", at: \.recipientsNumbers,
            as: .list(of: .diaryNumber),
            help: Wording(
                sv: "Ärendets diarienummer hos mottagaren", en: "The recipient's registration number of the matter"),
            example: "mottagarens dnr: 141-31-KS"),
    ]

    private static let secrecyKey: Field<CaseDocument> = .secrecy(of: .ofDocument, at: \CaseDocument.item.secrecy)

    private static let textKey = Field<CaseDocument>(
        "text", "texter", at: \.item.text, as: .prose, isRequired: true,
        help: Wording(
            sv: "Hela texten, med rubriker som ## Bakgrund", en: "All of the text, with headings such as ## Bakgrund"),
        example: "text: Förvaltningen delar motionärernas bild.")

    private static let signatureKey = Field<CaseDocument>(
        "underskrifter", "underskrift", at: \.signatures, as: .list(of: .signature),
        help: Wording(
            sv: "Vilka som skriver under: namn och titel, eller bara en roll",
            en: "Who signs: name and title, or a role alone"),
        example: "underskrifter:\n  - Berit Stav, hamnchef")
}

extension CaseDocument.Status {
    /// The words for how far a document has come.
    package static let choices: [Choice<CaseDocument.Status>] = [
        Choice("utkast", means: .draft, help: Wording(sv: "Inte färdigt", en: "Not ready")),
        Choice(
            "förslag", means: .proposed,
            help: Wording(
                sv: "Ett yttrande som nämnden föreslås lämna", en: "An opinion that the board is asked to give")),
        Choice(
            "antaget", means: .adopted,
            help: Wording(sv: "Ett yttrande som nämnden lämnar", en: "An opinion that the board gives")),
    ]
}

extension DocumentKind {
    /// The words for the kinds as people and editors meet them.
    package static var words: [WordDeclaration] { choices.map(\.declaration) }

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

extension Officer {
    static let mapping = Form.mapping({ fields }, empty: { _ in Officer() })

    static let fields = Fields<Officer>([
        Field(
            "namn", at: \.name, as: .text, isRequired: true,
            help: Wording(sv: "Handläggarens namn", en: "The name of the officer"), example: "namn: Noor Haddad"),
        Field(
            "titel", "titlar", at: \.title, as: .text,
            help: Wording(sv: "Handläggarens titel", en: "The officer's title"), example: "titel: utredare"),
        Field(
            "telefon", "tel", "telefonnummer", at: \.phone, as: .phone,
            help: Wording(sv: "Telefonnumret i tjänsten", en: "The telephone number at work"),
            example: "telefon: 0123-45 67 89"),
        Field(
            "e-post", "epost", "mejl", "e-postadress", at: \.email, as: .email,
            help: Wording(sv: "E-postadressen i tjänsten", en: "The e-mail address at work"),
            example: "e-post: noor.haddad@lovsala.example"),
    ])
}
