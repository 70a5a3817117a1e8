import Diagnostics
import Documents
package import HouseStyles
import JSON
package import Minutes
import Schema

extension Edition<Proceedings> {
    /// What the edition says of the meeting and all its §§ as a file of open data, UTF-8.
    ///
    /// - Parameter items: what the same edition said of its §§ in files of their own, where they have such files.
    package func data(in style: HouseStyle, with items: [ItemData] = []) -> [UInt8] {
        var context = Context(edition: editionKind, style: style, anchor: Anchor("protokoll"), origin: nil)
        context.items = Dictionary(items.map { ($0.anchor, $0) }) { first, _ in first }
        // Two §§ of one number are not to be taken for each other.
        if context.items.count < items.count { context.items = [:] }
        return Proceedings.record.json(content, context).bytes + [UInt8(ascii: "\n")]
    }
}

extension Proceedings {
    static let record = Record<Proceedings>(
        "meetingFile", "Sammanträde",
        help: Wording(sv: "Ett sammanträde med sina paragrafer", en: "A meeting with its §§"),
        preface("meeting") + itself + people + afterwards)

    private static let itself: [Property<Proceedings>] = [
        .optional(
            "municipality", "Kommun", as: .string, help: Wording(sv: "Kommunen", en: "The municipality")
        ) { meeting, context in meeting.context.body?.municipality?.plainText ?? context.style.municipality },
        .optional(
            "body", "Organ", as: .string, help: Wording(sv: "Organet som sammanträder", en: "The body that meets")
        ) { meeting, _ in (meeting.context.body?.name ?? meeting.meeting.body)?.plainText },
        .optional(
            "occasion", "Form", as: .word(Meeting.Occasion.allCases) { $0.word },
            help: Wording(sv: "Vilket slags sammanträde det är", en: "What kind of meeting it is")
        ) { meeting, _ in meeting.meeting.occasion?.value },
        .optional(
            "protocolNumber", "Protokoll", as: .string,
            help: Wording(sv: "Protokollets nummer", en: "The number of the minutes")
        ) { meeting, _ in meeting.meeting.protocolNumber?.value },
        .optional(
            "status", "Status", as: .word(AgendaItem.Status.choices) { $0.dataName },
            help: Wording(sv: "Hur långt protokollet har kommit", en: "How far the minutes have come")
        ) { meeting, _ in meeting.meeting.status?.value },
        .optional(
            "dates", "Datum", as: .list(of: .date), help: Wording(sv: "Sammanträdets dagar", en: "The days of it")
        ) { meeting, _ in meeting.meeting.days?.map(\.value) },
        .optional(
            "times", "Tider", as: .list(of: .record { Meeting.Session.record }),
            help: Wording(sv: "När det började och slutade", en: "When it began and ended")
        ) { meeting, _ in meeting.meeting.sessions },
        .optional("place", "Plats", as: .text, help: Wording(sv: "Var", en: "Where")) { meeting, _ in
            meeting.meeting.place
        },
        .optional(
            "publication", "Kungörelse", as: .text,
            help: Wording(sv: "Hur sammanträdet kungjordes", en: "How the meeting was announced")
        ) { meeting, _ in meeting.meeting.publication },
        .optional(
            "adjournments", "Ajourneringar", as: .list(of: .record { TimeSpan.record }),
            help: Wording(sv: "Avbrott", en: "Breaks")
        ) { meeting, _ in meeting.meeting.adjournments?.map(\.value) },
    ]

    private static let people: [Property<Proceedings>] = [
        .optional(
            "chairs", "Ordförande", as: .list(of: .record { PersonLine.record }),
            help: Wording(sv: "De som var ordförande", en: "Who chaired")
        ) { meeting, _ in meeting.meeting.chairs },
        .optional(
            "secretaries", "Sekreterare", as: .list(of: .record { PersonLine.record }),
            help: Wording(sv: "De som förde protokollet", en: "Who kept the minutes")
        ) { meeting, _ in meeting.meeting.secretaries },
        .optional(
            "confirmers", "Justerare", as: .list(of: .record { PersonLine.record }),
            help: Wording(sv: "De som justerar utöver ordföranden", en: "Who confirm the minutes beside the chair")
        ) { meeting, _ in meeting.meeting.confirmers },
        .optional(
            "attendance", "Närvaro", as: .list(of: .record { AttendanceFacts.record }),
            help: Wording(sv: "De som var närvarande", en: "Who was present")
        ) { meeting, _ in AttendanceFacts.all(at: meeting) },
        .optional(
            "absent", "Frånvarande", as: .people, help: Wording(sv: "De som var frånvarande", en: "Who was absent")
        ) { meeting, _ in meeting.meeting.absent },
        .optional(
            "attendanceList", "Närvarolista", as: .string,
            help: Wording(sv: "Bilagan som ensam har närvaron", en: "The appendix that alone has the attendance")
        ) { meeting, _ in meeting.meeting.attendanceList?.plainText },
    ]

    private static let afterwards: [Property<Proceedings>] = [
        .optional(
            "confirmation", "Justering", as: .record { Confirmation.record },
            help: Wording(sv: "När och var protokollet justerades", en: "When and where the minutes were confirmed")
        ) { meeting, _ in meeting.meeting.confirmation },
        .optional(
            "announcements", "Anslag", as: .list(of: .record { Announcement.record }),
            help: Wording(sv: "När justeringen tillkännagavs", en: "When the confirmation was announced")
        ) { meeting, _ in meeting.meeting.announcements },
        .optional(
            "gaps", "Luckor", as: .list(of: .record { NumberGap.record }),
            help: Wording(sv: "Nummer som finns i ett annat protokoll", en: "Numbers that stand in other minutes")
        ) { meeting, _ in meeting.meeting.gaps },
        .optional(
            "appendices", "Bilagor", as: .list(of: .record { Appendix.record }),
            help: Wording(sv: "Bilagor till hela protokollet", en: "Appendices of the whole minutes")
        ) { meeting, _ in meeting.meeting.appendices },
        .optional(
            "agendaItems", "Paragrafer", as: .items,
            help: Wording(sv: "Paragraferna i ordning", en: "The §§ in order")
        ) { meeting, _ in meeting.items },
    ]
}

extension Notation where Value == [AgendaItem] {
    /// The §§ of a meeting, each with ids of its own. Where they stand in their files is told in files of their own.
    fileprivate static var items: Notation {
        Notation(.list(of: .record { AgendaItem.record.declaration })) { items, context in
            .array(
                items.map { item in
                    context.items[item.anchor]?.json
                        ?? AgendaItem.record.json(
                            item,
                            Context(edition: context.edition, style: context.style, anchor: item.anchor, origin: nil))
                })
        }
    }
}
