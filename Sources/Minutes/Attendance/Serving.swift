/// Who serves at one §: the members present but those disqualified, and the alternates who fill a seat.
package struct Serving: Sendable {
    /// What somebody is at the §.
    package enum Standing: Sendable {
        case serves
        /// They take part in a part of the matter, or for a part of the time.
        case servesInPart
        case disqualified
        case absent
        /// A member whose seat an alternate fills.
        case replaced
        /// An alternate who is there but fills no seat.
        case alternate
    }

    /// Somebody who serves.
    package struct Server: Sendable {
        package let person: Person
        /// Whose seat it is, for an alternate.
        package let insteadOf: Person?
    }

    /// Who chairs the §, if that is known.
    package let chair: Person?
    /// Whether somebody comes or leaves while the matter is handled, so that not all of them serve all the time.
    let isChanging: Bool
    private let attendance: Attendance
    private let number: ParagraphNumber
    private var standings: [Standing] = []

    /// Who serves at the § of that number, if those named are disqualified in the whole of it or in a part.
    package init(
        _ attendance: Attendance, at number: ParagraphNumber, chair: Person? = nil, disqualified: Set<String> = [],
        inPart partlyDisqualified: Set<String> = [], isChanging: Bool = false
    ) {
        self.attendance = attendance
        self.number = number
        self.chair = chair
        self.isChanging = isChanging
        for (place, attendee) in attendance.attendees.enumerated() {
            let name = attendee.person.name
            let standing: Standing =
                switch attendee.kind {
                case _ where disqualified.contains(name): .disqualified
                case .member where !attendance.isPresent(place, at: number): .absent
                case .member: partlyDisqualified.contains(name) ? .servesInPart : .serves
                case .alternate: .alternate
                case .absent: .absent
                }
            standings.append(standing)
        }
        for substitution in attendance.substitutions where substitution.line.holds(at: number) {
            fill(substitution, inPart: partlyDisqualified.contains(substitution.line.person.name))
        }
    }

    /// Lets an alternate in for a member who is out.
    private mutating func fill(_ substitution: Attendance.Substitution, inPart: Bool) {
        guard standings[substitution.alternate] == .alternate else { return }
        switch substitution.member.map({ standings[$0] }) {
        case .absent, .replaced, .disqualified, nil:
            standings[substitution.alternate] = inPart ? .servesInPart : .serves
            if let member = substitution.member, standings[member] == .absent { standings[member] = .replaced }
        case .serves, .servesInPart:
            standings[substitution.alternate] = .servesInPart
            if let member = substitution.member { standings[member] = .servesInPart }
        case .alternate: break
        }
    }

    /// What somebody is at the §; nil for somebody whom neither meeting nor body names.
    package func standing(of name: String) -> Standing? { attendance.place(of: name).map { standings[$0] } }

    /// Those who serve in the whole §, the members first.
    package var servers: [Server] { those { $0 == .serves } }

    /// Those who serve in a part of it.
    package var partlyServing: [Server] { those { $0 == .servesInPart } }

    /// How many seats the body has, if that is known.
    var seats: Int? { attendance.seats }

    /// Those whom statements name, one by one or by their party.
    func names(in statements: [Statement]) -> Set<String> { attendance.names(in: statements) }

    /// Whether somebody of a party serves.
    func hasMembers(of party: String) -> Bool { (servers + partlyServing).contains { $0.person.party == party } }

    /// Who fills the seat of a member.
    package func substitute(of name: String) -> Person? {
        substitution { $0.line.substitutesFor?.name == name }?.line.person
    }

    /// How many seats of the body are taken, those of members who are disqualified among them.
    var numberPresent: Int {
        standings.indices.count { place in
            switch attendance.attendees[place].kind {
            case .member: attendance.isPresent(place, at: number)
            case .alternate:
                standings[place] == .serves
                    && substitution { $0.alternate == place }?.member.map { !attendance.isPresent($0, at: number) }
                        ?? true
            case .absent: false
            }
        }
    }

    private func those(who isWanted: (Standing) -> Bool) -> [Server] {
        standings.indices.compactMap { place in
            guard isWanted(standings[place]) else { return nil }
            let line = substitution { $0.alternate == place }?.line
            return Server(person: attendance.attendees[place].person, insteadOf: line?.substitutesFor)
        }
    }

    private func substitution(where isWanted: (Attendance.Substitution) -> Bool) -> Attendance.Substitution? {
        attendance.substitutions.first { $0.line.holds(at: number) && isWanted($0) }
    }
}
