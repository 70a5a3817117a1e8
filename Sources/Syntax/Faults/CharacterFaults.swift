package import Diagnostics

extension SyntaxFault {
    static let characters = [
        fileTooLarge, notUTF8, utf16, controlCharacter, lineSeparator, directionCharacter, softHyphen, tabInText,
    ]

    static let fileTooLarge = Fault(
        "file-too-large", .error,
        Wording(sv: "filen är större än {} MB", en: "the file is larger than {} MB"),
        remedy: Wording(sv: "dela den i flera filer", en: "divide it into several files"))

    static let notUTF8 = Fault(
        "not-utf-8", .error,
        Wording(
            sv: "filen är inte sparad som UTF-8, så å, ä och ö blir fel från och med här",
            en: "the file is not saved as UTF-8, so letters like å are wrong from here on"),
        remedy: Wording(
            sv: "spara filen igen med teckenkodningen UTF-8", en: "save the file again with the encoding UTF-8"))

    static let utf16 = Fault(
        "utf-16", .error,
        Wording(sv: "filen är sparad som UTF-16, inte som UTF-8", en: "the file is saved as UTF-16, not as UTF-8"),
        remedy: Wording(
            sv: "spara filen igen med teckenkodningen UTF-8", en: "save the file again with the encoding UTF-8"))

    static let controlCharacter = Fault(
        "control-character", .error,
        Wording(
            sv: "här står ett osynligt styrtecken som inte hör hemma i en text",
            en: "an invisible control character stands here that has no place in a text"))

    static let lineSeparator = Fault(
        "line-separator", .error,
        Wording(
            sv: "här står ett osynligt radbrytningstecken som program läser olika",
            en: "an invisible line separator stands here that programs read differently"))

    static let directionCharacter = Fault(
        "direction-character", .error,
        Wording(
            sv: "här står ett osynligt tecken som ändrar ordningen på tecknen efter det",
            en: "an invisible character stands here that changes the order of those after it"))

    static let softHyphen = Fault(
        "soft-hyphen", .warning,
        Wording(
            sv: "här står ett osynligt mjukt bindestreck, som annars tas med i texten",
            en: "an invisible soft hyphen stands here, which otherwise becomes part of the text"))

    /// A letter and a mark in its stead: looked for where texts are checked and where sources are put in form.
    package static let decomposed = Fault(
        "decomposed-character", .warning,
        Wording(
            sv: "här står en bokstav och ett löst tecken ovanpå den, inte en enda bokstav",
            en: "here are a letter and a loose mark upon it, not a single letter"),
        remedy: Wording(
            sv: "skriv bokstaven med ett enda tecken om den finns; för å, ä och ö gör protokoll format det",
            en: "write the letter as a single character if there is one; for å, ä and ö protokoll format does so"))

    static let tabInText = Fault(
        "tab-in-text", .warning,
        Wording(
            sv: "tabbar i texten gör ingen tabell; raderna blir ett stycke",
            en: "tabs in the text make no table; the lines become one paragraph"),
        remedy: Wording(
            sv: "skriv en tabell med | mellan cellerna, under en nyckel som följs av |",
            en: "write a table with | between the cells, under a key that is followed by |"))
}

extension Fix {
    static let removing = Wording(sv: "ta bort tecknet", en: "remove the character")
    static let usingSpaces = Wording(sv: "skriv vanliga mellanslag", en: "write ordinary spaces")
}
