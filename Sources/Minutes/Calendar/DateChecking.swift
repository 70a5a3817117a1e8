import Diagnostics
import Schema

extension Meeting {
    /// What the meeting's own file says of days must be possible and agree with what is computed.
    func checkDates(_ reader: inout Reader) {
        if let confirmed = confirmation?.day, let period { checkConfirmation(on: confirmed, of: period, &reader) }
        let announcements = announcements ?? []
        for (place, announcement) in announcements.enumerated() {
            announcement.check(confirmed: confirmation?.day?.value, meeting: period?.lowerBound, &reader)
            if let other = announcements[..<place].first(where: announcement.isAboutTheSame) {
                reader.report(Diagnostic(DateFault.announcedTwice, at: announcement.range, related: other.range))
            }
        }
    }
}

extension AgendaItem {
    /// The day on which a § says itself that it was confirmed; the meeting's own was checked with the meeting.
    func checkDays(isConfirmedApart: Bool, of meeting: Meeting?, _ reader: inout Reader) {
        guard isConfirmedApart || immediatelyConfirmed != nil, let days = meeting?.period ?? ownDay else { return }
        if isConfirmedApart, let day = confirmation?.day { checkConfirmation(on: day, of: days, &reader) }
        if case .on(let day)? = immediatelyConfirmed { checkConfirmation(on: day, of: days, &reader) }
    }

    private var ownDay: ClosedRange<Day>? { meetingDate.map { $0.value...$0.value } }
}

extension Meeting {
    /// From its first day to its last.
    fileprivate var period: ClosedRange<Day>? {
        guard let days = days?.map(\.value), let first = days.min(), let last = days.max() else { return nil }
        return first...last
    }
}

private func checkConfirmation(on day: Located<Day>, of meeting: ClosedRange<Day>, _ reader: inout Reader) {
    let period = ConfirmationPeriod(meeting: meeting.upperBound)
    if day.value < meeting.lowerBound {
        reader.report(DateFault.confirmedBeforeMeeting, at: day.range)
    } else if period.isOver(on: day.value) {
        reader.report(Diagnostic(DateFault.confirmedLate, at: day.range, facts: [Fact(period.lastDay)]))
    }
}

extension Announcement {
    /// - Parameters:
    ///   - confirmed: the day on which the meeting's §§ were confirmed, but for those that were so at once.
    ///   - meeting: the first day of the meeting.
    fileprivate func check(confirmed: Day?, meeting: Day?, _ reader: inout Reader) {
        guard let posted, let period else { return }
        if let confirmed, paragraphs == nil {
            if let fault = fault(ofConfirmationOn: confirmed) { reader.report(fault) }
        } else if let meeting, posted.value < meeting {
            let fault = DateFault.announcedBeforeConfirmation
            reader.report(Diagnostic(fault, at: posted.range, facts: [Fact(confirmed ?? meeting)]))
        }
        let computed = period.appeal.lastDay
        if let lastDay, lastDay.value != computed {
            let title = Wording(sv: "skriv den uträknade dagen", en: "write the computed day")
            let fix = Fix(title, [Edit(lastDay.range, computed.iso)], isSafe: false)
            reader.report(Diagnostic(DateFault.wrongLastDay, at: lastDay.range, facts: [Fact(computed)], fix: fix))
        }
        if let takenDown, takenDown.value < period.down {
            reader.report(Diagnostic(DateFault.takenDownEarly, at: takenDown.range, facts: [Fact(computed)]))
        }
    }

    /// What is wrong with announcing §§ on this day that were confirmed on another.
    fileprivate func fault(ofConfirmationOn confirmed: Day) -> Diagnostic? {
        guard let posted else { return nil }
        let due = AnnouncementPeriod(confirmed: confirmed).lastDay
        if posted.value < confirmed {
            return Diagnostic(DateFault.announcedBeforeConfirmation, at: posted.range, facts: [Fact(confirmed)])
        }
        return posted.value > due ? Diagnostic(DateFault.announcedLate, at: posted.range, facts: [Fact(due)]) : nil
    }

    fileprivate func isAboutTheSame(_ other: Announcement) -> Bool {
        switch (paragraphs?.value, other.paragraphs?.value) {
        case (nil, nil): true
        case (let own?, let others?): own.overlaps(others)
        case (nil, _?), (_?, nil): false
        }
    }
}

extension Proceedings {
    /// What is wrong with announcing the §§ of the meeting, told once for each notice: those that were confirmed with the
    /// others are checked with the meeting's file.
    var faultsOfAnnouncements: [Diagnostic] {
        (meeting.announcements ?? []).compactMap { announcement in
            if let named = announcement.paragraphs, !named.value.ends.allSatisfy(isKnown) {
                return Diagnostic(DateFault.announcedMissing, at: named.range)
            }
            let days = items.compactMap { day(of: $0, in: announcement) }
            if days.contains(nil), let posted = announcement.posted {
                return Diagnostic(DateFault.announcedUnconfirmed, at: posted.range)
            }
            let faults = days.compactMap { $0 }.compactMap(announcement.fault)
            return faults.max { $0.severity < $1.severity }
        }
    }

    private func isKnown(_ number: ParagraphNumber) -> Bool {
        numbers.contains(number) || meeting.gaps?.contains { $0.paragraphs?.value.contains(number) == true } == true
    }

    /// The day on which a § was confirmed, nil if nobody says it; nothing at all for a § that the notice is not about, or
    /// that was confirmed with the rest and is checked with it.
    private func day(of item: AgendaItem, in announcement: Announcement) -> Day?? {
        guard item.kind?.value != .reference,
            meeting.announcement(of: item.paragraphNumber)?.range == announcement.range
        else { return nil }
        let day = item.confirmation?.day?.value ?? item.dayOfImmediateConfirmation
        if announcement.paragraphs == nil, let day, day == meeting.confirmation?.day?.value { return nil }
        return .some(day)
    }
}

extension Fact {
    /// A day that was computed.
    fileprivate init(_ day: Day) { self = .day(year: day.year, month: day.month, day: day.day) }
}
