import Minutes
import Schema
import Testing

struct CalendarTests {
    @Test(arguments: NoticeDates.all)
    func countsTheDaysOfANotice(dates: NoticeDates) {
        let notice = NoticePeriod(up: dates.up)
        #expect(notice.appeal.lastDay.iso == dates.lastDay.iso)
        #expect(notice.down.iso == dates.down.iso)
    }

    @Test func readsEveryLineOfTheTable() {
        #expect(NoticeDates.all.count == NoticeDates.lines.count)
        #expect(NoticeDates.all.count == 76)
    }

    /// The day of the meeting, and the last one for the confirmation.
    @Test(arguments: [
        ("2031-05-06", "2031-05-20"), ("2031-02-14", "2031-02-28"), ("2031-05-10", "2031-05-26"),
        ("2031-03-28", "2031-04-15"), ("2028-02-15", "2028-02-29"), ("2031-12-10", "2031-12-29"),
        ("2031-12-17", "2032-01-02"), ("2031-06-06", "2031-06-23"),
    ])
    func givesFourteenDaysForTheConfirmation(meeting: String, lastDay: String) throws {
        let meeting = try #require(day(meeting))
        #expect(ConfirmationPeriod(meeting: meeting).lastDay.iso == lastDay)
    }

    /// The day of the confirmation, and the last one for its announcement.
    @Test(arguments: [
        ("2031-05-13", "2031-05-15"), ("2031-05-15", "2031-05-19"), ("2031-05-16", "2031-05-19"),
        ("2031-04-09", "2031-04-15"), ("2031-12-22", "2031-12-29"), ("2031-06-18", "2031-06-23"),
        ("2028-02-27", "2028-02-29"), ("2031-12-29", "2032-01-02"),
    ])
    func givesTwoDaysForTheAnnouncement(confirmed: String, lastDay: String) throws {
        let confirmed = try #require(day(confirmed))
        #expect(AnnouncementPeriod(confirmed: confirmed).lastDay.iso == lastDay)
    }

    @Test(arguments: [
        "1583-04-10", "1818-03-22", "1943-04-25", "1954-04-18", "1961-04-02", "1981-04-19", "2000-04-23", "2008-03-23",
        "2011-04-24", "2015-04-05", "2016-03-27", "2024-03-31", "2025-04-20", "2027-03-28", "2031-04-13", "2038-04-25",
        "2049-04-18", "2076-04-19", "2285-03-22",
    ])
    func findsEaster(date: String) throws {
        let easter = try #require(day(date))
        #expect(Day.easter(easter.year).iso == date)
        #expect(easter.weekday == .sunday)
    }

    @Test(arguments: [
        ("2031-01-01", PublicHoliday.newYearsDay), ("2031-01-06", .epiphany), ("2031-04-11", .goodFriday),
        ("2031-04-13", .easterDay), ("2031-04-14", .easterMonday), ("2031-05-01", .firstOfMay),
        ("2031-05-22", .ascensionDay), ("2031-06-01", .whitSunday), ("2031-06-06", .nationalDay),
        ("2031-06-21", .midsummerDay), ("2031-11-01", .allSaintsDay), ("2031-12-25", .christmasDay),
        ("2031-12-26", .boxingDay), ("2003-06-09", .whitMonday), ("2031-04-20", .sunday),
    ])
    func knowsThePublicHolidays(date: String, holiday: PublicHoliday) throws {
        #expect(try #require(day(date)).publicHoliday == holiday)
    }

    /// Beside its Sundays, the year 2031 has eleven holidays.
    @Test func knowsNoOtherHolidays() throws {
        var date = try #require(day("2031-01-01"))
        var holidays: [String] = []
        while date.year == 2031 {
            if date.publicHoliday != nil, date.weekday != .sunday { holidays.append(date.iso) }
            date = date.adding(days: 1)
        }
        #expect(
            holidays == [
                "2031-01-01", "2031-01-06", "2031-04-11", "2031-04-14", "2031-05-01", "2031-05-22", "2031-06-06",
                "2031-06-21", "2031-11-01", "2031-12-25", "2031-12-26",
            ])
    }

    @Test(arguments: [
        ("2031-05-06", Weekday.tuesday), ("2000-01-01", .saturday), ("1900-03-01", .thursday), ("2100-03-01", .monday),
        ("2028-02-29", .tuesday), ("0001-01-01", .monday), ("9999-12-31", .friday),
    ])
    func knowsTheDayOfTheWeek(date: String, weekday: Weekday) throws {
        #expect(try #require(day(date)).weekday == weekday)
    }

    @Test(arguments: [
        ("2031-05-06", 0, "2031-05-06"), ("2031-12-31", 1, "2032-01-01"), ("2032-02-28", 1, "2032-02-29"),
        ("2031-02-28", 1, "2031-03-01"), ("2032-01-01", -1, "2031-12-31"), ("2032-03-01", -1, "2032-02-29"),
        ("2031-01-15", 365, "2032-01-15"), ("2032-01-15", 366, "2033-01-15"), ("9999-12-31", 1, "10000-01-01"),
    ])
    func countsDays(date: String, days: Int, expected: String) throws {
        #expect(try #require(day(date)).adding(days: days).iso == expected)
    }
}
