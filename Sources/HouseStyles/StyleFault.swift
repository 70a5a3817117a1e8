package import Diagnostics

/// The faults of a house style.
package enum StyleFault {
    /// Every fault of this kind, for tests and lists.
    package static let all: [Fault] = [
        unknownPart, unknownLabel, unknownSentence, unbalancedTemplate, unknownHole, partLeftOut, partGivenTwice,
        emptyStyle, styleSheetTooLong, unknownAppealHole, holeOutsideBrackets, bracketsWithoutHole,
    ]

    static let unknownPart = Fault(
        "unknown-part", .error, Wording(sv: "«» är ingen del av en sida", en: "«» is not a part of a page"),
        remedy: Wording(
            sv: "skriv delens nyckel, till exempel beslut", en: "write the key of the part, for example beslut"))

    static let unknownLabel = Fault(
        "unknown-label", .error, Wording(sv: "«» är inget som har en rubrik", en: "nothing called «» has a heading"))

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
            en: "the holes that exist are those of the standard style's sentence"))

    static let unknownAppealHole = Fault(
        "unknown-appeal-hole", .error,
        Wording(
            sv: "«» är inget som en text om överklagande kan fylla i",
            en: "«» is nothing that a text on appeal can fill in"),
        remedy: Wording(
            sv: """
                skriv {kommun}, {organ}, {organs}, {domstol}, {paragraf}, {adress}, {sammanträde}, {anslagsdag} eller \
                {sista dag}; en klammer i texten skrivs \\{
                """,
            en: """
                write {kommun}, {organ}, {organs}, {domstol}, {paragraf}, {adress}, {sammanträde}, {anslagsdag} or \
                {sista dag}; a brace in the text is written \\{
                """))

    static let bracketsWithoutHole = Fault(
        "brackets-without-hole", .error,
        Wording(
            sv: "«» har inget hål, så det går inte att veta när det ska utgå",
            en: "«» has no hole, so nobody can tell when to leave it out"),
        remedy: Wording(
            sv: "skriv det som ska stå där; hakparenteser som ska synas skrivs \\[ och \\]",
            en: "write what belongs there; brackets that are to show are written \\[ and \\]"))

    static let holeOutsideBrackets = Fault(
        "hole-outside-brackets", .error,
        Wording(
            sv: "«» är inte känt i varje paragraf, och då blir det en lucka i texten",
            en: "«» is not known in every §, which would leave a gap in the text"),
        remedy: Wording(
            sv: "sätt hakparenteser om det som då ska utgå: [, senast {sista dag}]",
            en: "put square brackets around what is then left out: [, senast {sista dag}]"))

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
