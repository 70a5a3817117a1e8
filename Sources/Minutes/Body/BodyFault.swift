package import Diagnostics
import Schema

/// How the file of a body can contradict itself.
package enum BodyFault {
    /// Every fault of this kind, for tests and lists.
    package static let all: [Fault] = [
        notAnAddress, unknownRole, roleHeldTwice, listedTwice, memberAndAlternate, tooManyMembers, endsBeforeItBegins,
    ]

    static let notAnAddress = Fault(
        "id-not-an-address", .error,
        Wording(
            sv: "«» kan inte stå i en adress: bara a–z, siffror och bindestreck",
            en: "«» cannot be a part of an address: a–z, digits and hyphens alone"),
        remedy: Wording(sv: "skriv till exempel hamnnamnden", en: "write for example hamnnamnden"))

    static let unknownRole = Fault(
        "unknown-role", .error,
        Wording(sv: "rollen i «» finns inte i husstilen", en: "the house style has no such role as in «»"),
        remedy: Wording(
            sv:
                "skriv till exempel ordförande eller förste vice ordförande, eller lägg till ordet under roller i husstilen",
            en:
                "write for example ordförande or förste vice ordförande, or add the word below roller in the house style"
        ))

    /// A role has one holder.
    package static let roleHeldTwice = Fault(
        "role-held-twice", .error,
        Wording(sv: "«» har samma roll som någon annan har då", en: "«» has a role that somebody else has then"),
        remedy: Wording(
            sv: "ta bort rollen för den ena, eller skriv från och till vilken dag var och en har den",
            en: "remove the role of one of them, or write from which day to which each has it"),
        related: Wording(sv: "den andra står här", en: "the other stands here"))

    /// A person is listed once for one time.
    package static let listedTwice = Fault(
        "person-listed-twice", .error,
        Wording(sv: "«» står redan på listan för samma tid", en: "«» is already on the list for the same time"),
        remedy: Wording(
            sv: "ta bort den ena; är det två personer med samma namn: skriv ett mellannamn eller en initial till",
            en: "remove one; if two persons have the same name: write a middle name or an initial too"),
        related: Wording(sv: "står redan här", en: "already stands here"))

    /// Nobody is member and alternate at once.
    package static let memberAndAlternate = Fault(
        "member-and-alternate", .error,
        Wording(sv: "«» är både ledamot och ersättare på samma gång", en: "«» is both member and alternate at once"),
        remedy: Wording(
            sv: "skriv till vilken dag uppdraget som ersättare varade: till 2031-05-28",
            en: "write until which day the seat as alternate lasted: till 2031-05-28"),
        related: Wording(sv: "ledamot står här", en: "the member stands here"))

    /// There are no more members than seats.
    package static let tooManyMembers = Fault(
        "more-members-than-seats", .error,
        Wording(
            sv: "«» är en ledamot för mycket: antal ledamöter är {}",
            en: "«» is one member too many: antal ledamöter is {}"),
        remedy: Wording(
            sv: "rätta antal ledamöter, eller skriv till vilken dag den som har slutat var ledamot",
            en: "correct antal ledamöter, or write until which day somebody who has left was a member"))

    /// A time begins before it ends.
    package static let endsBeforeItBegins = Fault(
        "ends-before-it-begins", .error,
        Wording(sv: "tiden för «» slutar innan den börjar", en: "the time of «» ends before it begins"),
        remedy: Wording(sv: "rätta dagarna efter från och till", en: "correct the days after från and till"))
}

extension Body {
    /// What holds between the lines about those who are elected.
    func checkRoster(_ reader: inout Reader) {
        let members = members ?? []
        let alternates = alternates ?? []
        for line in members + alternates { line.checkMandate(&reader) }
        checkNames(members, BodyFault.listedTwice, &reader)
        checkNames(alternates, BodyFault.listedTwice, &reader)
        for alternate in alternates where !alternate.isVacant {
            guard let member = members.first(where: { $0.isSamePerson(as: alternate) }) else { continue }
            reader.report(
                Diagnostic(BodyFault.memberAndAlternate, at: alternate.person.range, related: member.person.range))
        }
        checkOffices(of: members, &reader)
        checkSeats(members, &reader)
    }

    private func checkNames(_ lines: [PersonLine], _ fault: Fault, _ reader: inout Reader) {
        for (place, line) in lines.enumerated() where !line.isVacant {
            guard let first = lines[..<place].first(where: { $0.isSamePerson(as: line) }) else { continue }
            reader.report(Diagnostic(fault, at: line.person.range, related: first.person.range))
        }
    }

    private func checkOffices(of members: [PersonLine], _ reader: inout Reader) {
        for (place, line) in members.enumerated() {
            let offices = Set(line.titles.compactMap(Office.init))
            let other = members[..<place].first { other in
                other.overlaps(line) && !offices.isDisjoint(with: other.titles.compactMap(Office.init))
            }
            guard let other else { continue }
            reader.report(Diagnostic(BodyFault.roleHeldTwice, at: line.person.range, related: other.person.range))
        }
    }

    /// A seat is taken from the day on which a mandate begins, so those days alone need a count.
    private func checkSeats(_ members: [PersonLine], _ reader: inout Reader) {
        guard let seats else { return }
        for start in members {
            let serving = members.filter { $0.isServing(when: start) }
            guard serving.count > seats.value else { continue }
            return reader.report(
                Diagnostic(
                    BodyFault.tooManyMembers, at: serving[seats.value].person.range, facts: [.number(seats.value)]))
        }
    }
}

extension PersonLine {
    fileprivate func checkMandate(_ reader: inout Reader) {
        if !isVacant, person.party == nil { reader.report(PeopleFault.missingParty, at: person.range) }
        if let from, let until, until < from { reader.report(BodyFault.endsBeforeItBegins, at: person.range) }
        let isKnown = titles.allSatisfy { title in
            reader.vocabulary.isTitleOfRole(title) || reader.vocabulary.isRole(title)
        }
        if !isKnown { reader.report(BodyFault.unknownRole, at: range) }
    }

    fileprivate func isSamePerson(as other: PersonLine) -> Bool {
        person.name == other.person.name && overlaps(other)
    }

    /// Whether the two are about a day in common.
    fileprivate func overlaps(_ other: PersonLine) -> Bool {
        func ends(_ line: PersonLine, before other: PersonLine) -> Bool {
            if let until = line.until, let from = other.from { until < from } else { false }
        }
        return !ends(self, before: other) && !ends(other, before: self)
    }

    /// Whether the line is about the day on which the other begins.
    fileprivate func isServing(when other: PersonLine) -> Bool {
        guard let start = other.from else { return from == nil }
        return holds(on: start)
    }
}
