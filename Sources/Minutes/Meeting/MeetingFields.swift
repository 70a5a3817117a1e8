import Diagnostics
package import Schema
import Syntax

extension Meeting {
    /// Every key of `sammantrade.yaml` as people and editors meet it, in canonical order.
    package static var keys: [KeyDeclaration] { fields.table.declarations }
    /// The same keys, found by their words.
    package static var keyTable: KeyTable { fields.table }

    static let fields = Fields<Meeting>(facts + people + afterwards)

    private static let facts: [Field<Meeting>] = [
        Field(
            "organ", "nämnd", "nämnder", at: \.body, as: .text,
            help: Wording(
                sv: "Organet som sammanträder, om organ.yaml inte säger det",
                en: "The body that meets, if organ.yaml does not say it"), example: "organ: hamnnämnden"),
        Field(
            "form", "former", at: \.occasion,
            as: .word([
                Choice("ordinarie", means: .ordinary, help: Wording(sv: "Ordinarie sammanträde", en: "Ordinary")),
                Choice("extra", means: .extraordinary, help: Wording(sv: "Extra sammanträde", en: "Extraordinary")),
                Choice(
                    "konstituerande", means: .constituent,
                    help: Wording(sv: "Konstituerande sammanträde", en: "Constituent")),
            ]),
            help: Wording(sv: "Vad för sammanträde det är", en: "What kind of meeting it is"), example: "form: extra"),
        Field(
            "protokoll", "protokollsnummer", at: \.protocolNumber, as: .string,
            help: Wording(sv: "Protokollets nummer", en: "The number of the minutes"), example: "protokoll: 5/2031"),
        Field(
            "status", at: \.status, as: .word(AgendaItem.Status.choices),
            help: Wording(sv: "Hur långt protokollet har kommit", en: "How far the minutes have come"),
            example: "status: justerat"),
        Field(
            "datum", "sammanträde", "sammanträden", at: \.days, as: .list(of: .date), isRequired: true,
            help: Wording(sv: "Sammanträdets dag eller dagar", en: "The day or days of the meeting"),
            example: "datum: 2031-05-06"),
        Field(
            "tid", "tider", at: \.times, as: .list(of: .timeSpan),
            help: Wording(
                sv: "När det började och slutade; en tid för varje dag, om dagarna är flera",
                en: "When it began and ended; a time for each day, if there are several"),
            example: "tid: 18.30–20.05"),
        Field(
            "plats", "platser", at: \.place, as: .text,
            help: Wording(sv: "Var, också på distans", en: "Where, also at a distance"),
            example: "plats: Hamnkontoret och på distans"),
        Field(
            "ajournering", "ajourneringar", at: \.adjournments, as: .list(of: .timeSpan),
            help: Wording(sv: "Avbrott i sammanträdet, från när till när", en: "Breaks, from when to when"),
            example: "ajournering: 19.10–19.25"),
        Field(
            "kungörelse", "kungörelser", at: \.publication, as: .prose,
            help: Wording(sv: "Hur sammanträdet kungjordes", en: "How the meeting was announced"),
            example: "kungörelse: Sammanträdet kungjordes den 28 april 2031."),
        Field(
            "bilagor", "bilaga", at: \.appendices, as: .list(of: .appendix),
            help: Wording(sv: "Bilagor till hela protokollet", en: "Appendices of the whole minutes"),
            example: "bilagor: [Närvarolista]"),
    ]

    private static let people: [Field<Meeting>] = [
        Field(
            "ordförande", at: \.chairs, as: .list(of: .line),
            help: Wording(sv: "Vem som var ordförande, och vid vilka paragrafer", en: "Who chaired, and at which §§"),
            example: "ordförande:\n  - Tova Almgren (S), ej § 9\n  - Ruben Sköld (C), § 9"),
        Field(
            "sekreterare", at: \.secretaries, as: .list(of: .line(about: .anyone)),
            help: Wording(sv: "Vem som förde protokollet", en: "Who kept the minutes"),
            example: "sekreterare: Siri Lund, nämndsekreterare"),
        Field(
            "justerare", at: \.confirmers, as: .list(of: .line),
            help: Wording(
                sv: "De som justerar utöver ordföranden, och vilka paragrafer",
                en: "Who confirm the minutes beside the chair, and which §§"),
            example: "justerare:\n  - Edvin Krantz (L), ej § 9\n  - Ylva Hedin (V), § 9"),
        Field(
            "ledamöter", "ledamot", "beslutande", at: \.members, as: .list(of: .line),
            help: Wording(sv: "De ledamöter som var närvarande", en: "The members present"),
            example: "ledamöter:\n  - Tova Almgren (S)\n  - Edvin Krantz (L), §§ 1–7"),
        Field(
            "frånvarande", at: \.absent, as: .people,
            help: Wording(
                sv: "De ledamöter som var frånvarande; de andra på organets lista var närvarande",
                en: "The members absent; the others on the list of the body were present"),
            example: "frånvarande: Edvin Krantz (L)"),
        Field(
            "ersättare", at: \.alternates, as: .list(of: .line),
            help: Wording(
                sv: "De ersättare som var närvarande; den som tjänstgör gör det för någon",
                en: "The alternates present; one who serves does so for somebody"),
            example: "ersättare:\n  - Malva Tegner (KD), för Edvin Krantz (L), §§ 4–9"),
        Field(
            "övriga närvarande", "tjänstemän", "övriga", at: \.others, as: .list(of: .line(about: .anyone)),
            help: Wording(
                sv: "Andra som var närvarande, och vid vilka paragrafer", en: "Others present, and at which §§"),
            example: "övriga närvarande:\n  - Noor Haddad, ekonomichef, §§ 3–5"),
        Field(
            "närvarolista", "närvarolistor", at: \.attendanceList, as: .text,
            help: Wording(
                sv: "Bilagan som ensam har närvaron", en: "The appendix that alone has the attendance"),
            example: "närvarolista: Bilaga 1"),
    ]

    private static let afterwards: [Field<Meeting>] = [
        Field(
            "justering", "justeringar", at: \.confirmation, as: .confirmation,
            help: Wording(sv: "När och var protokollet justerades", en: "When and where the minutes were confirmed"),
            example: "justering: 2031-05-12"),
        Field(
            "anslag", at: \.announcements, as: .list(of: .announcement),
            help: Wording(
                sv: "När justeringen tillkännagavs på anslagstavlan; sista dag räknas ut",
                en: "When the confirmation was announced; the last day is computed"), example: "anslag: 2031-05-13"),
        Field(
            "paragrafer", "paragraf", at: \.ownItems, as: .list(of: .ownItem),
            help: Wording(
                sv: "Korta formella paragrafer, före dem som har egna filer",
                en: "Short formal §§, before those that have files of their own"),
            example: "paragrafer:\n  - paragraf: 211\n    rubrik: Upprop\n    beslut: Uppropet är förrättat."),
        Field(
            "luckor", "lucka", at: \.gaps, as: .list(of: .numberGap),
            help: Wording(
                sv: "Nummer som finns i ett annat protokoll, med skäl",
                en: "Numbers that stand in other minutes, with the reason"),
            example: "luckor:\n  - paragrafer: §§ 31–33\n    skäl: Omedelbart justerade i separat protokoll"),
    ]
}

extension Form where Content == Announcement {
    /// A day, or a mapping with day, place and §§.
    static var announcement: Form {
        let mapping = Form.mapping({ Announcement.fields }, empty: { Announcement(range: $0) })
        return Form(.either([.date, mapping.shape])) { value, reader in
            guard case .scalar = value else { return mapping.read(value, &reader) }
            return Form<Located<Day>>.date.read(value, &reader).map { Announcement(posted: $0, range: $0.range) }
        }
    }
}

extension Announcement {
    static let fields = Fields<Announcement>([
        Field(
            "uppsatt", "datum", at: \.posted, as: .date, isRequired: true,
            help: Wording(sv: "Dagen då anslaget sattes upp", en: "The day on which it was put up"),
            example: "uppsatt: 2031-05-13"),
        Field(
            "förvaringsplats", "förvaringsplatser", at: \.storagePlace, as: .text,
            help: Wording(sv: "Var protokollet förvaras", en: "Where the minutes are kept"),
            example: "förvaringsplats: Hamnkontoret"),
        Field(
            "paragrafer", "paragraf", at: \.paragraphs, as: .paragraphs,
            help: Wording(sv: "Vilka paragrafer, om inte alla", en: "Which §§, if not all"),
            example: "paragrafer: §§ 12–15"),
        Field(
            "sista dag", "sista dagar", "sista dag för överklagande", at: \.lastDay, as: .date,
            help: Wording(
                sv: "Sista dag för överklagande; behövs inte, för den räknas ut",
                en: "The last day of appeal; not needed, for it is computed"),
            example: "sista dag: 2031-06-03"),
        Field(
            "nedtaget", "nedtagna", "tas ned", at: \.takenDown, as: .date,
            help: Wording(
                sv: "Dagen då anslaget togs ned, när den är känd", en: "The day on which it was taken down, once known"),
            example: "nedtaget: 2031-06-04"),
    ])
}

extension Form where Content == NumberGap {
    static var numberGap: Form { .mapping({ NumberGap.fields }, empty: { NumberGap(range: $0) }) }
}

extension NumberGap {
    static let fields = Fields<NumberGap>([
        Field(
            "paragrafer", "paragraf", at: \.paragraphs, as: .paragraphs, isRequired: true,
            help: Wording(sv: "Numren som saknas här", en: "The numbers that are missing here"),
            example: "paragrafer: §§ 31–33"),
        Field(
            "skäl", at: \.reason, as: .text, isRequired: true,
            help: Wording(sv: "Varför de finns i ett annat protokoll", en: "Why they stand in other minutes"),
            example: "skäl: Omedelbart justerade i separat protokoll"),
    ])
}

extension Form where Content == Located<ParagraphSelection> {
    /// Some §§: `§§ 4–9, 12`.
    static var paragraphs: Form {
        Form(.list(of: .text)) { value, reader in
            let scalars: [Scalar]
            switch value {
            case .scalar(let scalar): scalars = [scalar]
            case .sequence(let items): scalars = items.values.compactMap { reader.scalar($0, wanted: .text) }
            case .mapping:
                reader.reportWrongShape(of: value, wanted: .text)
                return nil
            }
            var selection = ParagraphSelection()
            for scalar in scalars where !selection.add(list: scalar.text) {
                reader.report(LineFault.notParagraphs, at: scalar.range)
            }
            return Located(selection, at: value.range)
        }
    }
}
