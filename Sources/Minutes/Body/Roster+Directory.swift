import Schema

extension Roster {
    /// All of them, and whom a meeting has as its guests, as those whom a source can name.
    func directory(at meeting: Meeting?) -> Directory {
        let elected = (members + alternates).map { KnownPerson($0, isElected: true) }
        let own = elected + officials.map { KnownPerson($0, isElected: false) }
        let names = Set(own.map(\.name))
        let guests = ((meeting?.others ?? []) + (meeting?.secretaries ?? [])).filter { !names.contains($0.person.name) }
        return Directory(
            own + guests.map { KnownPerson(Mandate($0), isElected: false) }, days: (meeting?.days ?? []).map(\.value))
    }
}

extension KnownPerson {
    fileprivate init(_ mandate: Roster.Mandate, isElected: Bool) {
        self.init(
            name: mandate.name, party: mandate.party, title: mandate.title, isElected: isElected, from: mandate.from,
            until: mandate.until)
    }
}
