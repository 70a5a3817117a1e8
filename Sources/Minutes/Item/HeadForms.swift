package import Diagnostics
import Documents
import HouseStyles
import Schema
import Syntax

/// The faults of the facts about a § as a whole.
package enum ItemFault {
    /// Every fault of this kind, for tests and lists.
    package static let all: [Fault] = [
        emptyFile, notAnItem, missingNumber, signInNumber, notAParagraphNumber, missingDecision,
        missingMeeting,
        twoHandlings, unknownAppeal, unusualDiaryNumber, confirmedWithoutDay, unconfirmedWithDay,
        decisionInSummons, afterNothing,
    ]

    static let emptyFile = Fault(
        "empty-file", .error, Wording(sv: "filen är tom", en: "the file is empty"),
        remedy: Wording(
            sv: "skriv minst paragraf:, rubrik: och beslut:", en: "write at least paragraf:, rubrik: and beslut:"))

    static let notAnItem = Fault(
        "not-a-mapping", .error, Wording(sv: "filen har inga nycklar", en: "the file has no keys"),
        remedy: Wording(
            sv: "börja raderna med en nyckel, till exempel rubrik: Svar på remiss",
            en: "begin the lines with a key, for example rubrik: Svar på remiss"))

    static let missingNumber = Fault(
        "missing-number", .error, Wording(sv: "'paragraf' saknas", en: "'paragraf' is missing"),
        remedy: Wording(
            sv: "lägg till en rad, till exempel: paragraf: 214; i ett sammanträde räcker det i den första filen",
            en: "add a line, for example: paragraf: 214; in a meeting the first file is enough"))

    static let signInNumber = Fault(
        "sign-in-number", .error,
        Wording(sv: "paragraftecknet skrivs ut av husstilen", en: "the § sign is printed by the house style"))

    static let notAParagraphNumber = Fault(
        "not-a-paragraph-number", .error, Wording(sv: "«» är inget paragrafnummer", en: "«» is not a § number"),
        remedy: Wording(
            sv: "skriv siffror, med en bokstav eller ett år efter om det behövs: 214, 214a, 63/20",
            en: "write digits, with a letter or a year after them if needed: 214, 214a, 63/20"))

    /// A matter, an election and a notification have a decision.
    package static let missingDecision = Fault(
        "missing-decision", .error, Wording(sv: "'beslut' saknas", en: "'beslut' is missing"),
        remedy: Wording(
            sv: "skriv beslutet, eller slag: information (eller interpellation, fråga, utgår …) om inget beslutas",
            en: "write the decision, or slag: information (or interpellation, fråga, utgår …) if nothing is decided"))

    static let missingMeeting = Fault(
        "missing-meeting", .warning,
        Wording(
            sv: "'{}' saknas, så sidan säger inte vem som beslutade när",
            en: "'{}' is missing, so the page does not say who decided when"),
        remedy: Wording(sv: "lägg till raden {}", en: "add the line {}"))

    static let twoHandlings = Fault(
        "two-handlings", .error,
        Wording(
            sv: "'behandling' står bredvid yrkanden, beslutsgång eller omröstning",
            en: "'behandling' stands beside yrkanden, beslutsgång or omröstning"),
        remedy: Wording(
            sv: "flytta in allt under behandling, ett streck för varje omgång",
            en: "move all of it below behandling, a dash for each round"))

    static let unknownAppeal = Fault(
        "unknown-appeal", .error,
        Wording(sv: "husstilen har ingen överklagandehänvisning «»", en: "the house style has no appeal notice «»"),
        remedy: Wording(
            sv:
                "skriv laglighetsprövning eller förvaltningsbesvär, eller egen text: överklagande: och under det text: …",
            en:
                "write laglighetsprövning or förvaltningsbesvär, or words of your own: överklagande: and below it text: …"
        ))

    static let unusualDiaryNumber = Fault(
        "unusual-dnr", .warning,
        Wording(
            sv: "«» följer inte husstilens mönster för diarienummer",
            en: "«» does not follow the house style's pattern for registration numbers"
        ),
        remedy: Wording(
            sv: "kontrollera numret; klassificeringskoden skrivs för sig",
            en: "check the number; the classification code is written apart"))

    /// Nothing is decided before the meeting.
    package static let decisionInSummons = Fault(
        "decision-in-summons", .error,
        Wording(
            sv: "«» betyder att inget är beslutat, men 'beslut' är ifyllt",
            en: "«» means that nothing is decided, but 'beslut' is filled in"),
        remedy: Wording(
            sv: "skriv status: utkast, eller flytta texten till förslag",
            en: "write status: utkast, or move the text to förslag"))

    static let afterNothing = Fault(
        "section-after-nothing", .error,
        Wording(
            sv: "«» är ingen nyckel som ett avsnitt kan stå efter", en: "«» is not a key that a section can stand after"
        ),
        remedy: Wording(sv: "skriv till exempel efter: ärendet", en: "write for example efter: ärendet"))

    /// What is confirmed was so on a day.
    package static let confirmedWithoutDay = Fault(
        "confirmed-without-day", .error,
        Wording(
            sv: "protokollet är justerat, men dagen för justeringen saknas",
            en: "the minutes are confirmed, but the day of the confirmation is missing"),
        remedy: Wording(sv: "lägg till raden justering: 2031-05-13", en: "add the line justering: 2031-05-13"))

    /// A draft is not confirmed.
    package static let unconfirmedWithDay = Fault(
        "unconfirmed-with-day", .error,
        Wording(
            sv: "här står när protokollet justerades, men enligt 'status' är det inte justerat",
            en: "this says when the minutes were confirmed, but by 'status' they are not"),
        remedy: Wording(
            sv: "skriv status: justerat, eller ta bort justering så länge",
            en: "write status: justerat, or remove justering for now"),
        related: Wording(sv: "status står här", en: "the status stands here"))
}

extension Form where Content == Located<String> {
    /// A § number: digits, perhaps with a letter, a year or the number of the meeting; the sign is the style's.
    static var paragraphNumber: Form {
        Form(.text) { value, reader in
            guard let scalar = reader.scalar(value, wanted: .text) else { return nil }
            let text = scalar.text
            if text.hasPrefix("§") {
                let bytes = scalar.content.bytes
                var end = 0
                while end < bytes.count, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[end]) { end += 1 }
                let sign = scalar.content.range(of: 0..<end)
                let title = Wording(sv: "ta bort paragraftecknet", en: "remove the § sign")
                reader.report(Diagnostic(ItemFault.signInNumber, at: sign, fix: Fix(title, [Edit(sign, "")])))
                return nil
            }
            guard isParagraphNumber(text.utf8) else {
                reader.report(ItemFault.notAParagraphNumber, at: scalar.range)
                return nil
            }
            return Located(text, at: scalar.range)
        }
    }
}

/// Whether a text is a § number: digits, perhaps with letters (`214a`), a year or the number of the meeting (`63/20`).
func isParagraphNumber(_ text: some Collection<UInt8>) -> Bool {
    let digits: ClosedRange = UInt8(ascii: "0")...UInt8(ascii: "9")
    let parts = text.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard let number = parts.first, parts.count <= 2, text.count <= 12 else { return false }
    let letters = number.drop { digits.contains($0) }
    let years = parts.dropFirst()
    return letters.count < number.count && letters.count <= 2
        && letters.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }
        && years.allSatisfy { !$0.isEmpty && $0.allSatisfy { digits.contains($0) } }
}

extension Form where Content == Confirmation {
    /// A day, or a mapping with day, time and place.
    static var confirmation: Form {
        Form(.either([.date, Confirmation.mapping.shape])) { value, reader in
            if case .scalar = value {
                return Form<Located<Day>>.date.read(value, &reader).map { Confirmation(day: $0) }
            }
            return Confirmation.mapping.read(value, &reader)
        }
    }
}

extension Confirmation {
    fileprivate static let mapping = Form.mapping({ fields }, empty: { _ in Confirmation() })

    static let fields = Fields<Confirmation>([
        Field(
            "datum", at: \.day, as: .date, isRequired: true,
            help: Wording(sv: "Dagen för justeringen", en: "The day of the confirmation"), example: "datum: 2031-05-12"),
        Field(
            "tid", "tider", at: \.time, as: .time,
            help: Wording(sv: "Klockslaget för justeringen", en: "The time of the confirmation"),
            example: "tid: 15.00"
        ),
        Field(
            "plats", "platser", at: \.place, as: .text,
            help: Wording(sv: "Var protokollet justerades", en: "Where the minutes were confirmed"),
            example: "plats: Hamnkontoret"),
    ])
}
