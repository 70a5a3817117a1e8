package import Diagnostics

/// How a source can fail to say what it withholds. All are errors: in doubt nothing is published.
package enum SecrecyFault {
    /// Every fault of this kind, for tests and lists.
    package static let all: [Fault] = [
        missingGround, notAGround, unknownScope, unknownShownKey, onlyForEverything, absentKey, substituteWithoutGround,
        noName, unclosedSpan, spanAcrossParagraphs, ambiguousSpan, emptySpan, unclearMark, spanOutOfPlace,
        spanWithoutGround, groundWithoutSpan, secretLeft, nameLeft, nameInMeeting, secrecyOutOfPlace, secretOwnItem,
    ]

    /// What is secret is so by a provision.
    package static let missingGround = Fault(
        "missing-ground", .error,
        Wording(
            sv: "det står inte enligt vilken paragraf det är hemligt",
            en: "it does not say by which provision this is secret"),
        remedy: Wording(sv: "skriv till exempel 26 kap. 1 § OSL", en: "write for example 26 kap. 1 § OSL"))

    /// The provision is one of the act.
    package static let notAGround = Fault(
        "not-a-ground", .error,
        Wording(
            sv: "«» är ingen paragraf i offentlighets- och sekretesslagen",
            en: "«» is no provision of offentlighets- och sekretesslagen"),
        remedy: Wording(
            sv: "skriv kapitel, paragraf och lag, till exempel 26 kap. 1 § OSL",
            en: "write chapter, section and act, for example 26 kap. 1 § OSL"))

    /// What is secret is something of the source.
    package static let unknownScope = Fault(
        "unknown-scope", .error,
        Wording(sv: "«» är inget som kan vara hemligt för sig", en: "«» is nothing that can be secret by itself"),
        remedy: Wording(
            sv: "skriv paragrafen, markerad text eller en nyckel; flera skrivs [ärendet, underlag]",
            en: "write paragrafen, markerad text or a key; several are written [ärendet, underlag]"))

    /// What is shown is something of the source.
    package static let unknownShownKey = Fault(
        "unknown-shown-key", .error,
        Wording(sv: "«» är ingen nyckel som kan visas", en: "«» is not a key that can be shown"),
        remedy: Wording(
            sv: "skriv en nyckel, eller flera: [dnr, delges]", en: "write a key, or several: [dnr, delges]"))

    /// A public title is for a § that is secret as a whole.
    package static let onlyForEverything = Fault(
        "only-for-whole-item", .error,
        Wording(
            sv: "'rubrik' och 'visa' är till för den som har hela paragrafen hemlig",
            en: "'rubrik' and 'visa' are for those who have the whole § secret"),
        remedy: Wording(
            sv: "skriv gäller: paragrafen, eller ta bort raden", en: "write gäller: paragrafen, or remove the line"))

    /// What is secret is in the source.
    package static let absentKey = Fault(
        "absent-secret-key", .error,
        Wording(
            sv: "«» ska vara hemligt men finns inte i källan, så det hemliga står kanske under en annan nyckel",
            en: "«» shall be secret but is not in the source, so the secret may stand below another key"),
        remedy: Wording(
            sv: "skriv den nyckel som texten står under, eller ta bort ordet",
            en: "write the key that the text stands below, or remove the word"))

    /// Words for the public stand beside a ground.
    package static let substituteWithoutGround = Fault(
        "substitute-without-ground", .error,
        Wording(
            sv: "'i stället' står här utan 'sekretess', så allt skulle bli offentligt",
            en: "'i stället' stands here without 'sekretess', so all of it would be public"),
        remedy: Wording(
            sv: "lägg till sekretess: och paragrafen, eller ta bort raden",
            en: "add sekretess: and the provision, or remove the line"))

    /// A pseudonym is for a name.
    package static let noName = Fault(
        "no-name", .error, Wording(sv: "här saknas ett namn", en: "a name is missing here"),
        remedy: Wording(
            sv: "skriv namn: Kim Ek och på raden under blir: sökanden",
            en: "write namn: Kim Ek and on the line below blir: sökanden"))

    static let secrecyOutOfPlace = Fault(
        "secrecy-out-of-place", .error,
        Wording(
            sv: "det som gäller hela mötet eller nämnden kan inte vara hemligt",
            en: "what holds for a whole meeting or body cannot be secret"),
        remedy: Wording(
            sv: "flytta det hemliga till den paragraf som det hör till",
            en: "move the secret to the § that it belongs to"))

    /// What everything about the meeting stands in is shown as it is or not at all.
    static let secretOwnItem = Fault(
        "secret-own-paragraph", .error,
        Wording(
            sv: "en paragraf i mötets egen fil kan inte ha något hemligt",
            en: "a § in the meeting's own file cannot hold anything secret"),
        remedy: Wording(
            sv: "lägg paragrafen i en egen fil bredvid, till exempel 214.yaml, med sekretess i den",
            en: "put the § into a file of its own beside this one, for example 214.yaml, with sekretess in it"))

    /// What is secret in one place is so in all.
    package static let secretLeft = Fault(
        "secret-left", .error,
        Wording(
            sv: "det som är hemligt på ett annat ställe står öppet här", en: "what is secret elsewhere stands open here"
        ),
        remedy: Wording(
            sv: "gör det hemligt här också, eller skriv om", en: "make it secret here too, or write it otherwise"),
        related: Wording(sv: "här är det hemligt", en: "here it is secret"))

    static let nameLeft = Fault(
        "name-left", .error,
        Wording(
            sv: "sidan skulle visa ett namn eller en del av ett namn som är hemligt",
            en: "the page would show a name, or a part of one, that is secret"),
        remedy: Wording(
            sv: "se efter vad mötet, nämnden och husstilen säger om personen",
            en: "see what the meeting, the body and the house style say of the person"))

    /// What holds for the whole meeting shows no name that a § withholds.
    static let nameInMeeting = Fault(
        "name-left-in-meeting", .error,
        Wording(
            sv: "protokollet skulle visa ett namn som är hemligt i en av paragraferna",
            en: "the minutes would show a name that is secret in one of the §§"),
        remedy: Wording(
            sv: "stryk namnet här, och i de paragrafer där det inte är hemligt, eller skriv något annat",
            en: "remove the name here, and in the §§ where it is not secret, or write something else"),
        isOfSecrets: true)
}
