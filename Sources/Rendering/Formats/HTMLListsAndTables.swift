import CommonMark
import Documents

extension HTMLWriter {
    mutating func write(_ list: List) {
        let needsOwnItems = list.items.contains { $0.anchor != nil }
        switch list.marker {
        case .bullet where !needsOwnItems: plain(list, from: nil)
        case .number(let start) where !needsOwnItems: plain(list, from: start)
        case .bullet: marked(list, "<ul>", "</ul>")
        case .number(1): marked(list, "<ol>", "</ol>")
        case .number(let start): marked(list, "<ol start=\"\(start)\">", "</ol>")
        case .letter: marked(list, "<ol type=\"a\">", "</ol>")
        // The numbers are the minutes' own and stand in the text: a browser must not count beside them.
        case .label: marked(list, "<ul class=\"numrerad\">", "</ul>")
        }
    }

    private mutating func plain(_ list: List, from start: Int?) {
        page.open(.list(from: start, isTight: list.standsTight))
        for item in list.items {
            page.open(.item)
            write(item.blocks)
            page.close()
        }
        page.close()
    }

    private mutating func marked(_ list: List, _ before: Markup, _ after: Markup) {
        page.open(.block(before, after))
        let isTight = list.standsTight
        for item in list.items {
            let label: Markup = item.label.map { "<span class=\"nummer\">\($0)</span> " } ?? ""
            let begin: Markup = "<li\(attributes(anchor: item.anchor))>"
            if item.blocks.count == 1, isTight,
                case .paragraph(let inlines, role: _, anchor: nil) = item.blocks[0]
            {
                line("\(begin)\(label)", inlines, "</li>")
            } else {
                page.open(.block(begin, "</li>"))
                write(item, label: label, isTight: isTight)
                page.close()
            }
        }
        page.close()
    }

    private mutating func write(_ item: List.Item, label: Markup, isTight: Bool) {
        var blocks = item.blocks[...]
        if case .paragraph(let inlines, let role, let anchor)? = blocks.first {
            blocks = blocks.dropFirst()
            if isTight {
                line(label, inlines, "")
            } else {
                line("<p\(attributes(role: role, anchor: anchor))>\(label)", inlines, "</p>")
            }
        } else if item.label != nil {
            line(label, [], "")
        }
        for block in blocks { write(block) }
    }

    mutating func write(_ table: Table) {
        tables += 1
        let id = Anchor("tabell-\(tables)")
        // A reader without a mouse scrolls a wide table only where it can have the focus, and then it needs a name.
        if table.caption.isEmpty {
            page.open(
                .block(
                    "<div role=\"region\" tabindex=\"0\" aria-label=\"\(Markup(PageWords.table)) \(tables)\">\n<table>",
                    "</table>\n</div>"))
        } else {
            page.open(
                .block(
                    "<div role=\"region\" tabindex=\"0\" aria-labelledby=\"\(id)\">\n<table>", "</table>\n</div>"))
            line("<caption id=\"\(id)\">", table.caption, "</caption>")
        }
        page.open(.block("<thead>", "</thead>"))
        row(table.header, of: table) { _ in .columnHeading }
        page.close()
        if !table.rows.isEmpty {
            page.open(.block("<tbody>", "</tbody>"))
            for cells in table.rows {
                row(cells, of: table) { $0 == 0 && table.hasRowHeadings ? .rowHeading : .data }
            }
            page.close()
        }
        page.close()
    }

    private enum Cell { case columnHeading, rowHeading, data }

    private mutating func row(_ cells: [[Inline]], of table: Table, kind: (Int) -> Cell) {
        page.open(.block("<tr>", "</tr>"))
        for (column, content) in cells.enumerated() {
            let alignment = alignment(column, in: table)
            // A heading without words would head nothing.
            switch content.isEmpty ? .data : kind(column) {
            case .columnHeading: line("<th scope=\"col\"\(alignment)>", content, "</th>")
            case .rowHeading: line("<th scope=\"row\"\(alignment)>", content, "</th>")
            case .data: line("<td\(alignment)>", content, "</td>")
            }
        }
        page.close()
    }

    private func alignment(_ column: Int, in table: Table) -> Markup {
        guard table.alignments.indices.contains(column) else { return "" }
        switch table.alignments[column] {
        case .start: return ""
        case .center: return " class=\"mitten\""
        case .end: return " class=\"hoger\""
        }
    }
}
