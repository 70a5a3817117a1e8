package import Diagnostics

/// How a source can fail to say what it withholds. All are errors: in doubt nothing is published.
package enum SecrecyFault {
    /// Every fault of this kind, for tests and lists.
    package static let all: [Fault] = [missingGround, notAGround]

    static let missingGround = Fault(
        "missing-ground", .error,
        Wording(
            sv: "här står inte enligt vilken paragraf det är hemligt",
            en: "it does not say by which provision it is secret"
        ),
        remedy: Wording(
            sv: "skriv till exempel 26 kap. 1 § OSL", en: "write for example 26 kap. 1 § OSL"))

    static let notAGround = Fault(
        "not-a-ground", .error,
        Wording(
            sv: "«» är ingen paragraf i offentlighets- och sekretesslagen",
            en: "«» is no provision of offentlighets- och sekretesslagen"),
        remedy: Wording(
            sv: "skriv kapitel, paragraf och lag, till exempel 26 kap. 1 § OSL",
            en: "write chapter, section and act, for example 26 kap. 1 § OSL"))
}
