import Schema

extension Meeting {
    /// The announcement that is about a §: one that names it, else the one for all §§.
    package func announcement(of number: ParagraphNumber?) -> Announcement? {
        let own = number.flatMap { number in
            announcements?.first { $0.paragraphs?.value.contains(number) == true }
        }
        return own ?? announcements?.first { $0.paragraphs == nil }
    }
}

extension Announcement {
    /// How long the notice stands on the board, and the time for appeal that it begins; nil until its day is said.
    package var period: NoticePeriod? { posted.map { NoticePeriod(up: $0.value) } }
}
