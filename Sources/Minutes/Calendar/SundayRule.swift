package import Schema

extension Day {
    /// Whether what the law wants done can be put off to the next weekday, when this is its last day: a Saturday, a Sunday
    /// or other public holiday, Midsummer Eve, Christmas Eve or New Year's Eve (lag (1930:173) om beräkning av lagstadgad
    /// tid, 2 §).
    package var isDayOfRest: Bool { weekday == .saturday || isEve || publicHoliday != nil }

    /// The day itself, or else the next one that is not a day of rest.
    package var orNextWorkingDay: Day {
        var day = self
        while day.isDayOfRest { day = day.adding(days: 1) }
        return day
    }

    /// The three eves of 2 §. Midsummer Eve is the day before Midsummer Day: the Friday of 19–25 June.
    private var isEve: Bool {
        switch (month, day) {
        case (6, 19...25): weekday == .friday
        case (12, 24), (12, 31): true
        default: false
        }
    }
}
