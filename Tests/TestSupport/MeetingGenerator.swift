/// A meeting that is right: a body, who was there, and §§ with votes. The generator keeps its own book of who serves, so
/// that it measures the program and does not repeat it.
package struct GeneratedMeeting {
    /// Somebody elected.
    package struct Elected: Hashable {
        package let name: String
        package let party: String
        /// Somebody of that name and party.
        package init(name: String, party: String) {
            self.name = name
            self.party = party
        }

        /// The name with its party.
        package var text: String { "\(name) (\(party))" }
    }

    /// One § with its vote.
    package struct Item {
        package let number: Int
        package var serving: [Elected] = []
        package var disqualified: [Elected] = []
        /// Members who are away, with an alternate in their place or without.
        package var replaced: [Elected] = []
        package var absent: [Elected] = []
        /// Alternates who are there but do not serve.
        package var idle: [Elected] = []
        package var yes: [Elected] = []
        package var no: [Elected] = []
        package var abstaining: [Elected] = []
        package var outside: [Elected] = []
        package var isCounted = false
        package var reservers: [Elected] = []
        package var movers: [Elected] = []
        /// Lines that stand below the vote.
        package var more: [String] = []
        /// How much is added to the number of yes.
        package var surplus = 0

        /// The source of the §.
        package var text: String {
            var lines = ["paragraf: \(number)", "rubrik: Brygga \(number)", "beslut: Nämnden hyr ut bryggan."]
            if !disqualified.isEmpty { lines.append("jäv: \(list(disqualified))") }
            if !outside.isEmpty { lines.append("deltar inte: \(list(outside))") }
            if !reservers.isEmpty { lines.append("reservation: \(list(reservers))") }
            if !movers.isEmpty { lines += ["yrkanden:", "  - av: \(list(movers))", "    yrkar: avslag"] }
            lines += ["omröstning:", "  ja för: uthyrning", "  nej för: avslag"]
            if isCounted {
                lines += [
                    "  ja: \(yes.count + surplus)", "  nej: \(no.count)", "  avstår: \(abstaining.count)",
                    "  bilaga: 1",
                ]
            } else {
                lines += ["  ja: \(list(yes))", "  nej: \(no.isEmpty ? "0" : list(no))"]
                if !abstaining.isEmpty { lines.append("  avstår: \(list(abstaining))") }
            }
            return (lines + ["  utfall: ja"] + more.map { "  " + $0 }).joined(separator: "\n") + "\n"
        }

        private func list(_ people: [Elected]) -> String { "[" + people.map(\.text).joined(separator: ", ") + "]" }
    }

    /// The files of the body and of the meeting.
    package let body: String?
    package let meeting: String
    package let items: [Item]
    /// Whether the names of the members come from the body's file.
    package let isByRoster: Bool

    /// Draws a meeting.
    package init(_ numbers: inout SeededNumbers) {
        let people = GeneratedMeeting.people(24, &numbers)
        let members = Array(people[..<Int.random(in: 7...13, using: &numbers)])
        let alternates = Array(people[members.count...].prefix(Int.random(in: 2...6, using: &numbers)))
        let first = Int.random(in: 1...300, using: &numbers)
        var items = numbers.times(2...4).map { Item(number: first + $0) }
        let last = first + items.count - 1
        isByRoster = numbers.chance(40)

        // Who is away from where on; the chair, who is first, stays.
        var away: [Elected: Int] = [:]
        for member in members.dropFirst().shuffled(using: &numbers).prefix(Int.random(in: 0...2, using: &numbers)) {
            away[member] = Int.random(in: first...last, using: &numbers)
        }
        var inFor: [Elected: Elected] = [:]
        var free = alternates[...]
        for member in members where away[member] != nil && free.count > 1 && numbers.chance(60) {
            inFor[member] = free.popFirst()
        }
        for place in items.indices {
            let number = items[place].number
            for member in members {
                let isAway = away[member].map { $0 <= number } ?? false
                switch (isAway, inFor[member]) {
                case (false, _): items[place].serving.append(member)
                case (true, let alternate?):
                    items[place].replaced.append(member)
                    items[place].serving.append(alternate)
                case (true, nil): items[place].absent.append(member)
                }
            }
            items[place].idle = alternates.filter { !items[place].serving.contains($0) }
            GeneratedMeeting.vote(in: &items[place], chair: members[0], &numbers)
            // Nobody fills the seat of a member whose alternate is disqualified.
            let item = items[place]
            let unfilled = item.replaced.filter { inFor[$0].map(item.disqualified.contains) ?? false }
            items[place].replaced.removeAll { unfilled.contains($0) }
            items[place].absent += unfilled
        }

        var lines = ["datum: 2031-05-06", "sekreterare: Siri Lund, nämndsekreterare", "ordförande: \(members[0].text)"]
        if isByRoster {
            let gone = members.filter { away[$0] == first }
            // Who leaves later without an alternate cannot be said by the absent alone, so all are listed then.
            let leavesUnsaid = members.contains { away[$0].map { $0 > first } == true && inFor[$0] == nil }
            if leavesUnsaid {
                lines += GeneratedMeeting.present(members, away, from: first)
            } else {
                lines.append("frånvarande: [" + gone.map(\.text).joined(separator: ", ") + "]")
            }
        } else {
            lines += ["organ: hamnnämnden"] + GeneratedMeeting.present(members, away, from: first)
            let gone = members.filter { away[$0] == first }
            if gone.contains(where: { inFor[$0] == nil }) || numbers.chance(30) {
                lines.append("frånvarande: [" + gone.map(\.text).joined(separator: ", ") + "]")
            }
        }
        lines.append("ersättare:")
        for alternate in alternates {
            guard let member = members.first(where: { inFor[$0] == alternate }), let start = away[member] else {
                lines.append("  - \(alternate.text)")
                continue
            }
            let stretch = start == last ? "§ \(start)" : "§§ \(start)–\(last)"
            lines.append("  - \(alternate.text), för \(member.text)" + (start == first ? "" : ", \(stretch)"))
        }
        self.items = items
        meeting = lines.joined(separator: "\n") + "\n"
        let list = { (people: [Elected]) in people.map { "  - \($0.text)" }.joined(separator: "\n") }
        body =
            isByRoster ? "namn: hamnnämnden\nledamöter:\n\(list(members))\nersättare:\n\(list(alternates))\n" : nil
    }

    private static func present(_ members: [Elected], _ away: [Elected: Int], from first: Int) -> [String] {
        ["ledamöter:"]
            + members.compactMap { member in
                guard let start = away[member] else { return "  - \(member.text)" }
                if start == first { return nil }
                return "  - \(member.text), " + (start == first + 1 ? "§ \(first)" : "§§ \(first)–\(start - 1)")
            }
    }

    /// Somebody disqualified, somebody outside, and a vote that yes wins by at least two.
    private static func vote(in item: inout Item, chair: Elected, _ numbers: inout SeededNumbers) {
        if numbers.chance(30), let person = item.serving.filter({ $0 != chair }).randomElement(using: &numbers) {
            item.disqualified = [person]
            item.serving.removeAll { $0 == person }
        }
        var voters = item.serving
        if numbers.chance(25), let person = voters.filter({ $0 != chair }).randomElement(using: &numbers) {
            item.outside = [person]
            voters.removeAll { $0 == person }
        }
        voters.shuffle(using: &numbers)
        let opponents = Int.random(in: 0...max(0, (voters.count - 2) / 2 - 1), using: &numbers)
        item.no = Array(voters[..<opponents])
        item.yes = Array(voters[opponents...])
        if item.yes.count > item.no.count + 3, numbers.chance(30) { item.abstaining = [item.yes.removeLast()] }
        item.isCounted = numbers.chance(30)
        if numbers.chance(40) { item.reservers = item.no }
        if numbers.chance(30), let mover = item.serving.randomElement(using: &numbers) { item.movers = [mover] }
    }

    private static func people(_ count: Int, _ numbers: inout SeededNumbers) -> [Elected] {
        let first = ["Tova", "Ylva", "Edvin", "Sixten", "Ivar", "Malva"]
        let last = ["Almgren", "Hedin", "Krantz", "Brodin", "Frisk", "Tegner", "Haddad", "Rosén"]
        let parties = ["S", "M", "SD", "C", "V", "KD", "MP", "L"]
        let names = first.flatMap { first in last.map { "\(first) \($0)" } }.shuffled(using: &numbers)
        return names.prefix(count).map { Elected(name: $0, party: numbers.pick(parties)) }
    }
}
