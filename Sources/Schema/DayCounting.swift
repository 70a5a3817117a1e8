/// The days of the week, as ISO 8601 numbers them.
package enum Weekday: Int, CaseIterable, Sendable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday
}

extension Day {
    /// The day of the week; 1 January of the year 1 is a Monday in the Gregorian calendar.
    package var weekday: Weekday { Weekday.allCases[((ordinal - 1) % 7 + 7) % 7] }

    /// The first of March, from which days are counted in whatever year, since the leap day is behind it.
    package static func firstOfMarch(_ year: Int) -> Day { Day(exactly: year, 3, 1) }

    /// The day so many days later, or earlier if negative. What begins late in the year 9999 can end beyond it.
    package func adding(days: Int) -> Day {
        var year = year
        var month = month
        var day = day + days
        while day > Day.daysInMonth(month, year: year) {
            day -= Day.daysInMonth(month, year: year)
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
        }
        while day < 1 {
            (year, month) = month == 1 ? (year - 1, 12) : (year, month - 1)
            day += Day.daysInMonth(month, year: year)
        }
        return Day(exactly: year, month, day)
    }

    /// The number of the day, counted from 1 January of the year 1.
    private var ordinal: Int {
        let years = year - 1
        let days = (1..<month).reduce(day) { $0 + Day.daysInMonth($1, year: year) }
        return years * 365 + years / 4 - years / 100 + years / 400 + days
    }
}
