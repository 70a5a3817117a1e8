import Diagnostics
package import Schema

/// Those who are elected to a body, and its officials.
package struct Roster: Sendable {
    /// Somebody with what they are in the body, and when.
    package struct Mandate: Sendable {
        /// The whole name, by which a person is told from others.
        package let name: String
        /// The code of the party, `-` for none; nil for an official.
        package let party: String?
        /// What they are besides: `ordförande`, `hamnchef`.
        package let title: String?
        /// The first and the last day of it, where the body's file says so.
        package let from: Day?
        package let until: Day?

        /// Whether it is held on a day.
        package func holds(on day: Day) -> Bool { (from ?? day) <= day && day <= (until ?? day) }
    }

    /// The members in the order of their seats.
    package let members: [Mandate]
    /// The alternates in the order in which they enter.
    package let alternates: [Mandate]
    /// The officials who are usually present.
    package let officials: [Mandate]
    /// How many seats the body has by decision, whether they are filled or not.
    package let seats: Int?

    /// The roster of a body through its whole term; nil when its file names nobody.
    package init?(_ body: Body) {
        if body.members == nil, body.alternates == nil { return nil }
        func mandates(_ lines: [PersonLine]?) -> [Mandate] {
            (lines ?? []).filter { !$0.isVacant }.map(Mandate.init)
        }
        members = mandates(body.members)
        alternates = mandates(body.alternates)
        officials = mandates(body.officials)
        seats = body.seats?.value
    }

    private init(members: [Mandate], alternates: [Mandate], officials: [Mandate], seats: Int?) {
        self.members = members
        self.alternates = alternates
        self.officials = officials
        self.seats = seats
    }

    /// Those who hold something on a day.
    package func on(_ day: Day) -> Roster {
        Roster(
            members: members.filter { $0.holds(on: day) }, alternates: alternates.filter { $0.holds(on: day) },
            officials: officials.filter { $0.holds(on: day) }, seats: seats)
    }

    /// The member of that name.
    package func member(named name: String) -> Mandate? { members.first { $0.name == name } }

    /// The alternate of that name.
    package func alternate(named name: String) -> Mandate? { alternates.first { $0.name == name } }

    /// All of them, and whom a meeting has as its guests, as those whom a source can name.
    func directory(at meeting: Meeting?) -> Directory {
        let elected = (members + alternates).map { KnownPerson($0, isElected: true) }
        let own = elected + officials.map { KnownPerson($0, isElected: false) }
        let names = Set(own.map(\.name))
        let guests = ((meeting?.others ?? []) + (meeting?.secretaries ?? [])).filter { !names.contains($0.person.name) }
        return Directory(
            own + guests.map { KnownPerson(Mandate($0), isElected: false) },
            days: (meeting?.days ?? []).map(\.value))
    }
}

extension Roster.Mandate {
    fileprivate init(_ line: PersonLine) {
        name = line.person.name
        party = line.person.party
        title = line.title ?? line.person.role
        from = line.from
        until = line.until
    }
}

extension KnownPerson {
    fileprivate init(_ mandate: Roster.Mandate, isElected: Bool) {
        self.init(
            name: mandate.name, party: mandate.party, title: mandate.title, isElected: isElected, from: mandate.from,
            until: mandate.until)
    }
}
