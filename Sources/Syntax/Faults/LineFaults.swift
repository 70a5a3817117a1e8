import Diagnostics

extension SyntaxFault {
    static let lines = [
        tabIndentation, tabAsSpace, noBreakSpace, wrongIndentation, lineWithoutKey, textAmongItems, listAmongKeys,
        tooDeep, secondDocument, textAfterDocumentStart, directive,
    ]

    static let tabIndentation = Fault(
        "tab-indentation", .error,
        Wording(sv: "raden är indragen med tabb", en: "the line is indented with a tab"))

    static let tabAsSpace = Fault(
        "tab-as-space", .error,
        Wording(sv: "här ska stå ett mellanslag, inte en tabb", en: "a space belongs here, not a tab"))

    static let noBreakSpace = Fault(
        "no-break-space", .error,
        Wording(
            sv: "här står ett hårt mellanslag, som inte räknas som mellanslag i YAML",
            en: "a no-break space stands here, which YAML does not count as a space"))

    static let wrongIndentation = Fault(
        "wrong-indentation", .error,
        Wording(
            sv: "«» börjar inte i samma kolumn som raderna den hör ihop med",
            en: "«» does not begin in the column of the lines that it belongs with"),
        remedy: Wording(
            sv: "börja raden lika långt in som de andra", en: "begin the line as far in as the others"),
        related: Wording(sv: "de andra börjar här", en: "the others begin here"))

    static let lineWithoutKey = Fault(
        "line-without-key", .error,
        Wording(
            sv: "«» har ingen nyckel med kolon före sig", en: "«» has no key with a colon before it"),
        remedy: Wording(
            sv: "skriv nyckel, kolon och mellanslag först, eller dra in raden om den fortsätter texten ovanför",
            en: "write key, colon and space first, or indent the line if it goes on with the text above"))

    static let textAmongItems = Fault(
        "text-among-items", .error,
        Wording(
            sv: "«» står i en lista men är inte en punkt med bindestreck",
            en: "«» stands in a list but is not an item with a dash"),
        remedy: Wording(
            sv: "börja med bindestreck och mellanslag, eller dra in raden om den fortsätter punkten ovanför",
            en: "begin with dash and space, or indent the line if it goes on with the item above"))

    static let listAmongKeys = Fault(
        "list-among-keys", .error,
        Wording(
            sv: "«» är en punkt i en lista, men här står nycklar", en: "«» is an item of a list, but these are keys"),
        remedy: Wording(
            sv: "sätt listan direkt under den nyckel som den hör till",
            en: "put the list directly under the key that it belongs to"))

    static let tooDeep = Fault(
        "too-deep", .error,
        Wording(sv: "här är det fler än {} nivåer", en: "there are more than {} levels here"))

    static let secondDocument = Fault(
        "second-document", .error,
        Wording(
            sv: "«» avslutar dokumentet, och en fil har bara ett",
            en: "«» ends the document, and a file has only one"),
        remedy: Wording(
            sv: "flytta det som följer till en egen fil, eller ta bort raden",
            en: "move what follows to a file of its own, or remove the line"))

    static let textAfterDocumentStart = Fault(
        "text-after-document-start", .error,
        Wording(sv: "«» står på samma rad som ---", en: "«» stands on the same line as ---"),
        remedy: Wording(sv: "börja på en ny rad, eller ta bort ---", en: "begin on a new line, or remove ---"))

    static let directive = Fault(
        "directive", .error,
        Wording(
            sv: "«» är ett direktiv till YAML-läsare, som inte används här",
            en: "«» is a directive for YAML readers, which is not used here"),
        remedy: Wording(sv: "ta bort raden", en: "remove the line"))
}
