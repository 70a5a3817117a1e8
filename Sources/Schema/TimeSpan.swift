import Syntax

/// From one time of day to another. The end may not be known yet, and which day it is goes without saying if there is one.
package struct TimeSpan: Hashable, Sendable {
    /// The day on which it begins, if that is said.
    package let day: Day?
    package let start: TimeOfDay
    package let end: TimeOfDay?

    /// Whether it ends on another day than it begins, or not after its beginning.
    package var isBackwards: Bool { end.map { $0 <= start } ?? false }

    /// Reads `18.30–20.05`, `kl. 18:30 till 20:05`, `18.30`, each with a day before it or without; anything else is nil.
    package init?(reading text: String) {
        var words = text.split(whereSeparator: \.isWhitespace)
        day = TimeSpan.takeDay(from: &words)
        let times = words.map { $0 == "till" ? "–" : $0 }.joined(separator: " ")
            .split(omittingEmptySubsequences: false) { $0 == "–" || $0 == "-" }.map { TimeOfDay(reading: String($0)) }
        guard times.count <= 2, times.allSatisfy({ $0 != nil }), let first = times.first, let start = first else {
            return nil
        }
        self.start = start
        end = times.count > 1 ? times[1] : nil
    }

    private static func takeDay(from words: inout [Substring]) -> Day? {
        for count in [1, 3, 4] where words.count > count {
            do throws(Day.ReadingError) {
                let day = try Day(reading: words[..<count].joined(separator: " "))
                words.removeFirst(count)
                return day
            } catch {
                continue
            }
        }
        return nil
    }
}

extension Form where Content == Located<TimeSpan> {
    /// From one time of day to another: `18.30–20.05`.
    package static var timeSpan: Form {
        Form(.text) { value, reader in
            guard let scalar = reader.scalar(value, wanted: .text) else { return nil }
            guard let span = TimeSpan(reading: scalar.text) else {
                reader.report(SchemaFault.notATimeSpan, at: scalar.range)
                return nil
            }
            return Located(span, at: scalar.range)
        }
    }
}
