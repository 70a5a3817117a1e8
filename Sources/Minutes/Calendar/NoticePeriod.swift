package import Schema

/// The time in which the confirmation of minutes is announced on the notice board.
package struct NoticePeriod: Hashable, Sendable {
    /// The day on which the notice is put up.
    package let up: Day

    /// The time of a notice that is put up on a day.
    package init(up: Day) { self.up = up }

    /// The time for appeal, which the notice begins and must outlast: if it is taken down before, the time does not run out
    /// (kommunallagen 13 kap. 5 §).
    package var appeal: AppealPeriod { AppealPeriod(announced: up) }

    /// The first day on which the notice can be taken down: the day after the last day of appeal. No law names this day; it
    /// follows from the other and is what municipalities do.
    package var down: Day { appeal.lastDay.adding(days: 1) }
}
