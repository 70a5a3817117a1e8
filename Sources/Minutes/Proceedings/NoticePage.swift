import Documents
import HouseStyles
import Schema

extension Proceedings {
    /// The notice on the board that minutes are confirmed, *anslag* (kommunallagen 8 kap. 12 §).
    func notice(of announcement: Announcement) -> Document {
        let facts = facts(of: announcement)
        let head = head(.notice, [])
        return Document(
            title: documentTitle(.notice),
            blocks: [head, .paragraph(style.sentence(.announced)), .fields(facts)])
    }

    /// The same as a part of the minutes: the proof that they were announced.
    func proof(of announcement: Announcement, number: Int) -> Block {
        let signature = Block.paragraph(style.label(.signature), role: "underskrift")
        let isOneOfSeveral = (meeting.announcements ?? []).count > 1
        return region(
            .notice, number: number, about: isOneOfSeveral ? paragraphs(of: announcement) : [],
            [.paragraph(style.sentence(.announced)), .fields(facts(of: announcement)), signature])
    }

    private func facts(of announcement: Announcement) -> [NamedValue] {
        let period = announcement.period
        let place = announcement.storagePlace ?? context.body?.storagePlace
        let facts = [
            fact(.body, context.bodyName?.inlines.capitalized), fact(.meetingDate, days),
            fact(.paragraphs, paragraphs(of: announcement).capitalized),
            fact(.posted, period.map { [style.date($0.up)] }),
            fact(.lastDayOfAppeal, period.map { [style.date($0.appeal.lastDay)] }),
            fact(.takenDown, (announcement.takenDown?.value ?? period?.down).map { [style.date($0)] }),
            fact(.storagePlace, place?.inlines),
        ]
        return facts.compactMap(\.self)
    }

    /// The §§ that the notice is about: those that it names, else those that no other names.
    private func paragraphs(of announcement: Announcement) -> [Inline] {
        if let named = announcement.paragraphs { return style.paragraphs(named.value) }
        let numbers = ownNumbers.filter { meeting.announcement(of: $0)?.range == announcement.range }
        return numbers.isEmpty ? [] : style.paragraphs(ParagraphSelection(numbers))
    }
}
