package import Diagnostics

/// How a source can name somebody whom the file of the body does not have so.
package enum RosterFault {
    /// Every fault of this kind, for tests and lists.
    package static let all: [Fault] = [unknown, ambiguous, otherParty, atAnotherTime, roleWithoutHolder]

    /// Who decides is elected.
    package static let unknown = Fault(
        "unknown-person", .error,
        Wording(sv: "«» finns inte i organ.yaml", en: "«» is not in organ.yaml"),
        remedy: Wording(
            sv: "rätta namnet, eller skriv in personen under ledamöter eller ersättare i organ.yaml",
            en: "correct the name, or add the person below ledamöter or ersättare in organ.yaml"))

    /// A name is one person's.
    package static let ambiguous = Fault(
        "ambiguous-person", .error, Wording(sv: "«» kan vara någon av {}", en: "«» can be any of {}"),
        remedy: Wording(sv: "skriv hela namnet", en: "write the whole name"))

    /// A person has the party of the roster.
    package static let otherParty = Fault(
        "other-party", .error,
        Wording(sv: "partiet «» är ett annat i organ.yaml: {}", en: "organ.yaml has another party than «»: {}"))

    /// Who decides is elected that day.
    package static let atAnotherTime = Fault(
        "person-at-another-time", .error,
        Wording(
            sv: "«» har inget uppdrag den dagen, enligt organ.yaml bara {}",
            en: "«» holds no seat on that day, by organ.yaml only {}"),
        remedy: Wording(
            sv: "rätta namnet, eller dagarna i organ.yaml", en: "correct the name, or the days in organ.yaml"))

    /// A role alone is somebody's.
    package static let roleWithoutHolder = Fault(
        "role-without-holder", .error,
        Wording(sv: "ingen i organ.yaml är «» den dagen", en: "nobody in organ.yaml is «» on that day"),
        remedy: Wording(
            sv: "skriv namnet, eller rollen efter namnet i organ.yaml: Ylva Hedin (V), ordförande",
            en: "write the name, or the role after the name in organ.yaml: Ylva Hedin (V), ordförande"))
}
