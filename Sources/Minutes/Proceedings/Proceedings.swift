/// A meeting with its §§ in the order of the minutes.
package struct Proceedings: Sendable {
    /// The house, the body and the meeting that all the §§ stand in.
    package let context: MeetingContext
    /// What the meeting's own file says.
    package let meeting: Meeting
    /// The §§ by their numbers.
    package let items: [AgendaItem]
}
