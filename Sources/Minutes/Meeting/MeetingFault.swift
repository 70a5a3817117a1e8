package import Diagnostics

/// How a § and its meeting, or a meeting and its body, can disagree.
package enum MeetingFault {
    /// Every fault of this kind, for tests and lists.
    package static let all: [Fault] = [disagrees]

    /// A § and its meeting say the same.
    package static let disagrees = Fault(
        "disagrees-with-meeting", .error,
        Wording(
            sv: "«» står annorlunda i mötets eller organets fil",
            en: "the file of the meeting or the body differs from «»"),
        remedy: Wording(
            sv: "ta bort raden här, eller rätta sammantrade.yaml eller organ.yaml",
            en: "remove the line here, or correct sammantrade.yaml or organ.yaml"))
}
