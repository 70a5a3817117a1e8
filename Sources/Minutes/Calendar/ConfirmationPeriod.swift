package import Schema

/// The time in which minutes are to be confirmed: within fourteen days of the meeting (kommunallagen 5 kap. 69 §; for
/// boards 6 kap. 35 §).
///
/// Whether a day of rest puts off this last day too, the laws leave open to readers; here it does, so that nobody is told off
/// who may be right.
package struct ConfirmationPeriod: Hashable, Sendable {
    /// The day of the meeting, the last one if it had several.
    package let meeting: Day

    /// The time that begins with a meeting.
    package init(meeting: Day) { self.meeting = meeting }

    /// The last day for the confirmation.
    package var lastDay: Day { fourteenthDay.orNextWorkingDay }

    /// Whether a day is too late. Most are not, which is seen without the holidays.
    func isOver(on day: Day) -> Bool { day > fourteenthDay && day > lastDay }

    private var fourteenthDay: Day { meeting.adding(days: 14) }
}

/// The time in which the confirmation is to be announced on the notice board: on the second day after it at the latest
/// (kommunallagen 8 kap. 12 §). As with the confirmation, a day of rest puts it off.
package struct AnnouncementPeriod: Hashable, Sendable {
    /// The day of the confirmation, before which there is nothing to announce.
    package let confirmed: Day

    /// The time that begins with a confirmation.
    package init(confirmed: Day) { self.confirmed = confirmed }

    /// The last day for the announcement.
    package var lastDay: Day { confirmed.adding(days: 2).orNextWorkingDay }
}
