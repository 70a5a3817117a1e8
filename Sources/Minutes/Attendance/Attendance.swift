import Schema

/// Who was at a meeting, and for which of its §§ (kommunallagen 5 kap. 66 §): from the meeting's own file, and where it
/// says only who was absent, from the members of the body.
///
/// A person is known by the whole name.
package struct Attendance: Sendable {
    /// One of those elected, and what the meeting's file says about them.
    struct Attendee: Sendable {
        enum Kind: Sendable {
            case member, alternate
            /// Somebody elected whom the meeting's file has among those absent, or not at all.
            case absent
        }

        let person: Person
        let kind: Kind
        /// What they are, by the list of the body: `ordförande`.
        let title: String?
        /// The lines about them in the meeting's file; none for a member who was there all the time by the body's list.
        var lines: [PersonLine]
    }

    /// Whose seat an alternate fills, and at which §§.
    struct Substitution: Sendable {
        let line: PersonLine
        let alternate: Int
        /// The member, unless the seat is vacant or its member unknown.
        let member: Int?
    }

    /// The members present, then the alternates, then the members absent.
    let attendees: [Attendee]
    let substitutions: [Substitution]
    /// How many seats the body has, if its file says so.
    package let seats: Int?
    /// Whether the members come from the list of the body, so that somebody is out where another is in for them.
    let isDerived: Bool
    private let places: [String: Int]

    /// What the files of a meeting and its body say; nil when they do not say who was there, or an appendix alone does.
    package init?(of meeting: Meeting, roster: Roster?, seats: Int?) {
        guard meeting.attendanceList == nil else { return nil }
        let roster = roster?.on((meeting.days ?? []).map(\.value))
        let elected = roster?.members.map(\.line) ?? []
        let absent = meeting.absent?.persons ?? []
        let isSaid = meeting.members != nil || !elected.isEmpty && (meeting.absent != nil || meeting.alternates != nil)
        guard isSaid else { return nil }
        var list = AttendeeList()
        isDerived = meeting.members == nil
        if let members = meeting.members {
            for line in members where !line.isVacant { list.add(line.person, .member, line) }
        } else {
            let names = Set(absent.map(\.name))
            for line in elected where !names.contains(line.person.name) {
                list.add(line.person, .member, nil, title: line.title)
            }
        }
        for line in meeting.alternates ?? [] { list.add(line.person, .alternate, line) }
        let known = elected + (roster?.alternates.map(\.line) ?? [])
        let replaced = (meeting.alternates ?? []).compactMap(\.substitutesFor).filter { $0.name != "vakant" }
        for person in absent + replaced + known.map(\.person) { list.add(person, .absent, nil) }
        attendees = list.attendees
        places = list.places
        substitutions = (meeting.alternates ?? []).compactMap { [places] line in
            guard let member = line.substitutesFor, let alternate = places[line.person.name] else { return nil }
            return Substitution(line: line, alternate: alternate, member: places[member.name])
        }
        self.seats = roster?.numberOfSeats ?? seats
    }

    /// Where in the list somebody is.
    func place(of name: String) -> Int? { places[name] }

    /// Those whom statements name, one by one or by their party.
    func names(in statements: [Statement]) -> Set<String> {
        var names: Set<String> = []
        for participant in statements.flatMap({ $0.people?.participants ?? [] }) {
            switch participant {
            case .person(let person): names.insert(person.name)
            case .party(let code, _):
                for attendee in attendees where attendee.person.party == code { names.insert(attendee.person.name) }
            case .vacant, .remaining: break
            }
        }
        return names
    }

    /// Whether a member was there at a §, disqualified or not.
    func isPresent(_ member: Int, at number: ParagraphNumber) -> Bool {
        let attendee = attendees[member]
        switch attendee.kind {
        case .absent, .alternate: return false
        case .member where isDerived:
            return !substitutions.contains {
                $0.member == member && $0.line.only?.contains(number) == true && $0.line.holds(at: number)
            }
        case .member: return attendee.lines.contains { $0.holds(at: number) }
        }
    }
}

/// The list of those elected while it is put together.
private struct AttendeeList {
    private(set) var attendees: [Attendance.Attendee] = []
    private(set) var places: [String: Int] = [:]

    /// Adds somebody, or another line about them. As what somebody came first, they stay.
    mutating func add(
        _ person: Person, _ kind: Attendance.Attendee.Kind, _ line: PersonLine?, title: String? = nil
    ) {
        if let place = places[person.name] {
            if let line { attendees[place].lines.append(line) }
            return
        }
        places[person.name] = attendees.count
        attendees.append(
            Attendance.Attendee(person: person, kind: kind, title: title, lines: line.map { [$0] } ?? []))
    }
}
