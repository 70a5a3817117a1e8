package import Diagnostics

/// How a § can name somebody who had no part in it, by the files of the meeting and the body.
package enum AttendanceFault {
    /// Every fault of this kind, for tests and lists.
    package static let all: [Fault] = [
        absent, replaced, alternate, stranger, disqualified, alternateMoves, serverAsAlternate, partyNotServing,
        noQuorum,
    ]

    /// Who is absent takes no part.
    package static let absent = Fault(
        "absent-takes-part", .error,
        Wording(sv: "«» är frånvarande vid paragrafen", en: "«» is absent from the §"),
        remedy: Wording(
            sv: "rätta namnet här, eller närvaron i sammantrade.yaml",
            en: "correct the name here, or the attendance in sammantrade.yaml"))

    /// Who is replaced takes no part.
    package static let replaced = Fault(
        "replaced-takes-part", .error,
        Wording(sv: "{} tjänstgör för «» vid paragrafen", en: "{} serves for «» at the §"),
        remedy: Wording(
            sv: "rätta namnet här, eller paragraferna på ersättarens rad i sammantrade.yaml",
            en: "correct the name here, or the §§ on the line of the alternate in sammantrade.yaml"))

    /// An alternate who does not serve takes no part.
    package static let alternate = Fault(
        "alternate-takes-part", .error,
        Wording(
            sv: "«» är ersättare och tjänstgör inte vid paragrafen",
            en: "«» is an alternate and does not serve at the §"
        ),
        remedy: Wording(
            sv: "rätta namnet här, eller skriv i sammantrade.yaml för vem: Malva Tegner (KD), för Edvin Krantz (L)",
            en: "correct the name here, or write in sammantrade.yaml for whom: Malva Tegner (KD), för Edvin Krantz (L)")
    )

    /// Who is not at the meeting takes no part.
    package static let stranger = Fault(
        "not-at-the-meeting", .error,
        Wording(
            sv: "«» finns inte bland ledamöter och ersättare i sammantrade.yaml",
            en: "«» is not among the members and alternates in sammantrade.yaml"),
        remedy: Wording(
            sv: "rätta namnet här, eller lägg till personen där", en: "correct the name here, or add the person there"))

    /// Who is disqualified takes no part.
    package static let disqualified = Fault(
        "disqualified-takes-part", .error,
        Wording(sv: "«» är jävig vid paragrafen", en: "«» is disqualified from the §"),
        remedy: Wording(
            sv: "ta bort namnet, eller skriv gäller: punkt 3 under jäv, om jävet gäller en del av ärendet",
            en: "remove the name, or write gäller: punkt 3 below jäv, if it concerns a part of the matter"),
        related: Wording(sv: "jävet står här", en: "the disqualification stands here"))

    /// An alternate may have the right to speak, but only those who serve move anything.
    package static let alternateMoves = Fault(
        "alternate-moves", .warning,
        Wording(
            sv: "«» yrkar, men är ersättare och tjänstgör inte", en: "«» moves, but is an alternate who does not serve"),
        remedy: Wording(
            sv: "kontrollera yrkandet, eller skriv i sammantrade.yaml vem ersättaren tjänstgör för",
            en: "check the motion, or write in sammantrade.yaml for whom the alternate serves"))

    /// An *ersättaryttrande* is for those who have no right to decide.
    package static let serverAsAlternate = Fault(
        "server-in-alternate-statement", .warning,
        Wording(
            sv: "«» tjänstgör vid paragrafen och behöver inget ersättaryttrande",
            en: "«» serves at the § and needs no statement of an alternate"),
        remedy: Wording(
            sv: "skriv det som reservation eller särskilt uttalande",
            en: "write it as reservation or särskilt uttalande"))

    /// A party that acts has somebody who serves.
    package static let partyNotServing = Fault(
        "party-not-serving", .error,
        Wording(sv: "ingen från «» tjänstgör vid paragrafen", en: "nobody from «» serves at the §"),
        remedy: Wording(
            sv: "rätta partiet här, eller närvaron i sammantrade.yaml",
            en: "correct the party here, or the attendance in sammantrade.yaml"))

    /// More than half of the members must be present (kommunallagen 5 kap. 45 §, 6 kap. 27 §).
    package static let noQuorum = Fault(
        "no-quorum", .error,
        Wording(
            sv: "{} av {} ledamöter är närvarande vid paragrafen, och fler än hälften krävs",
            en: "{} of {} members are present at the §, and more than half are needed"),
        remedy: Wording(
            sv: "rätta närvaron i sammantrade.yaml, eller antal ledamöter i organ.yaml",
            en: "correct the attendance in sammantrade.yaml, or antal ledamöter in organ.yaml"))
}
