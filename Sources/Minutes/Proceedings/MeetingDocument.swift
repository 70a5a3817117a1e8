package import Documents
import Schema

/// A document that is made of a whole meeting, and the name of its files.
package struct MeetingDocument: Sendable {
    /// The name without its end, in ASCII: `protokoll`.
    package let name: String
    /// What it says.
    package let document: Document
}

extension Proceedings {
    /// The documents of the meeting: before it the summons, after it the minutes, and a notice for each announcement that
    /// they are confirmed. Only an edition gives them away.
    func documents(for edition: EditionKind) -> [MeetingDocument] {
        if meeting.status?.value == .summons {
            return [MeetingDocument(name: "kallelse", document: summons(for: edition))]
        }
        let notices = (meeting.announcements ?? []).enumerated().map { place, announcement in
            MeetingDocument(name: place == 0 ? "anslag" : "anslag-\(place + 1)", document: notice(of: announcement))
        }
        return [MeetingDocument(name: "protokoll", document: minutes(for: edition))] + notices
    }
}
