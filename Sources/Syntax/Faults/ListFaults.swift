import Diagnostics

extension SyntaxFault {
    static let lists = [
        missingSpaceAfterDash, doubleDash, unclosedBracket, textAfterBracket, nestedBracket, flowMapping, emptyItem,
    ]

    static let missingSpaceAfterDash = Fault(
        "missing-space-after-dash", .error,
        Wording(sv: "mellanslag saknas efter bindestrecket", en: "a space is missing after the dash"))

    static let doubleDash = Fault(
        "double-dash", .error,
        Wording(sv: "«» börjar en lista i listan", en: "«» begins a list within the list"))

    static let unclosedBracket = Fault(
        "unclosed-bracket", .error,
        Wording(
            sv: "listan som börjar med «» avslutas inte med ] på samma rad",
            en: "the list that begins with «» does not end with ] on the same line"),
        remedy: Wording(
            sv: "skriv en punkt på varje rad, med bindestreck", en: "write an item on each line, with a dash"))

    static let textAfterBracket = Fault(
        "text-after-bracket", .error,
        Wording(
            sv: "«» står efter den hakparentes som avslutar en lista",
            en: "«» stands after the bracket that ends a list"))

    static let nestedBracket = Fault(
        "nested-bracket", .error,
        Wording(
            sv: "«» står inne i en lista inom hakparenteser", en: "«» stands inside a list in brackets"),
        remedy: Wording(
            sv: "skriv en punkt på varje rad, med bindestreck", en: "write an item on each line, with a dash"))

    static let flowMapping = Fault(
        "flow-mapping", .error,
        Wording(
            sv: "«» betyder något särskilt i YAML och används inte här",
            en: "«» means something special in YAML and is not used here"),
        remedy: Wording(
            sv:
                "skriv nycklarna utan klamrar, indragna på var sin rad, eller sätt citattecken om texten om den är en text",
            en:
                "write the keys without braces, indented, each on a line of its own, or put quotes round it if it is a text"
        ))

    static let emptyItem = Fault(
        "empty-item", .error,
        Wording(
            sv: "före kommatecknet eller hakparentesen saknas en text",
            en: "a text is missing before the comma or the bracket"))
}

extension Fix {
    static let removingDash = Wording(sv: "ta bort ett bindestreck", en: "remove one dash")
    static let removingComma = Wording(sv: "ta bort kommatecknet", en: "remove the comma")
    static let closingBracket = Wording(sv: "avsluta listan med ]", en: "end the list with ]")
}
