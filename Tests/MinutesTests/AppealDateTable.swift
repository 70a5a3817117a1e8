import Schema
import Testing

/// A notice on the board and what follows from it, worked out by hand from the laws with a calendar beside them:
/// kommunallagen 13 kap. 5 §, lag (1930:173) 1–2 §§ and lag (1989:253) 1–2 §§.
struct NoticeDates: CustomTestStringConvertible, Sendable {
    let up: Day
    let lastDay: Day
    let down: Day
    let testDescription: String

    /// Reads `2031-05-13 2031-06-03 2031-06-04 from a Tuesday to a Tuesday`.
    init?(line: Substring) {
        let words = line.split(separator: " ", maxSplits: 3)
        let days = words.prefix(3).compactMap { day(String($0)) }
        guard words.count == 4, days.count == 3 else { return nil }
        (up, lastDay, down) = (days[0], days[1], days[2])
        testDescription = "\(words[0]): \(words[3])"
    }

    static let lines: [Substring] = table.split(separator: "\n")
    static let all: [NoticeDates] = lines.compactMap { NoticeDates(line: $0) }

    /// Put up, last day of appeal, taken down, and why.
    private static let table: Substring = """
        2031-05-13 2031-06-03 2031-06-04 from a Tuesday to a Tuesday
        2031-02-01 2031-02-24 2031-02-25 a Saturday is put off to Monday
        2031-02-02 2031-02-24 2031-02-25 a Sunday is put off to Monday
        2031-02-07 2031-02-28 2031-03-01 a Friday stands, and the notice comes down on the Saturday
        2031-03-20 2031-04-10 2031-04-11 Maundy Thursday is an ordinary day
        2031-03-21 2031-04-15 2031-04-16 Good Friday, Saturday, Easter Day and Easter Monday in a chain
        2031-03-22 2031-04-15 2031-04-16 Easter Eve is a Saturday
        2031-03-23 2031-04-15 2031-04-16 Easter Day
        2031-03-24 2031-04-15 2031-04-16 Easter Monday
        2031-03-25 2031-04-15 2031-04-16 the Tuesday after Easter
        2008-02-29 2008-03-25 2008-03-26 from a leap day to Good Friday in an early Easter (23 March)
        2011-04-01 2011-04-26 2011-04-27 Good Friday in a late Easter (24 April)
        2016-03-07 2016-03-29 2016-03-30 Easter Monday in March
        2024-03-08 2024-04-02 2024-04-03 Good Friday in March, Easter Monday in April
        2026-03-16 2026-04-07 2026-04-08 Easter Monday, 6 April
        2027-03-05 2027-03-30 2027-03-31 Good Friday, 26 March
        2028-03-27 2028-04-18 2028-04-19 Easter Monday, 17 April
        2029-03-09 2029-04-03 2029-04-04 Good Friday, 30 March
        2032-03-05 2032-03-30 2032-03-31 Good Friday in a leap year
        2038-04-02 2038-04-27 2038-04-28 Good Friday in the latest Easter there can be (25 April)
        2028-02-29 2028-03-21 2028-03-22 from a leap day
        2028-02-08 2028-02-29 2028-03-01 to a leap day
        2032-02-29 2032-03-22 2032-03-23 from a leap day that is a Sunday
        2032-02-08 2032-03-01 2032-03-02 to a leap day that is a Sunday
        2032-02-06 2032-02-27 2032-02-28 to the Friday before a leap day
        2100-02-08 2100-03-01 2100-03-02 a hundredth year without leap day
        2031-04-09 2031-04-30 2031-05-01 Walpurgis Eve is no eve of the law
        2030-04-10 2030-05-02 2030-05-03 1 May on a Wednesday
        2026-04-10 2026-05-04 2026-05-05 1 May on a Friday
        2028-04-10 2028-05-02 2028-05-03 1 May on a Monday
        2031-05-01 2031-05-23 2031-05-24 from 1 May to Ascension Day
        2027-04-15 2027-05-07 2027-05-08 Ascension Day, 6 May
        2008-04-10 2008-05-02 2008-05-03 Ascension Day and 1 May together
        2022-05-16 2022-06-07 2022-06-08 6 June on a Monday
        2028-05-16 2028-06-07 2028-06-08 6 June on a Tuesday
        2029-05-16 2029-06-07 2029-06-08 6 June on a Wednesday
        2024-05-16 2024-06-07 2024-06-08 6 June on a Thursday
        2025-05-16 2025-06-09 2025-06-10 6 June on a Friday; the Monday after Whit Sunday is ordinary
        2026-05-16 2026-06-08 2026-06-09 6 June on a Saturday
        2027-05-16 2027-06-07 2027-06-08 6 June on a Sunday
        2003-05-16 2003-06-06 2003-06-07 6 June before it was a holiday
        2003-05-19 2003-06-10 2003-06-11 Whit Monday while it was a holiday
        2005-04-25 2005-05-16 2005-05-17 Whit Monday since it is none
        2031-05-29 2031-06-19 2031-06-20 the Thursday before midsummer
        2031-05-30 2031-06-23 2031-06-24 Midsummer Eve, 20 June
        2026-05-29 2026-06-22 2026-06-23 Midsummer Eve as early as it can be, 19 June
        2027-06-04 2027-06-28 2027-06-29 Midsummer Eve as late as it can be, 25 June
        2027-05-28 2027-06-18 2027-06-19 a Friday before the week of midsummer
        2031-10-10 2031-10-31 2031-11-01 the day before All Saints' Day is ordinary
        2031-10-11 2031-11-03 2031-11-04 All Saints' Day, 1 November
        2026-10-10 2026-11-02 2026-11-03 All Saints' Day, 31 October
        2022-12-02 2022-12-23 2022-12-24 the day before Christmas Eve
        2029-12-03 2029-12-27 2029-12-28 Christmas Eve on a Monday
        2024-12-03 2024-12-27 2024-12-28 Christmas Eve on a Tuesday
        2031-12-03 2031-12-29 2031-12-30 Christmas Eve on a Wednesday, two holidays and a weekend
        2026-12-03 2026-12-28 2026-12-29 Christmas Eve on a Thursday, two holidays and a Sunday
        2027-12-03 2027-12-27 2027-12-28 Christmas Eve on a Friday
        2022-12-03 2022-12-27 2022-12-28 Christmas Eve on a Saturday
        2028-12-03 2028-12-27 2028-12-28 Christmas Eve on a Sunday
        2031-12-10 2032-01-02 2032-01-03 New Year's Eve on a Wednesday
        2026-12-10 2027-01-04 2027-01-05 New Year's Eve on a Thursday, a holiday and a weekend
        2027-12-10 2028-01-03 2028-01-04 New Year's Eve on a Friday, New Year's Day on a Saturday
        2030-12-11 2031-01-02 2031-01-03 New Year's Day
        2031-12-12 2032-01-02 2032-01-03 over the end of a year to a Friday
        2031-12-15 2032-01-05 2032-01-06 the eve of Epiphany is no eve of the law
        2031-12-16 2032-01-07 2032-01-08 Epiphany on a Tuesday
        2027-12-16 2028-01-07 2028-01-08 Epiphany on a Thursday
        2022-12-16 2023-01-09 2023-01-10 Epiphany on a Friday
        2024-12-16 2025-01-07 2025-01-08 Epiphany on a Monday
        2013-01-17 2013-02-07 2013-02-08 as on a notice in Nacka
        2015-09-03 2015-09-24 2015-09-25 as on another notice in Nacka
        2017-09-12 2017-10-03 2017-10-04 as on a notice in Högsby
        2018-04-03 2018-04-24 2018-04-25 as on a notice in Kramfors, which names the last day of appeal too
        2020-08-18 2020-09-08 2020-09-09 as on a notice in Nynäshamn
        2011-04-04 2011-04-26 2011-04-27 Easter Monday; a notice in Sunne came down a day too early
        2015-05-19 2015-06-09 2015-06-10 a notice in Huddinge named a day too early
        """
}

/// A day of the tables: `2031-05-13`.
func day(_ text: String) -> Day? {
    do throws(Day.ReadingError) { return try Day(reading: text) } catch { return nil }
}
