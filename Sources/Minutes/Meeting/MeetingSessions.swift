import Diagnostics
package import Schema

extension Meeting {
    /// A stretch of the meeting: the day on which it begins and the one on which it ends, which differ if it goes on past
    /// midnight or if one time is said for all days.
    package struct Session: Sendable {
        package let day: Day?
        package let start: TimeOfDay
        package let lastDay: Day?
        package let end: TimeOfDay?
    }

    /// The stretches, in order: one for each time that is said.
    package var sessions: [Session] {
        let days = (days ?? []).map(\.value)
        guard let times else { return [] }
        return times.enumerated().map { place, time in
            let isForAll = times.count == 1 && time.value.day == nil
            let day = time.value.day ?? (days.indices.contains(place) ? days[place] : nil)
            return Session(
                day: day, start: time.value.start, lastDay: isForAll ? days.last : day, end: time.value.end)
        }
    }
}

// MARK: - Checking

extension Meeting {
    /// The times of the meeting must be possible, and its breaks fall into them.
    func checkTimes(_ reader: inout Reader) {
        let days = Set((days ?? []).map(\.value))
        guard !days.isEmpty else { return }
        let times = times ?? []
        let isForDays = times.count == days.count || times.count == 1 || times.allSatisfy { $0.value.day != nil }
        if !isForDays {
            let facts: [Fact] = [.number(times.count), .number(days.count)]
            reader.report(Diagnostic(TimeFault.notOneForEachDay, at: times[0].range, facts: facts))
        }
        var isPossible = isForDays
        for (time, session) in zip(times, sessions) {
            if let day = time.value.day, !days.contains(day) {
                reader.report(TimeFault.onNoDayOfMeeting, at: time.range)
                isPossible = false
            } else if isForDays, time.value.isBackwards, session.lastDay == session.day {
                reader.report(TimeFault.endsBeforeItBegins, at: time.range)
                isPossible = false
            }
        }
        for adjournment in adjournments ?? [] {
            check(adjournment, in: isPossible ? sessions : [], of: days, &reader)
        }
    }

    private func check(
        _ adjournment: Located<TimeSpan>, in sessions: [Session], of days: Set<Day>, _ reader: inout Reader
    ) {
        let span = adjournment.value
        if let day = span.day, !days.contains(day) {
            reader.report(TimeFault.onNoDayOfMeeting, at: adjournment.range)
        } else if span.isBackwards, days.count == 1 {
            reader.report(TimeFault.endsBeforeItBegins, at: adjournment.range)
        } else if let time = times?.first, !sessions.isEmpty, !sessions.contains(where: { $0.holds(span, of: days) }) {
            reader.report(Diagnostic(TimeFault.adjournedOutside, at: adjournment.range, related: time.range))
        }
    }
}

extension Meeting.Session {
    /// Whether a break falls into it on one of the days; one that ends earlier than it begins goes past midnight.
    fileprivate func holds(_ span: TimeSpan, of days: Set<Day>) -> Bool {
        guard let day, let lastDay else { return false }
        return (span.day.map { [$0] } ?? days).contains { first in
            let begins = (day, start) <= (first, span.start) && isBeforeEnd(first, span.start)
            guard let spanEnd = span.end else { return begins }
            if !span.isBackwards { return begins && isBeforeEnd(first, spanEnd) }
            return begins && days.contains { $0 > first && $0 <= lastDay && isBeforeEnd($0, spanEnd) }
        }
    }

    private func isBeforeEnd(_ day: Day, _ time: TimeOfDay) -> Bool {
        guard let lastDay, let end else { return true }
        return (day, time) <= (lastDay, end)
    }
}
