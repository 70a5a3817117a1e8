import Diagnostics
package import Schema

/// Those who are elected to a body, and its officials.
package struct Roster: Sendable {
    /// Somebody with what they are in the body, and when.
    package struct Mandate: Sendable {
        /// The line in the file of the body.
        let line: PersonLine
        /// What they are besides, as the file says it: `förste vice ordförande`, `hamnchef`.
        package let title: String?
        /// Whether they lead the body, and in which turn.
        package let office: Office?

        /// The whole name, by which a person is told from others.
        package var name: String { line.person.name }
        /// The code of the party, `-` for none; nil for an official.
        package var party: String? { line.person.party }
        /// The first and the last day of it, where the file says so.
        package var from: Day? { line.from }
        package var until: Day? { line.until }

        /// Whether it is held on one of the days; on any day, when none is known.
        fileprivate func holds(on days: [Day]) -> Bool { days.isEmpty || days.contains(where: line.holds) }
    }

    /// The members in the order of their seats.
    package let members: [Mandate]
    /// The alternates in the order in which they enter.
    package let alternates: [Mandate]
    /// The officials who are usually present.
    package let officials: [Mandate]
    /// How many seats the body has by decision, whether they are filled or not.
    package let seats: Int?
    /// Seats that nobody holds.
    private let vacancies: [Mandate]
    /// For a member's party the parties whose alternates enter first, in order.
    private let turns: [String: [String]]

    /// The roster of a body through its whole term; nil when its file names nobody.
    package init?(_ body: Body) {
        if body.members == nil, body.alternates == nil { return nil }
        func mandates(_ lines: [PersonLine]?) -> [Mandate] {
            (lines ?? []).filter { !$0.isVacant }.map(Mandate.init)
        }
        members = mandates(body.members)
        alternates = mandates(body.alternates)
        officials = mandates(body.officials)
        vacancies = (body.members ?? []).filter(\.isVacant).map(Mandate.init)
        seats = body.seats?.value
        turns = Dictionary(
            (body.turns ?? []).map { ($0.key.value, $0.content.map(\.value)) }, uniquingKeysWith: { first, _ in first })
    }

    private init(_ roster: Roster, on days: [Day]) {
        members = roster.members.filter { $0.holds(on: days) }
        alternates = roster.alternates.filter { $0.holds(on: days) }
        officials = roster.officials.filter { $0.holds(on: days) }
        vacancies = roster.vacancies.filter { $0.holds(on: days) }
        seats = roster.seats
        turns = roster.turns
    }

    /// The roster with those alone who hold something on one of the days; all of it, when no day is known.
    package func on(_ days: [Day]) -> Roster { Roster(self, on: days) }

    /// How many seats the body has: by decision, or as many as are listed.
    var numberOfSeats: Int? {
        let listed = members.count + vacancies.count
        return seats ?? (listed > 0 ? listed : nil)
    }

    /// The member of that name.
    package func member(named name: String) -> Mandate? { members.first { $0.name == name } }

    /// The alternate of that name.
    package func alternate(named name: String) -> Mandate? { alternates.first { $0.name == name } }

    /// The party of a member or an alternate of that name.
    package func party(of name: String) -> String? { (member(named: name) ?? alternate(named: name))?.party }

    /// Those who lead the body: the chair and then the vice chairs in their turn.
    package var leaders: [Mandate] {
        members.filter { $0.office != nil }.sorted { left, right in
            if let left = left.office, let right = right.office { left < right } else { false }
        }
    }

    /// The chair.
    package var chair: Mandate? { members.first { $0.office == .chair } }

    /// The alternates in the order in which they enter for a member of a party: by the parties' turns where the file
    /// has them, and else as they stand.
    package func alternates(enteringFor party: String) -> [Mandate] {
        guard let turns = turns[party] else { return alternates }
        let first = turns.flatMap { turn in alternates.filter { $0.party == turn } }
        return first + alternates.filter { alternate in !turns.contains { $0 == alternate.party } }
    }
}

/// That somebody leads the body.
package enum Office: Hashable, Comparable, Sendable {
    case chair
    /// The vice chair who comes in that turn, from 1.
    case viceChair(Int)

    /// Reads a title, `ordförande`, `andre vice ordförande`; nil for any other.
    init?(_ title: String) {
        let words = title.lowercased().split(separator: " ")
        guard words.last == "ordförande" || words.last == "ordföranden" else { return nil }
        if words.count == 1 {
            self = .chair
            return
        }
        guard words.dropLast().last == "vice" else { return nil }
        let turns = [["förste", "första", "1:e"], ["andre", "andra", "2:e"], ["tredje", "3:e"]]
        guard let turn = words.count == 2 ? 0 : turns.firstIndex(where: { $0.contains(String(words[0])) }) else {
            return nil
        }
        self = .viceChair(turn + 1)
    }
}

extension Roster.Mandate {
    init(_ line: PersonLine) {
        self.line = line
        title = line.title ?? line.person.role
        office = line.titles.compactMap(Office.init).first
    }
}

extension PersonLine {
    /// What they are, each by itself: `ordförande`, `kommunalråd`.
    var titles: [String] {
        (title?.split(separator: ",") ?? []).map { $0.split(separator: " ").joined(separator: " ") }
            + (person.role.map { [$0] } ?? [])
    }
}
