/// How grave a fault is.
package enum Severity: Int, Comparable, Sendable {
    /// Only form: the page says what it should, but could say it better.
    case warning
    /// Content could be lost, falsified or revealed, so nothing is published.
    case error

    package static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
}

/// One kind of fault that a source can have: everything about it that does not depend on where it was found.
package struct Fault: Sendable {
    /// The stable name, English kebab case, after the fault and never after its remedy.
    package let id: StaticString
    /// What could lose, falsify or reveal content is an error.
    package let severity: Severity
    /// What holds, in one line without a full stop; `«»` stands for the text at the place.
    package let message: Wording
    /// What to write instead, where no fix shows it.
    package let remedy: Wording?
    /// What the other place of the diagnostic is, if it has one.
    package let related: Wording?
    /// Whether the text at the place is what another file withholds, so that no reporter may show it though this file
    /// withholds nothing.
    package let isOfSecrets: Bool

    /// A kind of fault with its words.
    package init(
        _ id: StaticString, _ severity: Severity, _ message: Wording, remedy: Wording? = nil, related: Wording? = nil,
        isOfSecrets: Bool = false
    ) {
        self.id = id
        self.severity = severity
        self.message = message
        self.remedy = remedy
        self.related = related
        self.isOfSecrets = isOfSecrets
    }
}
