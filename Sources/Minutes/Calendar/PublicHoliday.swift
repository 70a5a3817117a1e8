package import Schema

/// The public holidays of Sweden: lag (1989:253) om allmänna helgdagar, 1 and 2 §§.
package enum PublicHoliday: CaseIterable, Sendable {
    case newYearsDay, epiphany, goodFriday, easterDay, easterMonday, firstOfMay, ascensionDay, whitSunday
    case nationalDay, midsummerDay, allSaintsDay, christmasDay, boxingDay
    /// Annandag pingst, until the national day took its place (SFS 2004:1320, in force 1 April 2005).
    case whitMonday
    /// Every other Sunday.
    case sunday
}

extension Day {
    /// Which public holiday the day is, if any. Right from 1990, when the law came into force.
    package var publicHoliday: PublicHoliday? {
        fixedHoliday ?? saturdayHoliday ?? easterHoliday ?? (weekday == .sunday ? .sunday : nil)
    }

    private var fixedHoliday: PublicHoliday? {
        switch (month, day) {
        case (1, 1): .newYearsDay
        case (1, 6): .epiphany
        case (5, 1): .firstOfMay
        case (6, 6) where year >= 2005: .nationalDay
        case (12, 25): .christmasDay
        case (12, 26): .boxingDay
        default: nil
        }
    }

    /// Midsummer Day is the Saturday of 20–26 June, All Saints' Day that of 31 October–6 November.
    private var saturdayHoliday: PublicHoliday? {
        guard weekday == .saturday else { return nil }
        switch (month, day) {
        case (6, 20...26): return .midsummerDay
        case (10, 31), (11, 1...6): return .allSaintsDay
        default: return nil
        }
    }

    /// What is counted from Easter Day: Ascension Day is the sixth Thursday after it, Whit Sunday the seventh Sunday.
    private var easterHoliday: PublicHoliday? {
        guard (3...6).contains(month) else { return nil }
        let easter = Day.easter(year)
        return switch self {
        case easter.adding(days: -2): .goodFriday
        case easter: .easterDay
        case easter.adding(days: 1): .easterMonday
        case easter.adding(days: 39): .ascensionDay
        case easter.adding(days: 49): .whitSunday
        case easter.adding(days: 50) where year < 2005: .whitMonday
        default: nil
        }
    }
}
