package import Documents

extension Document {
    /// The document as far as Markdown with tables and footnotes can say it: what is printed is this, and what is read
    /// again is this.
    ///
    /// - Sections, roles, anchors, times and headings of rows are gone; the content stays, in its order.
    /// - Named values are a list with the names in strong type.
    /// - Letters and numbers of the minutes' own stand in the text of bulleted items.
    /// - A list is as close as its items allow (`List.standsTight`); headings have the levels 1, 2, 3 … without gaps.
    /// - A bare https:// address is a link; a paragraph `Tabell: …` before a table is its caption.
    /// - Stress that Markdown cannot mark there is left out, as are blocks without content.
    /// - Notes are in the order of their first reference.
    package var inMarkdown: Document {
        var blocks = blocks.inMarkdown
        var footnotes: [Footnote] = []
        if !self.footnotes.isEmpty {
            let order = blocks.footnoteReferences.filter { (1...self.footnotes.count).contains($0) }
            var numbers: [Int: Int] = [:]
            for number in order where numbers[number] == nil { numbers[number] = numbers.count + 1 }
            blocks = blocks.mappingFootnotes { numbers[$0] }
            footnotes = numbers.sorted { $0.value < $1.value }.map { number, _ in
                Footnote(self.footnotes[number - 1].blocks.inMarkdown.mappingFootnotes { _ in nil })
            }
        }
        let levels = footnotes.reduce(blocks.headingLevels) { $0.union($1.blocks.headingLevels) }
        if levels.hasGaps {
            blocks = blocks.settingHeadings(levels)
            footnotes = footnotes.map { Footnote($0.blocks.settingHeadings(levels)) }
        }
        return Document(title: title, blocks: blocks, footnotes: footnotes)
    }
}

extension [Block] {
    fileprivate var inMarkdown: [Block] {
        var result: [Block] = []
        result.reserveCapacity(count)
        for block in self { block.appendMarkdownForm(to: &result) }
        return result
    }

    fileprivate mutating func append(table: Table) {
        var table = table
        if table.caption.isEmpty { table.caption = takeCaption() }
        append(.table(table))
    }

    /// The paragraph at the end, if it is a table's caption: `Tabell: …`.
    mutating func takeCaption() -> [Inline] {
        guard case .paragraph(var inlines, role: _, anchor: _)? = last, case .text(let text)? = inlines.first,
            text.hasPrefix("Tabell:")
        else { return [] }
        let rest = text.dropFirst("Tabell:".count).drop { $0 == " " }
        if rest.isEmpty { inlines.removeFirst() } else { inlines[0] = .text(String(rest)) }
        guard !inlines.isEmpty else { return [] }
        removeLast()
        return inlines
    }

    /// The same blocks with the first of the levels as level 1, the second as 2, and so on.
    func settingHeadings(_ levels: HeadingLevels) -> [Block] {
        map { block in
            switch block {
            case .heading(let level, let inlines, let anchor):
                return .heading(level: levels.place(of: level), inlines, anchor: anchor)
            case .quote(let blocks):
                return .quote(blocks.settingHeadings(levels))
            case .list(var list):
                for index in list.items.indices {
                    list.items[index].blocks = list.items[index].blocks.settingHeadings(levels)
                }
                return .list(list)
            case .section(var section):
                section.blocks = section.blocks.settingHeadings(levels)
                return .section(section)
            case .paragraph, .code, .thematicBreak, .table, .fields:
                return block
            }
        }
    }

    fileprivate var headingLevels: HeadingLevels {
        var levels = HeadingLevels()
        for block in self {
            switch block {
            case .heading(let level, _, anchor: _): levels.insert(level)
            case .quote(let blocks): levels.formUnion(blocks.headingLevels)
            case .list(let list): for item in list.items { levels.formUnion(item.blocks.headingLevels) }
            case .section(let section): levels.formUnion(section.blocks.headingLevels)
            case .paragraph, .code, .thematicBreak, .table, .fields: break
            }
        }
        return levels
    }
}

extension Block {
    fileprivate var isList: Bool {
        if case .list = self { true } else { false }
    }

    fileprivate var letsSpaceShow: Bool {
        switch self {
        case .paragraph, .table, .fields, .heading, .code, .quote: true
        case .thematicBreak: false
        case .list(let list): list.items.last?.blocks.last?.letsSpaceShow ?? false
        case .section(let section): section.blocks.last?.letsSpaceShow ?? false
        }
    }

    fileprivate func appendMarkdownForm(to blocks: inout [Block]) {
        switch self {
        case .heading(let level, let inlines, anchor: _):
            let inlines = inlines.inMarkdown(breaksLines: false)
            if !inlines.isEmpty { blocks.append(.heading(level: level, inlines)) }
        case .paragraph(let inlines, role: _, anchor: _):
            let inlines = inlines.inMarkdown(breaksLines: true)
            if !inlines.isEmpty { blocks.append(.paragraph(inlines)) }
        case .list(let list):
            let list = list.inMarkdown
            if !list.items.isEmpty { blocks.append(.list(list)) }
        case .quote(let content):
            let content = content.inMarkdown
            if !content.isEmpty { blocks.append(.quote(content)) }
        case .code(let text):
            blocks.append(.code(text.utf8.last == 0x0A || text.isEmpty ? text : text + "\n"))
        case .thematicBreak:
            blocks.append(self)
        case .table(let table):
            if !table.header.isEmpty { blocks.append(table: table.inMarkdown) }
        case .fields(let values):
            let items = values.map { value in
                List.Item([
                    .paragraph(
                        ([.strong([.text("\(value.name):")]), .text(" ")] + value.value).inMarkdown(breaksLines: true))
                ])
            }
            if !items.isEmpty { blocks.append(.list(List(.bullet, items))) }
        case .section(let section):
            for block in section.blocks { block.appendMarkdownForm(to: &blocks) }
        }
    }
}

extension List {
    fileprivate var inMarkdown: List {
        if staysAsItIs { return self }
        var items = items.enumerated().map { index, item in
            List.Item(item.blocks.marked(mark(of: item, at: index)).inMarkdown)
        }
        items.removeAll { $0.blocks.isEmpty }
        var list = List(marker.inMarkdown, isTight: isTight, items)
        list.isTight = list.standsTight || !list.showsSpace
        return list
    }

    /// Whether the list is one of close items of a paragraph each, in which nothing changes.
    private var staysAsItIs: Bool {
        guard marker == .bullet, isTight, !items.isEmpty else { return false }
        return items.allSatisfy { item in
            guard item.label == nil, item.anchor == nil, item.blocks.count == 1,
                case .paragraph(let inlines, role: nil, anchor: nil) = item.blocks[0]
            else { return false }
            return inlines.staysInMarkdown
        }
    }

    /// Whether cmark sees an empty line between items or blocks: it does not after a line across the page, unless there is a
    /// comment, as around lists that begin an item or meet another list. A caption has one after it too.
    private var showsSpace: Bool {
        items.indices.contains { index in
            let blocks = items[index].blocks
            return blocks.indices.contains { place in
                let isLast = place == blocks.count - 1
                if case .table(let table) = blocks[place], !table.caption.isEmpty { return true }
                if case .list = blocks[place], !isLast, place == 0 || blocks[place + 1].isList { return true }
                return blocks[place].letsSpaceShow && !(isLast && index == items.count - 1)
            }
        }
    }

    /// What the item begins with, if Markdown has no such numbers.
    private func mark(of item: Item, at index: Int) -> String? {
        switch marker {
        case .bullet, .number: nil
        case .letter: "\(List.Marker.letter(index)))"
        case .label: item.mark
        }
    }

}

extension List.Marker {
    fileprivate var inMarkdown: List.Marker {
        switch self {
        case .bullet, .letter, .label: .bullet
        case .number(let start): .number(from: Swift.min(Swift.max(start, 0), 999_999_999))
        }
    }
}

extension [Block] {
    fileprivate func marked(_ mark: String?) -> [Block] {
        guard let mark else { return self }
        guard case .paragraph(let inlines, let role, let anchor)? = first else {
            return [.paragraph([.text(mark)])] + self
        }
        return [.paragraph([.text(mark + " ")] + inlines, role: role, anchor: anchor)] + dropFirst()
    }
}

extension Table {
    fileprivate var inMarkdown: Table {
        Table(
            caption: caption.inMarkdown(breaksLines: false), header: header.map { $0.inMarkdown(inCell: true) },
            alignments: header.indices.map { alignments.indices.contains($0) ? alignments[$0] : .start },
            rows: rows.map { row in
                header.indices.map { row.indices.contains($0) ? row[$0].inMarkdown(inCell: true) : [] }
            })
    }
}
