extension [Block] {
    /// The same blocks with every heading so many levels deeper, though never beyond 6.
    package func shiftingHeadings(by steps: Int) -> [Block] {
        steps == 0
            ? self
            : mappingHeadings { level, inlines, anchor in
                .heading(level: Swift.min(Swift.max(level + steps, 1), 6), inlines, anchor: anchor)
            }
    }

    /// The same blocks with every heading as a paragraph, for who wants the words alone.
    package var headingsAsParagraphs: [Block] {
        mappingHeadings { _, inlines, anchor in .paragraph(inlines, anchor: anchor) }
    }

    private func mappingHeadings(_ transform: (Int, [Inline], Anchor?) -> Block) -> [Block] {
        guard contains(where: \.holdsHeading) else { return self }
        return map { block in
            switch block {
            case .heading(let level, let inlines, let anchor):
                return transform(level, inlines, anchor)
            case .list(var list):
                for index in list.items.indices {
                    list.items[index].blocks = list.items[index].blocks.mappingHeadings(transform)
                }
                return .list(list)
            case .quote(let blocks):
                return .quote(blocks.mappingHeadings(transform))
            case .section(var section):
                section.blocks = section.blocks.mappingHeadings(transform)
                return .section(section)
            case .paragraph, .code, .thematicBreak, .table, .fields:
                return block
            }
        }
    }

    /// The same blocks with every reference to a note so many higher, for a page that has that many notes already.
    package func shiftingFootnotes(by count: Int) -> [Block] {
        count == 0 ? self : mappingFootnotes { $0 + count }
    }
}

extension Block {
    fileprivate var holdsHeading: Bool {
        switch self {
        case .heading: true
        case .paragraph, .code, .thematicBreak, .table, .fields: false
        case .list(let list): list.items.contains { $0.blocks.contains(where: \.holdsHeading) }
        case .quote(let blocks): blocks.contains(where: \.holdsHeading)
        case .section(let section): section.blocks.contains(where: \.holdsHeading)
        }
    }
}

extension [Inline] {
    /// The same text with every reference to a note so many higher.
    package func shiftingFootnotes(by count: Int) -> [Inline] {
        count == 0 ? self : mappingFootnotes { $0 + count }
    }
}
