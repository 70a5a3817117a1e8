package import Diagnostics
package import Rendering

extension TemplateFault.Kind {
    /// The fault with its words; `Rendering` knows of pages and not of the people who write them.
    package var fault: Fault {
        switch self {
        case .unknownHole:
            Fault(
                "unknown-page-hole", .error, Wording(sv: "«» är inget hål i en sida", en: "«» is not a hole of a page"),
                remedy: Wording(
                    sv: "de hål som finns är {{titel}}, {{språk}}, {{{css}}} och {{{innehåll}}}",
                    en: "the holes that exist are {{titel}}, {{språk}}, {{{css}}} and {{{innehåll}}}"))
        case .missingContent:
            Fault(
                "page-without-content", .error,
                Wording(sv: "sidan har inget {{{innehåll}}}", en: "the page has no {{{innehåll}}}"))
        case .repeatedContent:
            Fault(
                "page-with-repeated-content", .error,
                Wording(sv: "«» står två gånger på sidan", en: "«» stands twice on the page"))
        case .endTagInStyleSheet:
            Fault(
                "end-tag-in-style-sheet", .error,
                Wording(
                    sv: "stil.css innehåller </, som skulle avsluta den på sidan",
                    en: "stil.css holds </, which would end it on the page"))
        }
    }
}
