/// A piece of running text.
package enum Inline: Equatable, Sendable {
    /// Plain text, already as a reader should see it.
    case text(String)
    /// Text set as code.
    case code(String)
    /// Stressed text.
    case emphasis([Inline])
    /// Strongly stressed text.
    case strong([Inline])
    /// Text that leads somewhere. The address begins with https:, http:, mailto:, tel: or #.
    case link([Inline], to: String)
    /// A day or a time of day, in ISO 8601 beside the words for it.
    case time(String, iso: String)
    /// The end of a line on the page.
    case lineBreak
    /// A reference to a note, counted from 1.
    case footnote(Int)
}
