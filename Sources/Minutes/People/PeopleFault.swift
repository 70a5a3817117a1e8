package import Diagnostics

/// What a text where names belong can lack.
package enum PeopleFault {
    /// Every fault of this kind, for tests and lists.
    package static let all: [Fault] = [notAName, nameSplitByComma, missingParty, unknownParty, unclosedParty]

    static let notAName = Fault(
        "not-a-name", .error, Wording(sv: "«» är inget namn", en: "«» is not a name"),
        remedy: Wording(
            sv: "skriv Namn Efternamn (P), eller en hel mening under nyckeln text",
            en: "write Name Surname (P), or a whole sentence below the key text"))

    static let nameSplitByComma = Fault(
        "name-split-by-comma", .error,
        Wording(
            sv: "«» är inget helt namn: ett komma skiljer två personer åt",
            en: "«» is not a whole name: a comma divides two persons"),
        remedy: Wording(
            sv: "skriv förnamnet först, utan komma: Tova Almgren (S)",
            en: "write the first name first, without a comma: Tova Almgren (S)"))

    /// A politician has a party, or `(-)`.
    package static let missingParty = Fault(
        "missing-party", .error, Wording(sv: "«» saknar parti", en: "«» has no party"),
        remedy: Wording(
            sv: "skriv partiet inom parentes efter namnet, (-) för den som inte har något",
            en: "write the party in brackets after the name, (-) for somebody without one"))

    /// A party is one of the house's.
    package static let unknownParty = Fault(
        "unknown-party", .warning,
        Wording(sv: "partiet «» finns inte i husstilen", en: "the party «» is not in the house style"),
        remedy: Wording(
            sv: "rätta beteckningen, eller lägg till partiet under partier i husstilen",
            en: "correct the code, or add the party below partier in the house style"))

    static let unclosedParty = Fault(
        "unclosed-party", .error,
        Wording(sv: "parentesen i «» saknar sin andra halva", en: "the bracket in «» lacks its other half"),
        remedy: Wording(sv: "skriv partiet så: (S)", en: "write the party like this: (S)"))
}
