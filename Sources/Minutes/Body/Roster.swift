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
        /// What they are besides, as the file says it: `förste vice ordförande`, `hamnchef`.
        package let title: String?
        /// Whether they lead the body, and in which turn.
        package let office: Office?
        /// The first and the last day of it, where the file says so.
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
        seats = body.seats?.value
        turns = Dictionary(
            (body.turns ?? []).map { ($0.key.value, $0.content.map(\.value)) }, uniquingKeysWith: { first, _ in first })
    }

    private init(_ roster: Roster, on day: Day) {
        members = roster.members.filter { $0.holds(on: day) }
        alternates = roster.alternates.filter { $0.holds(on: day) }
        officials = roster.officials.filter { $0.holds(on: day) }
        seats = roster.seats
        turns = roster.turns
    }

    /// The roster with those alone who hold something on a day.
    package func on(_ day: Day) -> Roster { Roster(self, on: day) }

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
        name = line.person.name
        party = line.person.party
        title = line.title ?? line.person.role
        office = line.titles.compactMap(Office.init).first
        from = line.from
        until = line.until
    }
}

extension PersonLine {
    /// What they are, each by itself: `ordförande`, `kommunalråd`.
    var titles: [String] {
        (title?.split(separator: ",") ?? []).map { $0.split(separator: " ").joined(separator: " ") }
            + (person.role.map { [$0] } ?? [])
    }
}
