/// A day in the Gregorian calendar. It exists: there is no 30 February.
package struct Day: Hashable, Comparable, Sendable {
    /// Four digits in what is read; a day that is counted from another may have more.
    package let year: Int
    /// 1 to 12.
    package let month: Int
    /// 1 to 31.
    package let day: Int

    /// The day, or nil when the calendar has no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Day.daysInMonth(month, year: year)
        else { return nil }
        self.init(exactly: year, month, day)
    }

    /// A day that is known to exist.
    init(exactly year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    package static func < (left: Day, right: Day) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    static func daysInMonth(_ month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension Day {
    /// The months as Swedish writes them.
    package static let monthNames: [String] = [
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
        "december",
    ]

    /// ISO 8601: 2031-05-06.
    package var iso: String {
        "\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))"
    }

    /// As in running text: 6 maj 2031, held together by no-break spaces.
    package var inWords: String {
        "\(day)\u{A0}\(Day.monthNames[month - 1])\u{A0}\(year)"
    }

    private func digits(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }

    /// How a text can fail to be a day.
    package enum ReadingError: Error {
        /// It does not look like a date.
        case notADate
        /// It looks like one, but the calendar has no such day.
        case noSuchDay
    }

    /// Reads `2031-05-06` or `6 maj 2031`, with or without `den`.
    package init(reading text: String) throws(ReadingError) {
        let parts: (year: Int, month: Int, day: Int)
        if let iso = Day.isoParts(text) {
            parts = iso
        } else if let words = Day.wordParts(text) {
            parts = words
        } else {
            throw .notADate
        }
        guard let day = Day(year: parts.year, month: parts.month, day: parts.day) else { throw .noSuchDay }
        self = day
    }

    private static func isoParts(_ text: String) -> (Int, Int, Int)? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            let year = number(parts[0]), let month = number(parts[1]), let day = number(parts[2])
        else { return nil }
        return (year, month, day)
    }

    private static func wordParts(_ text: String) -> (Int, Int, Int)? {
        var parts = text.lowercased().split(whereSeparator: \.isWhitespace)
        if parts.first == "den" { parts.removeFirst() }
        guard parts.count == 3, parts[2].count == 4, let day = number(parts[0]), let year = number(parts[2]),
            let month = monthNames.firstIndex(of: String(parts[1]))
        else { return nil }
        return (year, month + 1, day)
    }

    /// A number of ASCII digits alone: `Int` would take a sign too.
    private static func number(_ text: Substring) -> Int? {
        text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(text) : nil
    }
}
