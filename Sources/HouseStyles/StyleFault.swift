package import Diagnostics

/// The faults of a house style.
package enum StyleFault {
    /// Every fault of this kind, for tests and lists.
    package static let all: [Fault] = [
        unknownPart, unknownLabel, unknownSentence, unbalancedTemplate, unknownHole, partLeftOut, partGivenTwice,
        emptyStyle, styleSheetTooLong,
    ]

    static let unknownPart = Fault(
        "unknown-part", .error, Wording(sv: "«» är ingen del av en sida", en: "«» is not a part of a page"),
        remedy: Wording(
            sv: "skriv delens nyckel, till exempel beslut", en: "write the key of the part, for example beslut"))

    static let unknownLabel = Fault(
        "unknown-label", .error, Wording(sv: "«» är inget som har en rubrik", en: "«» is nothing that has a heading"))

    static let unknownSentence = Fault(
        "unknown-sentence", .error, Wording(sv: "«» är ingen standardmening", en: "«» is not a standard sentence"))

    static let unbalancedTemplate = Fault(
        "unbalanced-template", .error,
        Wording(sv: "en klammer i «» saknar sin andra halva", en: "a brace or bracket in «» lacks its other half"),
        remedy: Wording(
            sv: "skriv {ord} för ett hål och [text {ord}] för det som får utgå",
            en: "write {word} for a hole and [text {word}] for what may be left out"))

    static let unknownHole = Fault(
        "unknown-hole", .error,
        Wording(sv: "«» har ett hål som meningen inte kan fylla", en: "«» has a hole that the sentence cannot fill"),
        remedy: Wording(
            sv: "de hål som finns är de i standardstilens mening",
            en: "the holes there are stand in the standard style's sentence"))

    static let partLeftOut = Fault(
        "part-left-out", .error,
        Wording(
            sv: "'{}' saknas i ordningen, så det som står där skulle inte komma med på sidan",
            en: "'{}' is missing from the order, so what stands there would not appear on the page"),
        remedy: Wording(sv: "skriv in delen där den ska stå", en: "write the part where it shall stand"))

    static let partGivenTwice = Fault(
        "part-given-twice", .error, Wording(sv: "«» står två gånger i ordningen", en: "«» stands twice in the order"),
        related: Wording(sv: "står redan här", en: "already stands here"))

    static let emptyStyle = Fault(
        "empty-style", .error, Wording(sv: "husstilen är tom", en: "the house style is empty"))

    /// 8 kB, so that a page can be sent by mail.
    static let styleSheetTooLong = Fault(
        "style-sheet-too-long", .error,
        Wording(
            sv: "formatmallen är längre än {} byte, så sidan blir för tung att skicka med e-post",
            en: "the style sheet is longer than {} bytes, so the page is too heavy to send by mail"))
}
