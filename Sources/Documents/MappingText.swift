extension [Block] {
    /// The same blocks with another running text wherever they have some; program code is none.
    package func mappingText(_ change: ([Inline]) -> [Inline]) -> [Block] {
        map { block in
            switch block {
            case .heading(let level, let inlines, let anchor):
                return .heading(level: level, change(inlines), anchor: anchor)
            case .paragraph(let inlines, let role, let anchor):
                return .paragraph(change(inlines), role: role, anchor: anchor)
            case .list(var list):
                for index in list.items.indices {
                    list.items[index].blocks = list.items[index].blocks.mappingText(change)
                }
                return .list(list)
            case .quote(let blocks):
                return .quote(blocks.mappingText(change))
            case .code, .thematicBreak:
                return block
            case .table(var table):
                table.caption = change(table.caption)
                table.header = table.header.map(change)
                table.rows = table.rows.map { $0.map(change) }
                return .table(table)
            case .fields(let values):
                return .fields(values.map { NamedValue($0.name, change($0.value)) })
            case .section(var section):
                section.blocks = section.blocks.mappingText(change)
                return .section(section)
            }
        }
    }
}
