import Diagnostics
import Documents

extension Rule {
    static let hyphenInRange = Rule(
        Fault(
            "hyphen-in-range", .warning,
            Wording(
                sv: "«» är från ett till ett annat, och det skrivs med tankstreck utan mellanrum",
                en: "«» is from one to another, which is written with an en dash without spaces")),
        .language,
        because: Wording(
            sv: """
                Myndigheternas skrivregler: tankstreck betyder från och till. Med bindestreck på ett ställe och tankstreck på \
                ett annat har förslag och beslut i samma ärende blivit olika.
                """,
            en: """
                Swedish rules of writing for authorities: an en dash means from and to. With a hyphen in one place and a dash \
                in another, proposal and decision in one matter have become unlike.
                """),
        failing: .text(
            "Planen gäller ⟪2032-2036⟫ och ⟪2037 – 2040⟫, och gästhamnen är öppen ⟪maj-augusti⟫, ⟪måndag-fredag⟫ kl. ⟪13 - 15⟫."
        ),
        passing: .text(
            """
            Planen gäller 2032–2036 (dnr 417-31-HAMN, 301-30) och beslutades 2031-05-06. Gästhamnen är öppen maj–augusti. \
            Ring 0123-45 67 12.
            """),
        exceptions: Wording(
            sv: "Datum, diarienummer, telefonnummer och annat som heter så.",
            en: "Dates, diary numbers, telephone numbers and other names made of numbers."),
        fixing: .safely,
        finder: .signs("-–") { text, sign in
            let parts =
                if text[sign] != UInt8(ascii: "-") {
                    text.spacedYears(around: sign)
                } else {
                    text.isBlank(sign - 1) ? text.spacedNumbers(around: sign) : text.bound(around: sign)
                }
            return parts.map {
                Match(range: $0.lowerBound..<$1.upperBound, replacement: ($0.upperBound..<$1.lowerBound, "–", title))
            }
        })

    private static let title = Wording(sv: "skriv ett tankstreck", en: "write an en dash")
}

/// Months and weekdays: whatever stands between two of them is a range.
private let times: Words<Void> = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
    "december", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag",
]

extension RunningText {
    /// What stands on both sides of a hyphen without spaces, if it is a range.
    fileprivate func bound(around sign: Int) -> (Range<Int>, Range<Int>)? {
        let (start, end) = (wordStart(sign), wordEnd(sign + 1))
        if isDigit(sign - 1), isDigit(sign + 1) {
            guard self[start - 1] != UInt8(ascii: "-"), self[end] != UInt8(ascii: "-") else { return nil }
            return numbers(around: sign)
        }
        guard times.contains(start..<sign, in: self), times.contains(sign + 1..<end, in: self) else { return nil }
        return (start..<sign, sign + 1..<end)
    }

    /// The numbers on both sides of a hyphen, if careful setting makes a dash of it. Other hyphens are hidden from it.
    private func numbers(around sign: Int) -> (Range<Int>, Range<Int>)? {
        let start = max(lineStart(sign), sign - 24)
        var window = Array(bytes[start..<min(lineEnd(sign), sign + 16)])
        for place in window.indices where window[place] == UInt8(ascii: "-") && place != sign - start {
            window[place] = UInt8(ascii: "_")
        }
        guard !isLoneNumber, !Typography.set(window).utf8.contains(UInt8(ascii: "-")) else { return nil }
        return (numberStart(sign)..<sign, sign + 1..<numberEnd(sign + 1))
    }

    /// Whether the text is a single word in a line of its own, as the number of a matter is.
    private var isLoneNumber: Bool { !isProse && !range.contains { bytes[$0] <= UInt8(ascii: " ") } }

    /// Numbers on both sides of a hyphen with spaces: years, or hours after "kl."
    fileprivate func spacedNumbers(around sign: Int) -> (Range<Int>, Range<Int>)? {
        let (before, after) = (spaceStart(sign), spaceEnd(sign + 1))
        guard isDigit(before - 1), isDigit(after), before >= lineStart(sign), !isInTable(sign) else { return nil }
        let (first, second) = (digitStart(before)..<before, after..<digitEnd(after))
        guard let low = number(first), let high = number(second), low < high, !isAfterWord(first.lowerBound),
            !isPartOfNumber(first, second)
        else { return nil }
        return (first, second)
    }

    /// Years on both sides of a dash with spaces.
    fileprivate func spacedYears(around sign: Int) -> (Range<Int>, Range<Int>)? {
        guard isBlank(sign - 1), isDigit(sign - 2), has("–", at: sign), isBlank(sign + 3), isDigit(sign + 4) else {
            return nil
        }
        let (first, second) = (digitStart(sign - 1)..<sign - 1, sign + 4..<digitEnd(sign + 4))
        guard first.count == 4, second.count == 4, let low = number(first), let high = number(second),
            1900..<high ~= low, high - low < 30, !isAfterWord(first.lowerBound), !isPartOfNumber(first, second),
            !isInTable(sign)
        else { return nil }
        return (first, second)
    }

    private func isPartOfNumber(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
        [self[first.lowerBound - 1], self[second.upperBound]].contains { "-/:".utf8.contains($0) }
            || RunningText.letterLength(self[second.upperBound]) > 0
    }

    private func numberStart(_ end: Int) -> Int {
        let start = digitStart(end)
        return ".:".utf8.contains(self[start - 1]) && isDigit(start - 2) ? digitStart(start - 1) : start
    }

    private func numberEnd(_ start: Int) -> Int {
        let end = digitEnd(start)
        return ".:".utf8.contains(self[end]) && isDigit(end + 1) ? digitEnd(end + 1) : end
    }
}
