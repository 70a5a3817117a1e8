/// The documents that a matter consists of beside the minutes.
package enum DocumentKind: Int, CaseIterable, Sendable {
    /// What the administration thinks of a matter and proposes, for a board: *tjänsteutlåtande*.
    case report
    /// The same under the name that most municipalities have for it: *tjänsteskrivelse*.
    case memorandum
    /// What a board answers to somebody who has asked for its opinion: *yttrande*.
    case opinion

    /// The word in sources and in styles.
    package var key: StaticString {
        switch self {
        case .report: "tjänsteutlåtande"
        case .memorandum: "tjänsteskrivelse"
        case .opinion: "yttrande"
        }
    }

    /// What such a document is called on its page.
    package var label: Label {
        switch self {
        case .report: .report
        case .memorandum: .memorandum
        case .opinion: .opinion
        }
    }
}
