import Diagnostics

extension SyntaxFault {
    static let texts = [
        colonInText, hashInText, indicatorFirst, anchor, alias, tag, textAfterQuote, unclosedQuote, unknownEscape,
        curlyQuotes, listWithinText, textAfterComment, blockHeader, outdentedText, deepBlankLine,
    ]

    static let colonInText = Fault(
        "colon-in-text", .error,
        Wording(
            sv: "«» har kolon före mellanslag eller radslut, och det läses som en nyckel",
            en: "«» has a colon before a space or line end, and that is read as a key"))

    static let hashInText = Fault(
        "hash-in-text", .error,
        Wording(
            sv: "«» och resten av raden läses som en kommentar och försvinner",
            en: "«» and the rest of the line is read as a comment and disappears"),
        remedy: Wording(
            sv: "sätt citattecken om texten, eller mellanslag efter # om det är en kommentar",
            en: "put quotes round the text, or a space after # if it is a comment"))

    static let indicatorFirst = Fault(
        "indicator-first", .error,
        Wording(
            sv: "«» först i en text betyder något särskilt i YAML",
            en: "«» first in a text means something special in YAML"))

    static let anchor = Fault(
        "anchor", .error,
        Wording(
            sv: "«» är ett ankare i YAML, som inte används här", en: "«» is an anchor in YAML, which is not used here"))

    static let alias = Fault(
        "alias", .error,
        Wording(
            sv: "«» hänvisar till ett ankare i YAML, som inte används här",
            en: "«» refers to an anchor in YAML, which is not used here"))

    static let tag = Fault(
        "tag", .error,
        Wording(
            sv: "«» anger en typ i YAML, vilket inte används här", en: "«» names a type in YAML, which is not used here"
        ))

    static let textAfterQuote = Fault(
        "text-after-quote", .error,
        Wording(
            sv: "«» står efter det citattecken som avslutar texten", en: "«» stands after the quote that ends the text")
    )

    static let unclosedQuote = Fault(
        "unclosed-quote", .error,
        Wording(
            sv: "citattecknet «» börjar en text som inte avslutas med ett likadant",
            en: "the quote «» begins a text that does not end with another"),
        remedy: Wording(
            sv: "avsluta texten med ett likadant citattecken", en: "end the text with another quote of the kind"))

    static let unknownEscape = Fault(
        "unknown-escape", .error,
        Wording(
            sv: "«» betyder ingenting inom dubbla citattecken", en: "«» means nothing within double quotes"))

    static let curlyQuotes = Fault(
        "curly-quotes", .warning,
        Wording(
            sv: "«» står inom typografiska citattecken, som tas med i texten",
            en: "«» stands in curly quotes, which become part of the text"),
        remedy: Wording(
            sv: "skriv \" i stället om de bara ska hålla ihop texten",
            en: "write \" instead if they only hold the text together"))

    static let listWithinText = Fault(
        "list-within-text", .error,
        Wording(
            sv: "«» blir en del av texten ovanför, inte en punkt i en lista",
            en: "«» becomes part of the text above, not an item of a list"),
        remedy: Wording(
            sv: "gör texten ovanför till en punkt, eller börja raden i de andra punkternas kolumn",
            en: "make the text above an item, or begin the line in the column of the other items"))

    static let textAfterComment = Fault(
        "text-after-comment", .error,
        Wording(
            sv: "«» fortsätter en text som en kommentar har avslutat",
            en: "«» goes on with a text that a comment has ended"),
        remedy: Wording(
            sv: "flytta kommentaren till före eller efter texten", en: "move the comment before or after the text"))

    static let blockHeader = Fault(
        "block-header", .error,
        Wording(
            sv: "efter | eller > får bara en siffra 1–9 och ett + eller - stå, inte «»",
            en: "after | or > only one digit 1–9 and one + or - may stand, not «»"),
        remedy: Wording(
            sv: "skriv bara | och texten indragen på raderna under",
            en: "write only | and the text indented on the lines below"))

    static let outdentedText = Fault(
        "outdented-text", .error,
        Wording(
            sv: "«» är mindre indragen än textens första rad", en: "«» is less indented than the first line of the text"
        ))

    static let deepBlankLine = Fault(
        "deep-blank-line", .error,
        Wording(
            sv: "den tomma raden har fler mellanslag än textens första rad",
            en: "the empty line has more spaces than the first line of the text"))
}

extension Fix {
    static let quoting = Wording(sv: "sätt citattecken om texten", en: "put quotes round the text")
    static let closing = Wording(sv: "avsluta med ett likadant", en: "end with another")
    static let doublingBackslash = Wording(sv: "skriv två bakstreck", en: "write two backslashes")
    static let indenting = Wording(sv: "dra in lika mycket som första raden", en: "indent like the first line")
    static let insertingSpace = Wording(sv: "sätt in ett mellanslag", en: "insert a space")
    static let emptyingLine = Wording(sv: "ta bort mellanslagen", en: "remove the spaces")
}
