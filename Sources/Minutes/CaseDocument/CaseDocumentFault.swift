package import Diagnostics

/// Every kind of fault of documents in a matter.
let caseDocumentFaults: [Fault] =
    CaseDocumentFault.all + OfficerFault.all + DiaryNumberFault.all + SourceFault.all

/// The faults of a document in a matter as a whole.
package enum CaseDocumentFault {
    /// Every fault of this kind, for tests and lists.
    package static let all: [Fault] = [
        keyOfParagraph, missingInHead, missingStatus, statusOfOpinion, signedDraft, signedProposal,
        sameAsNothing, afterForeignKey, typedLeadIn, headingWithoutText, headingWithoutWords, repeatedHeading,
    ]

    static let keyOfParagraph = Fault(
        "key-of-paragraph", .error,
        Wording(sv: "«» hör till en paragraf, inte till en handling", en: "«» belongs to a §, not to a document"),
        remedy: Wording(
            sv: "ta bort raden, eller lägg texten under nyckeln text med en rubrik som ## Bakgrund",
            en: "remove the line, or put the text below the key text with a heading such as ## Bakgrund"))

    static let missingInHead = Fault(
        "missing-in-head", .warning,
        Wording(
            sv: "'{}' saknas, så sidan säger inte vilken handling det är",
            en: "'{}' is missing, so the page does not say which document it is"),
        remedy: Wording(sv: "lägg till raden {}", en: "add the line {}"))

    static let missingStatus = Fault(
        "missing-status", .error,
        Wording(
            sv: "här står inte om yttrandet är föreslaget eller antaget",
            en: "it does not say whether the opinion is proposed or adopted"),
        remedy: Wording(
            sv: "lägg till status: utkast, status: förslag eller status: antaget",
            en: "add status: utkast, status: förslag or status: antaget"))

    static let statusOfOpinion = Fault(
        "status-of-opinion", .error, Wording(sv: "bara ett yttrande kan vara «»", en: "only an opinion can be «»"),
        remedy: Wording(
            sv: "ta bort raden; status: utkast gäller alla handlingar",
            en: "remove the line; status: utkast is for every document"))

    static let signedDraft = Fault(
        "signatures-on-draft", .error,
        Wording(sv: "ett utkast har inga underskrifter", en: "a draft has no signatures"),
        remedy: Wording(
            sv: "ta bort underskrifter, eller ändra status när handlingen är färdig",
            en: "remove underskrifter, or change status when the document is ready"),
        related: Wording(sv: "status står här", en: "the status stands here"))

    static let signedProposal = Fault(
        "signatures-on-proposal", .warning,
        Wording(
            sv: "yttrandet är bara föreslaget men har rader för underskrifter",
            en: "the opinion is only proposed but has lines for signatures"),
        remedy: Wording(
            sv: "skriv status: antaget när nämnden har beslutat",
            en: "write status: antaget when the board has decided"),
        related: Wording(sv: "status står här", en: "the status stands here"))

    static let sameAsNothing = Fault(
        "same-as-nothing", .error,
        Wording(
            sv: "här finns inget beslut som förslaget kan vara likalydande med",
            en: "there is no decision here that the proposal could read as"),
        remedy: Wording(sv: "skriv förslaget i sin helhet", en: "write the proposal in full"))

    static let afterForeignKey = Fault(
        "section-after-foreign-key", .error,
        Wording(
            sv: "handlingen har ingen del «» som ett avsnitt kan stå efter",
            en: "the document has no part «» that a section can stand after"),
        remedy: Wording(sv: "skriv till exempel efter: text", en: "write for example efter: text"))

    static let typedLeadIn = Fault(
        "typed-lead-in", .error,
        Wording(
            sv: "meningen skrivs ut av husstilen efter status, så den skulle stå två gånger",
            en: "the house style prints the sentence by the status, so it would stand twice"),
        remedy: Wording(sv: "ta bort den", en: "remove it"))

    static let headingWithoutText = Fault(
        "heading-without-text", .error,
        Wording(sv: "rubriken «» har ingen text under sig", en: "the heading «» has no text below it"),
        remedy: Wording(sv: "skriv texten, eller ta bort rubriken", en: "write the text, or remove the heading"))

    static let headingWithoutWords = Fault(
        "heading-without-words", .error,
        Wording(sv: "«» är en rubrik utan ord", en: "«» is a heading without words"),
        remedy: Wording(
            sv: "skriv rubriken efter tecknet, eller ta bort raden",
            en: "write the heading after the sign, or remove the line"))

    static let repeatedHeading = Fault(
        "repeated-heading", .error, Wording(sv: "rubriken «» står två gånger", en: "the heading «» stands twice"),
        remedy: Wording(
            sv: "slå ihop texterna, eller ge den ena en annan rubrik",
            en: "join the texts, or give one of them another heading"),
        related: Wording(sv: "står redan här", en: "already stands here"))
}
