extension [Block] {
    /// The same blocks with every heading so many levels deeper, though never beyond 6.
    package func shiftingHeadings(by steps: Int) -> [Block] {
        steps != 0 && contains(where: \.holdsHeading) ? shifted(headings: steps, footnotes: 0) : self
    }

    /// The same blocks with every reference to a note so many higher, for a page that has that many notes already.
    package func shiftingFootnotes(by count: Int) -> [Block] {
        count == 0 ? self : shifted(headings: 0, footnotes: count)
    }

    private func shifted(headings: Int, footnotes: Int) -> [Block] {
        map { block in
            switch block {
            case .heading(let level, let inlines, let anchor):
                .heading(
                    level: Swift.min(Swift.max(level + headings, 1), 6), inlines.shiftingFootnotes(by: footnotes),
                    anchor: anchor)
            case .paragraph(let inlines, let role, let anchor):
                .paragraph(inlines.shiftingFootnotes(by: footnotes), role: role, anchor: anchor)
            case .list(var list):
                {
                    for index in list.items.indices {
                        list.items[index].blocks =
                            list.items[index].blocks.shifted(headings: headings, footnotes: footnotes)
                    }
                    return .list(list)
                }()
            case .quote(let blocks):
                .quote(blocks.shifted(headings: headings, footnotes: footnotes))
            case .code, .thematicBreak:
                block
            case .table(let table):
                .table(table.shiftingFootnotes(by: footnotes))
            case .fields(let fields):
                .fields(fields.map { NamedValue($0.name, $0.value.shiftingFootnotes(by: footnotes)) })
            case .section(var section):
                {
                    section.blocks = section.blocks.shifted(headings: headings, footnotes: footnotes)
                    return .section(section)
                }()
            }
        }
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

extension Table {
    fileprivate func shiftingFootnotes(by count: Int) -> Table {
        Table(
            caption: caption.shiftingFootnotes(by: count), header: header.map { $0.shiftingFootnotes(by: count) },
            alignments: alignments, rows: rows.map { $0.map { $0.shiftingFootnotes(by: count) } },
            hasRowHeadings: hasRowHeadings)
    }
}

extension [Inline] {
    /// The same text with every reference to a note so many higher.
    package func shiftingFootnotes(by count: Int) -> [Inline] {
        guard count != 0 else { return self }
        return map { inline in
            switch inline {
            case .text, .code, .time, .lineBreak: inline
            case .emphasis(let content): .emphasis(content.shiftingFootnotes(by: count))
            case .strong(let content): .strong(content.shiftingFootnotes(by: count))
            case .link(let content, let address): .link(content.shiftingFootnotes(by: count), to: address)
            case .footnote(let number): .footnote(number + count)
            }
        }
    }
}
