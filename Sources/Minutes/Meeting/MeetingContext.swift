package import HouseStyles
import Schema

/// What a § stands in: the manner of its house, and what its body and its meeting say, where they have files.
package struct MeetingContext: Sendable {
    /// The manner of the house, with the parties and the texts on appeal of the body.
    package let style: HouseStyle
    /// What `organ.yaml` says.
    package let body: Body?
    /// What `sammantrade.yaml` says.
    package let meeting: Meeting?

    /// What a § stands in; a lone one in nothing but a house.
    package init(style: HouseStyle, body: Body? = nil, meeting: Meeting? = nil) {
        self.style = body.map { style.adding(parties: $0.parties ?? [], appeals: $0.appeals ?? []) } ?? style
        self.body = body
        self.meeting = meeting
    }
}
