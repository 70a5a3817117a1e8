package import Diagnostics

/// How a line about somebody can fail to say who it is: `Berit Stav, hamnchef, §§ 12–15`.
package enum LineFault {
    /// Every fault of this kind, for tests and lists.
    package static let all: [Fault] = [notAPerson, missingTitle, severalPersons, notParagraphs]

    static let notAPerson = Fault(
        "not-a-person", .error, Wording(sv: "«» är ingen person", en: "«» is not a person"),
        remedy: Wording(
            sv: "skriv namnet först och titeln efter ett komma: Berit Stav, hamnchef",
            en: "write the name first and the title after a comma: Berit Stav, hamnchef"))

    static let missingTitle = Fault(
        "missing-title", .error, Wording(sv: "«» saknar titel eller parti", en: "«» has no title or party"),
        remedy: Wording(
            sv: "skriv titeln efter ett komma, Berit Stav, hamnchef, eller partiet inom parentes, Ruben Sköld (C)",
            en: "write the title after a comma, Berit Stav, hamnchef, or the party in brackets, Ruben Sköld (C)"))

    static let severalPersons = Fault(
        "several-persons", .error,
        Wording(sv: "«» nämner en person till på samma rad", en: "«» names another person on the same line"),
        remedy: Wording(
            sv: "skriv en person på raden; de som föredrar kan vara flera, en på varje rad med streck framför",
            en: "write one person; those who present can be several, one on each line with a dash before it"))

    static let notParagraphs = Fault(
        "not-paragraph-numbers", .error,
        Wording(sv: "«» är inga paragrafnummer", en: "«» are no § numbers"),
        remedy: Wording(sv: "skriv § 12, §§ 12–15 eller ej § 12", en: "write § 12, §§ 12–15 or ej § 12"))
}
