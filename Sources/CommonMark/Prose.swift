package import Documents

/// What an author's Markdown says: blocks, its notes, and what in it may not be published.
///
/// A construct that may not be published never reaches `blocks` as such; its text is kept where it has any.
package struct Prose: Equatable, Sendable {
    /// The content. The headings with the fewest `#` have level 1, the next level 2, and so on.
    package var blocks: [Block]
    /// The notes in the order in which they are first referred to; `Inline.footnote(1)` is the first.
    package var footnotes: [Footnote]
    /// What may not be published, in the order in which it was found.
    package var violations: [Violation]

    /// Prose of the given parts.
    package init(blocks: [Block] = [], footnotes: [Footnote] = [], violations: [Violation] = []) {
        self.blocks = blocks
        self.footnotes = footnotes
        self.violations = violations
    }

    /// The running text, of a value that was read as `Markdown.Form.text`.
    package var inlines: [Inline] {
        guard case .paragraph(let inlines, role: _, anchor: _)? = blocks.first else { return [] }
        return inlines
    }
}

/// A place in an author's Markdown that our Markdown does not have.
package struct Violation: Equatable, Sendable {
    /// What is wrong there.
    package enum Kind: Equatable, Sendable, CaseIterable {
        /// A tag, a comment or another construct of HTML.
        case rawHTML
        /// A picture.
        case image
        /// A link whose address does not begin with https://, http://, mailto:, tel: or #. The range is the address.
        case linkAddress
        /// A link with a title, which no reader of a page can count on to see.
        case linkTitle
        /// A reference `[^1]` without a note of that name.
        case undefinedFootnote
        /// A note that nothing refers to.
        case unusedFootnote
        /// A second note of the same name; `related` is the first.
        case repeatedFootnote
        /// A reference to a note inside a note.
        case nestedFootnote
        /// A reference to a note inside the text of a link.
        case footnoteInLink
        /// Rows with `|` without the two first rows of a table: headings, and a row of `---`.
        case tableWithoutHeader
        /// A row that has more or fewer cells than the header.
        case unevenRow
        /// A column without a heading.
        case emptyHeaderCell
        /// Text that Markdown takes for code because it is indented four characters or more.
        case indentedCode
        /// A line that Markdown takes for a heading because `----` or `====` stands under it. The range is the underline.
        case underlinedHeading
        /// Something else than one paragraph where one is expected; the range is what is too much.
        case severalBlocks
        /// More levels than `Markdown.Limit.depth`.
        case tooDeep
        /// More bytes than `Markdown.Limit.bytes`.
        case tooLong
        /// NUL, another control character, or one that turns the direction of the text around it.
        case controlCharacter
    }

    /// What is wrong.
    package let kind: Kind
    /// The place, in the bytes that were given.
    package let range: Range<Int>
    /// The other place, if the kind has one.
    package let related: Range<Int>?

    /// A fault at a place.
    package init(_ kind: Kind, at range: Range<Int>, related: Range<Int>? = nil) {
        self.kind = kind
        self.range = range
        self.related = related
    }
}
