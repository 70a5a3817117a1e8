package import Diagnostics

/// How a mark in a text can fail to say what is secret.
extension SecrecyFault {
    /// A span ends.
    package static let unclosedSpan = Fault(
        "unclosed-span", .error,
        Wording(
            sv: "här börjar hemlig text, men det står inte var den slutar",
            en: "secret text begins here, but it does not say where it ends"),
        remedy: Wording(
            sv: "skriv )) efter det hemliga; andra parenteser i det ska vara hela",
            en: "write )) after the secret; other brackets in it must be whole"))

    /// A span stands in one paragraph.
    package static let spanAcrossParagraphs = Fault(
        "span-across-paragraphs", .error,
        Wording(
            sv: "den hemliga texten går över flera stycken eller celler",
            en: "the secret text goes over several paragraphs or cells"),
        remedy: Wording(sv: "markera varje stycke eller cell för sig", en: "mark each paragraph or cell by itself"))

    /// A span has one slash.
    package static let ambiguousSpan = Fault(
        "ambiguous-span", .error,
        Wording(
            sv: "här står flera snedstreck, så det går inte att veta vad som är hemligt",
            en: "there are several slashes here, so it cannot be known what is secret"),
        remedy: Wording(
            sv: "skriv ((hemligt / offentligt)) med ett enda snedstreck mellan blanksteg",
            en: "write ((secret / public)) with one slash between spaces"))

    /// A span has something secret.
    package static let emptySpan = Fault(
        "empty-span", .error,
        Wording(
            sv: "markeringen saknar det hemliga eller det offentliga",
            en: "the mark lacks the secret or the public words"
        ),
        remedy: Wording(
            sv: "skriv ((hemligt / offentligt)), eller ((hemligt)) för en mask",
            en: "write ((secret / public)), or ((secret)) for a mask"))

    /// A mark can be understood.
    package static let unclearMark = Fault(
        "unclear-mark", .error,
        Wording(
            sv: "«» ser ut som en markering av hemlig text men går inte att förstå",
            en: "«» looks like a mark of secret text but cannot be understood"),
        remedy: Wording(
            sv: "skriv (( före och )) efter det hemliga, utan andra sådana tecken i det",
            en: "write (( before and )) after the secret, and no other such signs in it"))

    static let spanOutOfPlace = Fault(
        "span-out-of-place", .error,
        Wording(sv: "här kan ingen text vara hemlig", en: "no text can be secret here"),
        remedy: Wording(sv: "flytta det hemliga till en text", en: "move the secret to a text"))

    /// What is marked is secret by a provision.
    package static let spanWithoutGround = Fault(
        "span-without-ground", .error,
        Wording(
            sv: "texten är markerad som hemlig, men det står inte enligt vilken paragraf",
            en: "the text is marked as secret, but it does not say by which provision"),
        remedy: Wording(
            sv: "lägg till sekretess: och under det gäller: markerad text och grund: 26 kap. 1 § OSL",
            en: "add sekretess: and below it gäller: markerad text and grund: 26 kap. 1 § OSL"))

    /// A ground for marked text has some.
    package static let groundWithoutSpan = Fault(
        "ground-without-span", .error,
        Wording(
            sv: "markerad text ska vara hemlig, men ingen text är markerad",
            en: "marked text shall be secret, but no text is marked"),
        remedy: Wording(
            sv: "skriv (( före och )) efter det hemliga, eller ta bort raden",
            en: "write (( before and )) after the secret, or remove the line"))
}
