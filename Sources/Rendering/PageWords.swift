/// The words that a page has of its own, which the minutes do not say. Minutes are Swedish, so these are too.
enum PageWords {
    /// The heading over the notes.
    static let footnotes: StaticString = "Fotnoter"
    /// What a reference to a note is called by a screen reader, before its number.
    static let footnote: StaticString = "Fotnot"
    /// What the link from a note back to its reference is called.
    static let back: StaticString = "Tillbaka till texten"
    /// What a table without a caption is called, before its number.
    static let table: StaticString = "Tabell"
}
