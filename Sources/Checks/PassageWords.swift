import Documents
import Minutes

extension Passage {
    /// What its paragraphs and lists say, without markup.
    var words: String {
        // Most are a paragraph, of which nothing is made anew.
        if blocks.count == 1, case .paragraph(let inlines, _, _) = blocks[0] { return inlines.plainText }
        return blocks.flatMap(\.texts).joined(separator: "\n")
    }
}

extension Block {
    /// What each of its paragraphs says.
    fileprivate var texts: [String] {
        switch self {
        case .heading(_, let inlines, _), .paragraph(let inlines, _, _): [inlines.plainText]
        case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.texts) }
        case .quote(let blocks): blocks.flatMap(\.texts)
        case .code(let text): [text]
        case .section(let section): section.blocks.flatMap(\.texts)
        case .table(let table): table.rows.flatMap { row in row.map(\.plainText) }
        case .fields(let values): values.map(\.value.plainText)
        case .thematicBreak: []
        }
    }
}
