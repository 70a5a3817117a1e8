package import Diagnostics

/// The faults of a value that is not what its key asks for.
package enum SchemaFault {
    /// Every fault of this kind, for tests and lists.
    package static let all: [Fault] = [
        unknownKey, keyOfAnotherLevel, keyGivenTwice, missingKey, listForText, mappingForText, textForList,
        textForMapping,
        listForMapping, missingValue, notANumber, unknownWord, notADate, noSuchDate,
        notATime, notATimeSpan, unreadableWithoutSecret,
    ]

    /// What is left, when what is secret has been taken away, is no number, date or word, or not what it says.
    package static let unreadableWithoutSecret = Fault(
        "unreadable-without-secret", .error,
        Wording(
            sv: "utan det hemliga går det här inte att läsa, så här kan ingen text vara hemlig",
            en: "without the secret this cannot be read, so no text can be secret here"),
        remedy: Wording(
            sv: "gör hela stycket, punkten eller nyckeln hemlig, eller skriv ((hemligt / offentligt))",
            en: "make the whole paragraph, point or key secret, or write ((secret / public))"))

    static let unknownKey = Fault(
        "unknown-key", .error, Wording(sv: "«» är ingen nyckel här", en: "«» is not a key here"),
        remedy: Wording(
            sv: "rätta nyckeln, eller lägg texten under en nyckel som finns",
            en: "correct the key, or put the text under one that exists"))

    static let keyOfAnotherLevel = Fault(
        "key-of-another-level", .error,
        Wording(sv: "«» hör hemma på en annan nivå: under '{}'", en: "«» belongs on another level: under '{}'"),
        remedy: Wording(
            sv: "flytta raden dit och dra in den två steg mer än den nyckeln",
            en: "move the line there and indent it two steps more than that key"))

    static let keyGivenTwice = Fault(
        "key-given-twice", .error,
        Wording(
            sv: "«» och '{}' är samma nyckel, och den får bara stå en gång",
            en: "«» and '{}' are the same key, which may stand only once"),
        remedy: Wording(sv: "slå ihop de två till en", en: "join the two into one"),
        related: Wording(sv: "står redan här", en: "already stands here"))

    /// A key that is required.
    package static let missingKey = Fault(
        "missing-key", .error, Wording(sv: "'{}' saknas", en: "'{}' is missing"),
        remedy: Wording(
            sv: "lägg till en rad med nyckeln, till exempel: {}", en: "add a line with the key, for example: {}"))

    /// A list where a text stands.
    package static let listForText = Fault(
        "list-for-text", .error,
        Wording(sv: "här står en lista, men '{}' ska vara en text", en: "this is a list, but '{}' takes a text"),
        remedy: Wording(
            sv: "skriv texten utan streck; är den flera stycken, sätt | efter kolonet och dra in dem på raderna under",
            en:
                "write the text without dashes; if it is several paragraphs, put | after the colon and indent them on the lines below"
        ))

    /// Keys where a text stands.
    package static let mappingForText = Fault(
        "mapping-for-text", .error,
        Wording(sv: "här står nycklar, men '{}' ska vara en text", en: "there are keys here, but '{}' takes a text"),
        remedy: Wording(
            sv: "sätt citattecken om texten om den är en mening med kolon i",
            en: "put quotes round the text if it is a sentence with a colon"))

    static let textForList = Fault(
        "text-for-list", .error,
        Wording(sv: "här står en text, men '{}' ska vara en lista", en: "this is a text, but '{}' takes a list"),
        remedy: Wording(
            sv: "skriv varje för sig på en egen rad med streck framför: - …",
            en: "write each on a line of its own with a dash before it: - …"))

    /// A text where keys stand.
    package static let textForMapping = Fault(
        "text-for-mapping", .error,
        Wording(
            sv: "här står en text, men '{}' ska ha nycklar under sig",
            en: "this is a text, but '{}' takes keys below it"),
        remedy: Wording(
            sv: "skriv nycklarna på var sin rad, indragna två steg",
            en: "write each key on a line of its own, indented two steps"))

    /// A list where keys stand.
    package static let listForMapping = Fault(
        "list-for-mapping", .error,
        Wording(
            sv: "här står en lista, men '{}' ska ha nycklar under sig",
            en: "this is a list, but '{}' takes keys below it"),
        remedy: Wording(
            sv: "ta bort strecken och skriv nycklarna rakt under",
            en: "remove the dashes and write the keys directly below"))

    /// A dash with nothing after it.
    package static let missingValue = Fault(
        "missing-value", .error, Wording(sv: "listan har ett streck utan text", en: "the list has a dash without text"),
        remedy: Wording(
            sv: "skriv texten efter strecket eller ta bort raden",
            en: "write the text after the dash or remove the line"))

    /// Something else than digits.
    package static let notANumber = Fault(
        "not-a-number", .error, Wording(sv: "«» är inget antal", en: "«» is not a number"),
        remedy: Wording(
            sv: "skriv antalet med siffror, till exempel 6", en: "write the number in digits, for example 6"))

    /// A word that is none of those the key takes.
    package static let unknownWord = Fault(
        "unknown-word", .error, Wording(sv: "«» är inget av orden för '{}'", en: "«» is not one of the words for '{}'"),
        remedy: Wording(sv: "skriv ett av: {}", en: "write one of: {}"))

    static let notADate = Fault(
        "not-a-date", .error, Wording(sv: "«» är inget datum", en: "«» is not a date"),
        remedy: Wording(sv: "skriv 2031-05-06 eller 6 maj 2031", en: "write 2031-05-06 or 6 maj 2031"))

    static let notATime = Fault(
        "not-a-time", .error, Wording(sv: "«» är inget klockslag", en: "«» is not a time of day"),
        remedy: Wording(sv: "skriv till exempel 16.00", en: "write for example 16.00"))

    static let notATimeSpan = Fault(
        "not-a-time-span", .error,
        Wording(sv: "«» säger inte från när till när", en: "«» does not say from when to when"),
        remedy: Wording(
            sv: "skriv klockslagen, till exempel 18.30–20.05, och dagen före dem om det behövs: 2031-05-07 9.00–11.40",
            en: "write the times, for example 18.30–20.05, and the day before them if needed: 2031-05-07 9.00–11.40"))

    static let noSuchDate = Fault(
        "no-such-date", .error,
        Wording(sv: "dagen «» finns inte i kalendern", en: "the day «» does not exist in the calendar"),
        remedy: Wording(sv: "kontrollera dag och månad", en: "check the day and the month"))
}
