/// A document as a reader meets it: knows neither minutes nor HTML.
///
/// About ten kinds of blocks; whatever a house style or a section type wants is composed of them, so that a new output
/// format is one more switch and a new section is none.
package struct Document: Equatable, Sendable {
    /// The title of the page, without markup: what a browser's tab and a search engine show.
    package var title: String
    /// The content in reading order.
    package var blocks: [Block]
    /// The notes that the content refers to; `Inline.footnote(1)` is the first of them.
    package var footnotes: [Footnote]

    /// A document with its notes.
    package init(title: String, blocks: [Block], footnotes: [Footnote] = []) {
        self.title = title
        self.blocks = blocks
        self.footnotes = footnotes
    }
}

/// A note under the text. Its number is its place in `Document.footnotes`, counted from 1.
package struct Footnote: Equatable, Sendable {
    /// What the note says.
    package var blocks: [Block]

    /// A note with the given content.
    package init(_ blocks: [Block]) { self.blocks = blocks }
}

/// A permanent address inside a page: ASCII letters, digits and hyphens, made of numbers and our own words, never of text.
package struct Anchor: Hashable, Sendable {
    /// The address as it stands in a link, without `#`.
    package let text: String

    /// An address of our own words; everything but ASCII letters and digits becomes a hyphen.
    package init(_ text: String) {
        if text.utf8.allSatisfy(Anchor.plain.contains) {
            self.text = text
        } else {
            let bytes = text.utf8.map { Anchor.plain.contains($0) ? $0 : UInt8(ascii: "-") }
            self.text = String(decoding: bytes, as: UTF8.self)
        }
    }

    /// The address of something in what has this one.
    package func appending(_ word: String) -> Anchor { Anchor("\(text)-\(word)") }

    private static let plain: ByteSet = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
}
