package import Diagnostics

/// What the formatter finds and leaves as it is.
package enum FormattingFault {
    /// Every fault of this kind, for tests and lists.
    package static let all: [Fault] = [decomposed]

    static let decomposed = Fault(
        "decomposed-character", .warning,
        Wording(
            sv: "här står en bokstav och ett tecken ovanpå den, som inte är någon svensk bokstav",
            en: "here are a letter and a mark upon it that make no letter of Swedish"),
        remedy: Wording(
            sv: "skriv bokstaven med ett enda tecken om den finns, så att den går att söka efter",
            en: "write the letter as a single character if there is one, so that it can be searched for"))
}
