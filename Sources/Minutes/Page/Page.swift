import Documents
import HouseStyles

/// A page while it is composed: the manner of the house, the deciding body and the notes so far.
struct Page {
    /// The manner of the house.
    let style: HouseStyle
    /// The deciding body, as it is called in a sentence: "hamnnämnden".
    let body: String?
    /// What every address of this § begins with: `p214`.
    let anchor: String
    /// The notes of what has been placed, numbered through the page.
    private(set) var footnotes: [Footnote] = []

    init(style: HouseStyle, body: String?, anchor: String) {
        self.style = style
        self.body = body
        self.anchor = anchor
    }

    /// The blocks of a passage, its headings below a heading of the given level and its notes numbered on.
    mutating func place(_ passage: Passage, below level: Int = 2) -> [Block] {
        let blocks = quoting(passage.blocks.shiftingHeadings(by: level))
        guard !passage.footnotes.isEmpty else { return blocks }
        defer { footnotes += passage.footnotes }
        return blocks.shiftingFootnotes(by: footnotes.count)
    }

    /// Somebody else's words as the house sets them.
    mutating func quote(_ passage: Passage) -> Block {
        let block = Block.quote(place(passage))
        return style.quoteStyle == .marked ? block.marked : block
    }

    private func quoting(_ blocks: [Block]) -> [Block] {
        style.quoteStyle == .marked ? blocks.map(\.marked) : blocks
    }

    /// The text of a phrase, its notes numbered on.
    mutating func place(_ phrase: Phrase) -> [Inline] {
        guard !phrase.footnotes.isEmpty else { return phrase.inlines }
        defer { footnotes += phrase.footnotes }
        return phrase.inlines.shiftingFootnotes(by: footnotes.count)
    }

    /// The text of a phrase, or nothing.
    mutating func place(_ phrase: Phrase?) -> [Inline] { phrase.map { place($0) } ?? [] }

    /// An address of this §.
    func address(_ word: String, number: Int? = nil) -> Anchor {
        Anchor(number.map { "\(anchor)-\(word)-\($0)" } ?? "\(anchor)-\(word)")
    }

    /// The deciding body in a sentence; a § that does not name it says "nämnden".
    var bodyName: [Inline] { [.text(body ?? "nämnden")] }
}

extension Block {
    /// The block, if it is a quotation of paragraphs alone, with a quotation mark at its beginning and at its end. One
    /// that has marks of its own keeps them.
    fileprivate var marked: Block {
        guard case .quote(var blocks) = self, case .paragraph(let first, let role, let anchor)? = blocks.first,
            let sign = first.plainText.first, !"”\"“»".contains(sign)
        else { return self }
        blocks[0] = .paragraph([Inline].joined([.text("”")] + first), role: role, anchor: anchor)
        guard case .paragraph(let last, let role, let anchor)? = blocks.last else { return self }
        blocks[blocks.count - 1] = .paragraph([Inline].joined(last + [.text("”")]), role: role, anchor: anchor)
        return .quote(blocks)
    }
}
