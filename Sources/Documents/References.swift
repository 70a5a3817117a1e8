extension [Block] {
    /// The numbers of the notes that are referred to, in the order of the references.
    package var footnoteReferences: [Int] {
        var numbers: [Int] = []
        _ = mappingFootnotes {
            numbers.append($0)
            return $0
        }
        return numbers
    }

    /// The same blocks with other numbers of notes, and without the references that have none.
    package func mappingFootnotes(_ number: (Int) -> Int?) -> [Block] {
        map { block in
            switch block {
            case .heading(let level, let inlines, let anchor):
                return .heading(level: level, inlines.mappingFootnotes(number), anchor: anchor)
            case .paragraph(let inlines, let role, let anchor):
                return .paragraph(inlines.mappingFootnotes(number), role: role, anchor: anchor)
            case .list(var list):
                for index in list.items.indices {
                    list.items[index].blocks = list.items[index].blocks.mappingFootnotes(number)
                }
                return .list(list)
            case .quote(let blocks):
                return .quote(blocks.mappingFootnotes(number))
            case .code, .thematicBreak:
                return block
            case .table(var table):
                table.caption = table.caption.mappingFootnotes(number)
                table.header = table.header.map { $0.mappingFootnotes(number) }
                table.rows = table.rows.map { $0.map { $0.mappingFootnotes(number) } }
                return .table(table)
            case .fields(let values):
                return .fields(values.map { NamedValue($0.name, $0.value.mappingFootnotes(number)) })
            case .section(var section):
                section.blocks = section.blocks.mappingFootnotes(number)
                return .section(section)
            }
        }
    }
}

extension [Inline] {
    func mappingFootnotes(_ number: (Int) -> Int?) -> [Inline] {
        compactMap { inline in
            switch inline {
            case .text, .code, .time, .lineBreak: inline
            case .emphasis(let content): .emphasis(content.mappingFootnotes(number))
            case .strong(let content): .strong(content.mappingFootnotes(number))
            case .link(let content, let address): .link(content.mappingFootnotes(number), to: address)
            case .footnote(let old): number(old).map { .footnote($0) }
            }
        }
    }
}
