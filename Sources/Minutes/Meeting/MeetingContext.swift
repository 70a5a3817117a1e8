package import HouseStyles
import Schema
import Syntax

/// What a § stands in: the manner of its house, and what its body and its meeting say, where they have files.
///
/// A class, since every § of a meeting holds it and it holds a great deal; it never changes.
package final class MeetingContext: Sendable {
    /// The manner of the house, with the parties and the texts on appeal of the body.
    package let style: HouseStyle
    /// What `organ.yaml` says.
    package let body: Body?
    /// What `sammantrade.yaml` says.
    package let meeting: Meeting?
    /// Those elected to the body through its whole term, and its officials; nil when `organ.yaml` names nobody.
    package let roster: Roster?
    /// The words of the house, and whom the body and the meeting name.
    let vocabulary: Vocabulary
    /// Who was at the meeting, if the files say so.
    package let attendance: Attendance?

    /// What a § stands in; a lone one in nothing but a house.
    package init(style: HouseStyle, body: Body? = nil, meeting: Meeting? = nil) {
        let style =
            body.map { style.adding(parties: $0.parties ?? [], appeals: $0.appeals ?? [], diaryNumber: $0.diaryNumber) }
            ?? style
        let roster = body.flatMap(Roster.init)
        var vocabulary = style.vocabulary
        vocabulary.directory = roster?.directory(at: meeting)
        self.style = style
        self.body = body
        self.meeting = meeting
        self.roster = roster
        self.vocabulary = vocabulary
        attendance = meeting.flatMap { Attendance(of: $0, roster: roster, seats: body?.seats?.value) }
    }

    /// How many seats the body has on one of the days, if its file says so.
    func numberOfSeats(on days: [Day]) -> Int? { roster?.on(days).numberOfSeats ?? body?.seats?.value }

    /// What a source is read by that says the day of the meeting itself, below a key of the given fields.
    func vocabulary(for mapping: Mapping, _ key: String, in fields: Fields<some Sendable>) -> Vocabulary {
        guard vocabulary.directory != nil else { return vocabulary }
        let days = mapping.days(below: key, in: fields)
        guard !days.isEmpty else { return vocabulary }
        var vocabulary = vocabulary
        vocabulary.directory?.days = days
        return vocabulary
    }
}

extension Mapping {
    /// The days below a key, before the mapping is read; what is no day is found when it is.
    fileprivate func days(below key: String, in fields: Fields<some Sendable>) -> [Day] {
        guard let place = fields.place(of: key) else { return [] }
        let value = entries.first { fields.place(of: $0.key.text) == place }?.value
        return (value?.elements ?? []).compactMap { value in
            guard case .scalar(let scalar) = value else { return nil }
            do throws(Day.ReadingError) { return try Day(reading: scalar.text) } catch { return nil }
        }
    }
}
