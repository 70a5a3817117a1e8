package import Schema

extension Day {
    /// Easter Day: the first Sunday after the ecclesiastical full moon that falls on or next after 21 March.
    ///
    /// The rule that *Nature* printed in 1876, as J. Meeus gives it in *Astronomical Algorithms*, chapter 8 (1991); it
    /// holds for every year of the Gregorian calendar. The letters are his.
    package static func easter(_ year: Int) -> Day {
        let a = year % 19
        let (b, c) = year.quotientAndRemainder(dividingBy: 100)
        let (d, e) = b.quotientAndRemainder(dividingBy: 4)
        let f = (b + 8) / 25
        let g = (b - f + 1) / 3
        let h = (19 * a + b - d - g + 15) % 30
        let (i, k) = c.quotientAndRemainder(dividingBy: 4)
        let l = (32 + 2 * e + 2 * i - h - k) % 7
        let m = (a + 11 * h + 22 * l) / 451
        return Day.firstOfMarch(year).adding(days: 21 + h + l - 7 * m)
    }
}
