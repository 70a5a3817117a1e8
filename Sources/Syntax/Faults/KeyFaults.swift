import Diagnostics

extension SyntaxFault {
    static let keys = [
        duplicateKey, missingSpaceAfterColon, missingKey, keyTooLong, questionKey, mergeKey, keyWithinText,
    ]

    static let duplicateKey = Fault(
        "duplicate-key", .error,
        Wording(
            sv: "«» står två gånger, och då gäller bara den ena", en: "«» stands twice, and only one of them counts"),
        remedy: Wording(sv: "slå ihop dem eller ta bort den ena", en: "join them or remove one"),
        related: Wording(sv: "står först här", en: "first written here"))

    static let missingSpaceAfterColon = Fault(
        "missing-space-after-colon", .error,
        Wording(sv: "«» saknar mellanslag efter kolonet", en: "«» lacks a space after the colon"))

    static let missingKey = Fault(
        "colon-without-key", .error,
        Wording(sv: "raden har ingen nyckel före kolonet", en: "the line has no key before the colon"),
        remedy: Wording(sv: "skriv nyckeln först på raden", en: "write the key first on the line"))

    static let keyTooLong = Fault(
        "key-too-long", .error,
        Wording(
            sv: "en nyckel har högst {} tecken; detta är nog en text med kolon i",
            en: "a key has at most {} characters; this is probably a text with a colon in it"))

    static let questionKey = Fault(
        "question-key", .error,
        Wording(
            sv: "«» först på raden betyder något annat i YAML än ett frågetecken",
            en: "«» first on a line means something else in YAML than a question mark"),
        remedy: Wording(
            sv: "skriv nyckel, kolon och mellanslag först, eller sätt citattecken om texten",
            en: "write key, colon and space first, or put quotes round the text"))

    static let mergeKey = Fault(
        "merge-key", .error,
        Wording(
            sv: "«» hämtar nycklar från ett annat ställe i YAML, vilket inte används här",
            en: "«» fetches keys from elsewhere in YAML, which is not used here"),
        remedy: Wording(sv: "skriv nycklarna här", en: "write the keys here"))

    static let keyWithinText = Fault(
        "key-within-text", .error,
        Wording(
            sv: "«» ser ut som en nyckel men är indragen som en fortsättning på texten ovanför",
            en: "«» looks like a key but is indented as a continuation of the text above"),
        remedy: Wording(
            sv: "börja raden i nycklarnas kolumn, eller sätt citattecken om hela texten",
            en: "begin the line in the column of the keys, or put quotes round the whole text"))
}
