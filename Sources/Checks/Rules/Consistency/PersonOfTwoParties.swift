import Diagnostics
import Minutes
import Schema

extension Rule {
    static let personOfTwoParties = Rule(
        Fault(
            "person-of-two-parties", .warning,
            Wording(
                sv: "«» har ett annat parti på ett annat ställe i paragrafen",
                en: "«» has another party in another place of the §"),
            remedy: Wording(sv: "rätta det ena partiet", en: "correct one of the parties"),
            related: Wording(sv: "så står det här", en: "this is what stands here")),
        .consistency, because: .oneNameForOnePerson,
        failing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            yrkanden:
              - av: Edvin Krantz (L)
                yrkar: avslag
            reservation: ⟪Edvin Krantz (C)⟫
            """),
        passing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            yrkanden:
              - av: Edvin Krantz (L)
                yrkar: avslag
            reservation: Edvin Krantz (L)
            """),
        exceptions: Wording(
            sv: "Där organ.yaml finns jämförs varje namn med den i stället.",
            en: "Where there is an organ.yaml each name is compared with that instead."),
        finder: .item { item, context in
            guard context.roster == nil, item.reservations != nil || item.notTakingPart != nil else { return [] }
            let others = item.actors
            return item.statingPersons.compactMap { person in
                let other = others.first { $0.name == person.name && $0.party != person.party }
                return other.map { Finding(at: person.range, related: $0.range) }
            }
        })

    static let nameInTwoSpellings = Rule(
        Fault(
            "name-in-two-spellings", .warning,
            Wording(
                sv: "«» är skrivet nästan som ett annat namn i paragrafen",
                en: "«» is written almost as another name in the §"),
            remedy: Wording(sv: "skriv namnet likadant överallt", en: "write the name alike everywhere"),
            related: Wording(sv: "så står det här", en: "this is what stands here")),
        .consistency, because: .oneNameForOnePerson,
        failing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            yrkanden:
              - av: Edvin Krantz (L)
                yrkar: avslag
            reservation: ⟪Edvin Kranz (L)⟫
            """),
        passing: .item(
            """
            beslut: Nämnden hyr ut bryggan.
            yrkanden:
              - av: Edvin Krantz (L)
                yrkar: avslag
            reservation: Edvin Krantz (L)
            """),
        exceptions: Wording(
            sv: "Två personer som båda röstar; där organ.yaml finns jämförs varje namn med den i stället.",
            en: "Two persons who both vote; where there is an organ.yaml each name is compared with that instead."),
        finder: .item { item, context in
            guard context.roster == nil, context.attendance == nil,
                item.reservations != nil || item.notTakingPart != nil
            else { return [] }
            let others = item.actors
            return item.statingPersons.compactMap { person in
                guard !others.contains(where: { $0.name == person.name }) else { return nil }
                let other = others.first { $0.party == person.party && $0.name.isNearly(person.name) }
                return other.map { Finding(at: person.range, related: $0.range) }
            }
        })
}

extension Wording {
    /// Why a person has one name.
    fileprivate static let oneNameForOnePerson = Wording(
        sv: """
            Protokollet ska redovisa vilka som deltog i beslutet och vilka som reserverade sig (kommunallagen 5 kap. 67 §). \
            Den som heter två saker i samma paragraf är två personer för den som läser.
            """,
        en: """
            The minutes shall tell who took part in the decision and who had a reservation (kommunallagen chapter 5, \
            section 67). Who is called two things in one § is two persons to a reader.
            """)
}

extension AgendaItem {
    /// Those who move and vote, by name.
    fileprivate var actors: [Person] {
        (rounds ?? [onlyRound]).flatMap { round in
            (round.motions ?? []).flatMap { $0.people?.persons ?? [] }
        } + openVotes.flatMap { $0.persons(.yes) + $0.persons(.no) }
    }

    /// Those who have a reservation or take no part, by name.
    fileprivate var statingPersons: [Person] {
        ((reservations ?? []) + (notTakingPart ?? [])).flatMap { $0.people?.persons ?? [] }
    }
}

extension String {
    /// Whether one letter is wrong, left out or too much.
    fileprivate func isNearly(_ other: String) -> Bool {
        utf8.count > 6 && editDistance(Array(self), Array(other), limit: 1) == 1
    }
}
