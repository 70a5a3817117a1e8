import Diagnostics
package import Schema

extension Body {
    /// Every key of `organ.yaml` as people and editors meet it, in canonical order.
    package static var keys: [KeyDeclaration] { fields.table.declarations }
    /// The same keys, found by their words.
    package static var keyTable: KeyTable { fields.table }

    static let fields = Fields<Body>(identity + habits + people + texts)

    private static let identity: [Field<Body>] = [
        Field(
            "id", at: \.id, as: .string,
            help: Wording(
                sv: "Organets namn i adresser: små bokstäver a–z; ändras aldrig",
                en: "The name in addresses: small letters a–z; never changed"),
            example: "id: hamnnamnden"),
        Field(
            "namn", at: \.name, as: .text, isRequired: true,
            help: Wording(
                sv: "Organets namn som mitt i en mening", en: "The name of the body as inside a sentence"),
            example: "namn: hamnnämnden"),
        Field(
            "förkortning", "förkortningar", at: \.abbreviation, as: .string,
            help: Wording(sv: "Organets förkortning", en: "The abbreviation of the body"), example: "förkortning: HN"),
        Field(
            "kommun", at: \.municipality, as: .text,
            help: Wording(sv: "Kommunens namn", en: "The name of the municipality"), example: "kommun: Lövsala kommun"),
        Field(
            "stil", "stilar", "husstil", at: \.style, as: .string,
            help: Wording(
                sv: "Husstilen: namnet på en mapp i Styles", en: "The house style: the name of a folder in Styles"),
            example: "stil: lovsala"),
    ]

    private static let habits: [Field<Body>] = [
        Field(
            "antal ledamöter", at: \.seats, as: .number,
            help: Wording(sv: "Hur många platser organet har", en: "How many seats the body has"),
            example: "antal ledamöter: 9"),
        Field(
            "antal justerare", at: \.confirmers, as: .number,
            help: Wording(
                sv: "Hur många som justerar utöver ordföranden", en: "How many confirm the minutes beside the chair"),
            example: "antal justerare: 1"),
        Field(
            "mandatperiod", "mandatperioder", at: \.termOfOffice, as: .text,
            help: Wording(sv: "Åren som ledamöterna är valda för", en: "The years of office"),
            example: "mandatperiod: 2031–2034"),
        Field(
            "adress", "adresser", at: \.address, as: .text,
            help: Wording(sv: "Organets adress", en: "The address of the body"),
            example: "adress: Hamngatan 1, 123 45 Lövsala"),
        Field(
            "förvaringsplats", "förvaringsplatser", at: \.storagePlace, as: .text,
            help: Wording(sv: "Var protokollen förvaras", en: "Where the minutes are kept"),
            example: "förvaringsplats: Hamnkontoret"),
        Field(
            "numrering", "numreringar", at: \.numbering,
            as: .word([
                Choice("år", means: .perYear, help: Wording(sv: "Löpande genom året", en: "Through the year")),
                Choice(
                    "möte", "möten", "sammanträde", means: .perMeeting,
                    help: Wording(sv: "Från 1 vid varje möte", en: "From 1 at every meeting")),
            ]),
            help: Wording(sv: "Hur paragraferna numreras", en: "How the §§ are numbered"), example: "numrering: år"),
        Field(
            "dnr", "diarienummer", "ärendenummer", at: \.diaryNumber, as: .string,
            help: Wording(
                sv: "Diarienumrets mönster, om det är ett annat än husstilens: n siffror, åå år, B bokstäver",
                en: "What a dnr looks like, if not as in the house style: n digits, åå the year, B letters"),
            example: "dnr: n-åå-B"),
        Field(
            "stående mottagare", at: \.standingRecipients, as: .list(of: .text),
            help: Wording(
                sv: "De som får varje beslut; de skrivs till under expedieras",
                en: "Who gets every decision; they are added below expedieras"),
            example: "stående mottagare: Akten"),
    ]

    private static let people: [Field<Body>] = [
        Field(
            "ledamöter", "ledamot", at: \.members, as: .list(of: .line),
            help: Wording(sv: "De valda ledamöterna", en: "The elected members"),
            example: "ledamöter:\n  - Ylva Hedin (V), ordförande\n  - Tova Almgren (S), från 2031-01-01"),
        Field(
            "ersättare", at: \.alternates, as: .list(of: .line),
            help: Wording(
                sv: "De valda ersättarna i den ordning de träder in",
                en: "The elected alternates in the order in which they enter"),
            example: "ersättare:\n  - Noor Haddad (MP)"),
        Field(
            "inkallelseordning", "inkallelseordningar", "turordning", "turordningar", at: \.turns,
            as: .openMapping(of: .list(of: .string)),
            help: Wording(
                sv: "För varje parti de partier vars ersättare träder in först, när en av partiets ledamöter är borta",
                en: "For each party the parties whose alternates enter first when one of its members is away"),
            example: "inkallelseordning:\n  S: [S, V, MP]"),
        Field(
            "tjänstemän", "tjänsteman", at: \.officials, as: .list(of: .line),
            help: Wording(sv: "Tjänstemän som brukar närvara", en: "Officials who are usually present"),
            example: "tjänstemän:\n  - Sixten Brodin, hamnchef"),
    ]

    private static let texts: [Field<Body>] = [
        Field(
            "partier", "parti", at: \.parties, as: .openMapping(of: .string),
            help: Wording(
                sv: "Partiernas beteckningar och namn, utöver husstilens",
                en: "The codes and names of parties beside the house style's"),
            example: "partier:\n  LP: Lövsalapartiet"),
        Field(
            "överklagandehänvisningar", "överklagandehänvisning", "besvärshänvisning", "besvärshänvisningar",
            at: \.appeals, as: .openMapping(of: .checkedAppealNotice),
            help: Wording(sv: "Texter om hur man överklagar, med namn", en: "Texts on how to appeal, by name"),
            example: "överklagandehänvisningar:\n  hamnavgift: Beslutet överklagas hos förvaltningsrätten."),
    ]
}
