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
        let blocks = passage.blocks.shiftingHeadings(by: level)
        guard !passage.footnotes.isEmpty else { return blocks }
        defer { footnotes += passage.footnotes }
        return blocks.shiftingFootnotes(by: footnotes.count)
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
