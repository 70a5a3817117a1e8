package import Diagnostics

/// One line of the auditor's checklist: what is wrong, why, how it looks when it is wrong and when it is right, and how it
/// is found. A rule is a value and stands in a file of its own.
package struct Rule: Sendable {
    /// The id, the severity and the words.
    package let fault: Fault
    /// What kind of thing it is about.
    package let family: Family
    /// Why it is a fault: the law, the rule of writing, or where it has been published.
    package let reason: Wording
    /// A source that has the fault. In it `⟪` and `⟫` stand around what is found.
    package let failing: Example
    /// The same as it should be.
    package let passing: Example
    /// What looks like the fault but is right, if there is such a thing.
    package let exceptions: Wording?
    /// Whether and how it can be mended by the program.
    package let fixing: Fixing
    /// Whether it is asked only when it is chosen by name: what it finds is right more often than not.
    package let isOnRequest: Bool
    /// How it is found.
    let finder: Finder

    /// A rule with all that there is to know of it.
    init(
        _ fault: Fault, _ family: Family, because reason: Wording, failing: Example, passing: Example,
        exceptions: Wording? = nil, fixing: Fixing = .byHand, isOnRequest: Bool = false, finder: Finder
    ) {
        self.fault = fault
        self.family = family
        self.reason = reason
        self.failing = failing
        self.passing = passing
        self.exceptions = exceptions
        self.fixing = fixing
        self.isOnRequest = isOnRequest
        self.finder = finder
    }
}

extension Rule {
    /// What a rule is about; the lists and the handbook are ordered by it.
    package enum Family: String, CaseIterable, Sendable {
        case law, consistency, secrecy, residue, language, accessibility

        /// The heading over the rules of the kind.
        package var title: Wording {
            switch self {
            case .law: Wording(sv: "Lag och beslutsgång", en: "Law and procedure")
            case .consistency: Wording(sv: "Överensstämmelse", en: "Consistency")
            case .secrecy: Wording(sv: "Sekretess och personuppgifter", en: "Secrecy and personal data")
            case .residue: Wording(sv: "Rester", en: "Residue")
            case .language: Wording(sv: "Språk", en: "Language")
            case .accessibility: Wording(sv: "Tillgänglighet", en: "Accessibility")
            }
        }
    }

    /// How a fault is mended.
    package enum Fixing: Sendable {
        /// By a person: the program cannot know what should stand there.
        case byHand
        /// By `--fix`: what is meant stays the same.
        case safely
        /// By `--unsafe-fixes`: probably what was meant, to be read afterwards.
        case unsafely
    }

    /// A piece of a source that shows a rule.
    package enum Example: Sendable {
        /// Running text, as it stands in the description of a matter.
        case text(StaticString)
        /// The keys of a § besides its number, title and meeting.
        case item(StaticString)
        /// A whole document in a matter.
        case document(StaticString)
        /// The files of a folder.
        case folder([File])

        /// A file: its name and what it says.
        package typealias File = (name: StaticString, source: StaticString)
    }
}
