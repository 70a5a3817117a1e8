import Syntax

/// A time of day, to the minute.
package struct TimeOfDay: Hashable, Comparable, Sendable {
    /// 0 to 23.
    package let hour: Int
    /// 0 to 59.
    package let minute: Int

    /// The time, or nil when the day has no such time.
    package init?(hour: Int, minute: Int) {
        guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
        self.hour = hour
        self.minute = minute
    }

    /// Reads `16.00`, `16:00` or `kl. 16`; anything else is nil.
    package init?(reading text: String) {
        var words = text.split(whereSeparator: \.isWhitespace)
        if words.first == "kl." || words.first == "kl" || words.first == "klockan" { words.removeFirst() }
        guard words.count == 1 else { return nil }
        let parts = words[0].split(omittingEmptySubsequences: false) { $0 == "." || $0 == ":" }
        let isDigits = parts.allSatisfy { (1...2).contains($0.utf8.count) && $0.utf8.allSatisfy { 48...57 ~= $0 } }
        guard isDigits, parts.count <= 2, let hour = Int(parts[0]), parts.count == 1 || parts[1].utf8.count == 2,
            let minute = parts.count == 1 ? 0 : Int(parts[1])
        else { return nil }
        self.init(hour: hour, minute: minute)
    }

    package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
        (left.hour, left.minute) < (right.hour, right.minute)
    }

    /// Hours and minutes with the sign between them: 16.00.
    package func text(with sign: String) -> String { digits(hour) + sign + digits(minute) }

    private func digits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension Form where Content == Located<TimeOfDay> {
    /// A time of day: `16.00` or `16:00`.
    package static var time: Form {
        Form(.text) { value, reader in
            guard let scalar = reader.scalar(value, wanted: .text) else { return nil }
            guard let time = TimeOfDay(reading: scalar.text) else {
                reader.report(SchemaFault.notATime, at: scalar.range)
                return nil
            }
            return Located(time, at: scalar.range)
        }
    }
}
