package import Schema

/// The time in which a member of the municipality can have the legality of a decision reviewed (*laglighetsprövning*).
///
/// The appeal must have reached the court within three weeks from the day on which it was announced on the notice board
/// that the minutes are confirmed (kommunallagen 13 kap. 5 §). An appeal by somebody whom the decision is about
/// (*förvaltningsbesvär*) has no such day: three weeks run from the day on which that person got the decision
/// (förvaltningslagen 44 §), which no minutes know.
package struct AppealPeriod: Hashable, Sendable {
    /// The day of the announcement, from which the weeks are counted.
    package let announced: Day

    /// The time that begins with the announcement.
    package init(announced: Day) { self.announced = announced }

    /// The last day of appeal. Three weeks end on the day with the same name in the week (lag (1930:173) 1 §); a day of
    /// rest is put off to the next weekday (2 §).
    package var lastDay: Day { announced.adding(days: 3 * 7).orNextWorkingDay }
}
