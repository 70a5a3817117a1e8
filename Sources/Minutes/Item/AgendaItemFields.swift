import Diagnostics
import HouseStyles
package import Schema

extension AgendaItem {
    /// Every key of a § file, in canonical order.
    static let fields = Fields<AgendaItem>(headKeys + SectionType.all.flatMap(\.fields))

    /// Every key of a § file as people and editors meet it, in canonical order.
    package static var keys: [KeyDeclaration] { fields.table.declarations }
    /// The same keys, found by their words.
    package static var keyTable: KeyTable { fields.table }

    /// The keys that go into the head of the page.
    private static let headKeys: [Field<AgendaItem>] = [
        Field(
            "paragraf", "§", "nr", "paragrafer", at: \.number, as: .paragraphNumber,
            help: Wording(
                sv: "Paragrafens nummer, utan paragraftecken; i ett sammanträde räknas det annars ut",
                en: "The number of the §, without the sign; in a meeting it is computed if it is left out"),
            example: "paragraf: 214"),
        Field(
            "slag", at: \.kind, as: .word(Kind.choices),
            help: Wording(
                sv: "Vad paragrafen är; utan slag är den ett ärende", en: "What the § is; without it, a matter"),
            example: "slag: information"),
        Field(
            "rubrik", "rubriker", "titel", "titlar", at: \.title, as: .text, isRequired: true,
            help: Wording(
                sv: "Rubriken, som på en rad säger vad det gäller",
                en: "The title, which says in one line what it is about"),
            example: "rubrik: Svar på remiss om låst cykelrum"),
        Field(
            "dnr", "diarienummer", "ärendenummer", at: \.diaryNumbers, as: .list(of: .diaryNumber),
            help: Wording(
                sv: "Ärendets diarienummer, ett eller flera", en: "The registration number or numbers of the matter"),
            example: "dnr: 417-31-HAMN"),
        Field(
            "klassificering", "klassificeringar", at: \.classification, as: .text,
            help: Wording(sv: "Koden i klassificeringsstrukturen", en: "The code of the classification scheme"),
            example: "klassificering: 2.4"),
        Field(
            "dagordning", "dagordningar", at: \.agendaPlace, as: .text,
            help: Wording(
                sv: "Platsen på dagordningen, om den är en annan", en: "The place on the agenda, if it differs"),
            example: "dagordning: 12"),
        Field(
            "föredragande", "föredraganden", at: \.presenters, as: .list(of: .line(about: .anyone)),
            help: Wording(sv: "Vem som föredrar ärendet", en: "Who presents the matter"),
            example: "föredragande: Sixten Brodin, hamnchef"),
        Field(
            "kommun", at: \.municipality, as: .text,
            help: Wording(
                sv: "Kommunens namn, om varken husstilen eller organ.yaml har det",
                en: "The municipality, if neither style nor organ.yaml has it"),
            example: "kommun: Lövsala kommun"),
        Field(
            "organ", "nämnd", "nämnder", at: \.body, as: .text,
            help: Wording(sv: "Organet som behandlar ärendet", en: "The body that handles the matter"),
            example: "organ: hamnnämnden"),
        Field(
            "sammanträde", "sammanträden", "datum", at: \.meetingDate, as: .date,
            help: Wording(sv: "Sammanträdets dag", en: "The day of the meeting"), example: "sammanträde: 2031-05-06"),
        Field(
            "ordförande", at: \.chair, as: .line,
            help: Wording(sv: "Vem som är ordförande vid paragrafen", en: "Who chairs the §"),
            example: "ordförande: Ruben Sköld (C)"),
        Field(
            "status", at: \.status, as: .word(Status.choices),
            help: Wording(sv: "Hur långt protokollet har kommit", en: "How far the minutes have come"),
            example: "status: justerat"),
        Field(
            "justering", "justeringar", at: \.confirmation, as: .confirmation,
            help: Wording(sv: "När och var protokollet justerades", en: "When and where the minutes were confirmed"),
            example: "justering: 2031-05-12"),
        .secrecy(of: .ofItem, at: \.secrecy),
        Field(
            "avidentifiera", at: \.pseudonyms, as: .pseudonyms, isReadWhenEmpty: true, isOfOthers: true,
            help: Wording(sv: "Namn som byts mot ett annat överallt i filen", en: "Names replaced in the whole file"),
            example: "avidentifiera:\n  - namn: Kim Ek\n    blir: sökanden"),
    ]
}

extension AgendaItem.Status {
    /// The words for how far the minutes have come.
    package static let choices: [Choice<AgendaItem.Status>] = [
        Choice("kallelse", means: .summons, help: Wording(sv: "Inget är beslutat", en: "Nothing is decided yet")),
        Choice(
            "utkast", means: .draft,
            help: Wording(sv: "Protokollet är inte justerat än", en: "The minutes are not confirmed yet")),
        Choice(
            "justerat", means: .confirmed, help: Wording(sv: "Protokollet är justerat", en: "The minutes are confirmed")
        ),
    ]
}

extension AgendaItem.Kind {
    /// The words for the kinds as people and editors meet them.
    package static var words: [WordDeclaration] { choices.map(\.declaration) }

    /// The words for what a § is.
    package static let choices: [Choice<AgendaItem.Kind>] = [
        Choice(
            "ärende", "ärenden", means: .matter, help: Wording(sv: "Ett ärende som avgörs", en: "A matter to decide")),
        Choice("val", means: .election, help: Wording(sv: "Någon väljs till ett uppdrag", en: "Somebody is elected")),
        Choice(
            "anmälan", "anmälningar", means: .notification,
            help: Wording(sv: "Något som anmäls", en: "Something reported")),
        Choice("information", means: .information, help: Wording(sv: "Information utan beslut", en: "Information")),
        Choice(
            "interpellation", means: .interpellation,
            help: Wording(
                sv: "En ledamots fråga i ett ämne av större intresse",
                en: "A member's question on a subject of some interest")),
        Choice(
            "fråga", "frågor", means: .question,
            help: Wording(sv: "En ledamots fråga för att få en upplysning", en: "A member's question for information")),
        Choice(
            "ordningsfråga", means: .pointOfOrder,
            help: Wording(
                sv: "En fråga om hur sammanträdet ska gå till", en: "A question of how the meeting shall be conducted")),
        Choice(
            "hänvisning", means: .reference,
            help: Wording(sv: "Paragrafen finns i ett annat protokoll", en: "The § stands in other minutes")),
        Choice(
            "utgår", means: .withdrawn,
            help: Wording(sv: "Ärendet utgår från dagordningen", en: "The matter is withdrawn from the agenda")),
        Choice("övrigt", means: .other, help: Wording(sv: "Annat utan beslut", en: "Something else")),
    ]
}
