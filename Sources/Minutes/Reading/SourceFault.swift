package import Diagnostics

/// The faults of a file that does not say what it is.
package enum SourceFault {
    /// Every fault of this kind, for tests and lists.
    package static let all: [Fault] = [neither]

    static let neither = Fault(
        "neither-paragraph-nor-document", .error,
        Wording(
            sv: "filen säger inte om den är en paragraf eller en handling",
            en: "the file does not say whether it is a § or a document in a matter"),
        remedy: Wording(
            sv: "skriv paragraf: 214 i en paragraf, eller slag: tjänsteutlåtande, tjänsteskrivelse eller yttrande",
            en: "write paragraf: 214 in a §, or slag: tjänsteutlåtande, tjänsteskrivelse or yttrande"))
}
