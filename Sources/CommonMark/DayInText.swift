/// A day as it is typed in figures: `2031-05-06`.
enum DayInText {
    /// How many characters it has.
    static let length = 10

    /// Where the day stands whose first hyphen is at the place, if there is one that stands by itself and is in every
    /// calendar: the 29th of February is not.
    static func range(in text: UnsafeBufferPointer<UInt8>, hyphen: Int) -> Range<Int>? {
        let start = hyphen - 4
        guard start >= 0, start + length <= text.count else { return nil }
        for place in start..<start + length {
            let isHyphen = place == hyphen || place == hyphen + 3
            guard unsafe isHyphen ? text[place] == UInt8(ascii: "-") : isDigit(text[place]) else { return nil }
        }
        let end = start + length
        let before = start == 0 ? 0x20 : unsafe text[start - 1]
        let after = end == text.count ? 0x20 : unsafe text[end]
        guard isFree(before), isFree(after) else { return nil }
        let month = unsafe number(text[hyphen + 1], text[hyphen + 2])
        let day = unsafe number(text[hyphen + 4], text[hyphen + 5])
        return isInCalendar(month: month, day: day) ? start..<end : nil
    }

    private static func isInCalendar(month: Int, day: Int) -> Bool {
        guard (1...12).contains(month), (1...31).contains(day) else { return false }
        switch month {
        case 2: return day <= 28
        case 4, 6, 9, 11: return day <= 30
        default: return true
        }
    }

    private static func number(_ tens: UInt8, _ ones: UInt8) -> Int { Int(tens & 15) * 10 + Int(ones & 15) }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Whether the byte is no letter, digit or sign that would make the figures a part of something else.
    private static func isFree(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "_"): false
        default: true
        }
    }
}
