import Documents

extension HTMLWriter {
    mutating func write(_ list: List) {
        let needsOwnItems = list.items.contains { $0.anchor != nil }
        switch list.marker {
        case .bullet:
            page.line("<ul>")
            if needsOwnItems { marked(list) } else { plain(list) }
            page.line("</ul>")
        case .number(let start):
            page.beginLine()
            page.put("<ol")
            if start != 1 {
                page.openAttribute("start")
                page.put(start)
                page.closeAttribute()
            }
            page.put(">\n")
            if needsOwnItems { marked(list) } else { plain(list) }
            page.line("</ol>")
        case .letter:
            page.line("<ol type=\"a\">")
            marked(list)
            page.line("</ol>")
        // The numbers are the minutes' own and stand in the text: a browser must not count beside them.
        case .label:
            page.line("<ul class=\"numrerad\">")
            marked(list)
            page.line("</ul>")
        }
    }

    private mutating func plain(_ list: List) {
        let isTight = list.standsTight
        for item in list.items {
            page.beginLine()
            page.put("<li>")
            for block in item.blocks {
                if isTight, case .paragraph(let inlines, role: nil, anchor: nil) = block {
                    write(inlines)
                } else {
                    write(block)
                }
            }
            page.put("</li>\n")
        }
    }

    private mutating func marked(_ list: List) {
        let isTight = list.standsTight
        for item in list.items {
            page.beginLine()
            page.put("<li")
            attributes(anchor: item.anchor)
            page.put(">")
            if item.blocks.count == 1, isTight,
                case .paragraph(let inlines, role: _, anchor: nil) = item.blocks[0]
            {
                write(label: item.label)
                write(inlines)
            } else {
                page.beginLine()
                write(item, isTight: isTight)
                page.beginLine()
            }
            page.put("</li>\n")
        }
    }

    private mutating func write(label: String?) {
        guard let label else { return }
        page.put("<span class=\"nummer\">")
        page.text(label)
        page.put("</span> ")
    }

    private mutating func write(_ item: List.Item, isTight: Bool) {
        guard case .paragraph(let inlines, let role, let anchor)? = item.blocks.first else {
            write(label: item.label)
            page.beginLine()
            return write(item.blocks)
        }
        if !isTight {
            page.put("<p")
            attributes(role: role, anchor: anchor)
            page.put(">")
        }
        write(label: item.label)
        write(inlines)
        if !isTight { page.put("</p>") }
        page.beginLine()
        for block in item.blocks.dropFirst() { write(block) }
    }

    mutating func write(_ table: Table) {
        tables += 1
        // A reader without a mouse scrolls a wide table only where it can have the focus, and then it needs a name.
        page.beginLine()
        page.put("<div role=\"region\" tabindex=\"0\" ")
        if table.caption.isEmpty {
            page.put("aria-label=\"")
            page.put(PageWords.table)
            page.put(" ")
            page.put(tables)
            page.put("\">\n<table>\n")
        } else {
            page.put("aria-labelledby=\"tabell-")
            page.put(tables)
            page.put("\">\n<table>\n<caption id=\"tabell-")
            page.put(tables)
            page.put("\">")
            write(table.caption)
            page.put("</caption>\n")
        }
        page.line("<thead>")
        row(table.header, of: table) { _ in .columnHeading }
        page.line("</thead>")
        if !table.rows.isEmpty {
            page.line("<tbody>")
            for cells in table.rows {
                row(cells, of: table) { $0 == 0 && table.hasRowHeadings ? .rowHeading : .data }
            }
            page.line("</tbody>")
        }
        page.line("</table>\n</div>")
    }

    private enum Cell { case columnHeading, rowHeading, data }

    private mutating func row(_ cells: [[Inline]], of table: Table, kind: (Int) -> Cell) {
        page.line("<tr>")
        for (column, content) in cells.enumerated() {
            // A heading without words would head nothing.
            switch content.isEmpty ? .data : kind(column) {
            case .columnHeading: cell("<th scope=\"col\"", content, "</th>\n", column, of: table)
            case .rowHeading: cell("<th scope=\"row\"", content, "</th>\n", column, of: table)
            case .data: cell("<td", content, "</td>\n", column, of: table)
            }
        }
        page.line("</tr>")
    }

    private mutating func cell(
        _ before: StaticString, _ content: [Inline], _ after: StaticString, _ column: Int, of table: Table
    ) {
        page.put(before)
        switch table.alignments.indices.contains(column) ? table.alignments[column] : .start {
        case .start: break
        case .center: page.put(" class=\"mitten\"")
        case .end: page.put(" class=\"hoger\"")
        }
        page.put(">")
        write(content)
        page.put(after)
    }
}
