package import Diagnostics
package import Documents

/// Running text of a source, read as Markdown.
package struct Passage: Sendable {
    /// What it says, with headings from level 1 and notes from number 1.
    package let blocks: [Block]
    /// The notes that it refers to.
    package let footnotes: [Footnote]
    /// Where it stands in the source.
    package let range: SourceRange

    /// A passage read from the given place.
    package init(blocks: [Block], footnotes: [Footnote], range: SourceRange) {
        self.blocks = blocks
        self.footnotes = footnotes
        self.range = range
    }
}

/// One paragraph of a source, read as Markdown.
package struct Phrase: Sendable {
    /// What it says, with notes from number 1.
    package let inlines: [Inline]
    /// The notes that it refers to.
    package let footnotes: [Footnote]
    /// Where it stands in the source.
    package let range: SourceRange

    /// The words without markup.
    package var plainText: String { inlines.plainText }
}
