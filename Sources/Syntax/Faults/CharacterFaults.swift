import Diagnostics

extension SyntaxFault {
    static let characters = [
        fileTooLarge, notUTF8, utf16, controlCharacter, lineSeparator, directionCharacter, softHyphen, tabInText,
    ]

    static let fileTooLarge = Fault(
        "file-too-large", .error,
        Wording(sv: "Filen är större än {} MB", en: "The file is larger than {} MB"),
        remedy: Wording(sv: "Dela den i flera filer", en: "Divide it into several files"))

    static let notUTF8 = Fault(
        "not-utf-8", .error,
        Wording(
            sv: "Filen är inte sparad som UTF-8, så å, ä och ö blir fel härifrån",
            en: "The file is not saved as UTF-8, so letters like å are wrong from here on"),
        remedy: Wording(
            sv: "Spara filen igen med teckenkodningen UTF-8", en: "Save the file again with the encoding UTF-8"))

    static let utf16 = Fault(
        "utf-16", .error,
        Wording(sv: "Filen är sparad som UTF-16, inte som UTF-8", en: "The file is saved as UTF-16, not as UTF-8"),
        remedy: Wording(
            sv: "Spara filen igen med teckenkodningen UTF-8", en: "Save the file again with the encoding UTF-8"))

    static let controlCharacter = Fault(
        "control-character", .error,
        Wording(
            sv: "Här står ett osynligt styrtecken som inte hör hemma i en text",
            en: "An invisible control character stands here that has no place in a text"))

    static let lineSeparator = Fault(
        "line-separator", .error,
        Wording(
            sv: "Här står ett osynligt radbrytningstecken som program läser olika",
            en: "An invisible line separator stands here that programs read differently"))

    static let directionCharacter = Fault(
        "direction-character", .error,
        Wording(
            sv: "Här står ett osynligt tecken som ändrar ordningen på tecknen efter det",
            en: "An invisible character stands here that changes the order of those after it"))

    static let softHyphen = Fault(
        "soft-hyphen", .warning,
        Wording(
            sv: "Här står ett osynligt mjukt bindestreck, som annars tas med i texten",
            en: "An invisible soft hyphen stands here, which otherwise becomes part of the text"))

    static let tabInText = Fault(
        "tab-in-text", .warning,
        Wording(
            sv: "Tabbar i texten gör ingen tabell; raderna blir ett stycke",
            en: "Tabs in the text make no table; the lines become one paragraph"),
        remedy: Wording(
            sv: "Skriv en tabell med | mellan cellerna, under en nyckel som följs av |",
            en: "Write a table with | between the cells, under a key that is followed by |"))
}

extension Fix {
    static let removing = Wording(sv: "ta bort tecknet", en: "remove the character")
    static let usingSpaces = Wording(sv: "skriv vanliga mellanslag", en: "write ordinary spaces")
}
