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
        /// Levels of lists and quotations, and of emphasis in them.
        package static let depth = 32
        /// Bytes of a value.
        package static let bytes = 256 * 1024
        /// Violations of one kind that are told of a value; hundreds come from one mistake.
        package static let violations = 200
    }

    /// What the Markdown says.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8 with LF at the end of a line.
    ///   - form: what may stand there.
    ///   - isVerbatim: whether the text is kept to the letter, without Swedish typography.
    package static func read(_ bytes: [UInt8], as form: Form, isVerbatim: Bool = false) -> Prose {
        guard bytes.count <= Limit.bytes else {
            return Prose(violations: [Violation(.tooLong, at: Limit.bytes..<bytes.count)])
        }
        let survey = Survey(bytes)
        if let range = survey.controlCharacter {
            return Prose(violations: [Violation(.controlCharacter, at: range)])
        }
        if let blocks = plainBlocks(bytes, survey, isVerbatim: isVerbatim), form == .prose || blocks.count < 2 {
            return Prose(blocks: blocks)
        }
        return readWithCmark(bytes, survey, as: form, isVerbatim: isVerbatim)
    }

    /// The long way, which is right for every text.
    static func readWithCmark(_ bytes: [UInt8], _ survey: Survey, as form: Form, isVerbatim: Bool) -> Prose {
        if let excess = survey.excess(in: bytes) { return Prose(violations: [excess]) }
        var reader = Reader(bytes: bytes, survey: survey, isVerbatim: isVerbatim)
        var prose = reader.prose()
        if form == .text, let surplus = reader.surplus(in: prose.blocks) {
            prose.violations.append(Violation(.severalBlocks, at: surplus))
        }
        return prose
    }

    /// The paragraphs of a text in which nothing means anything in Markdown.
    static func plainBlocks(_ bytes: [UInt8], _ survey: Survey, isVerbatim: Bool) -> [Block]? {
        guard survey.features.isDisjoint(with: [.markup, .slash]),
            !survey.features.contains([.pipe, .newline])
        else { return nil }
        return PlainProse.blocks(bytes) { text in
            isVerbatim || !survey.features.contains(.typography)
                ? [.text(String(decoding: text, as: UTF8.self))] : [.text(Typography.set(text))]
        }
    }
}
