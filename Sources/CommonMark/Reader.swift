import CCMark
import Documents

/// Turns cmark's trees into blocks.
struct Reader {
    /// What applies to the text inside a piece of running text.
    struct Surroundings {
        var isEmphasis = false
        var isStrong = false
        var isLink = false
    }

    /// What is being read: a block of cmark's, or a row of a table.
    enum Place {
        case node(Node)
        case line(Int)
    }

    let survey: Survey
    let isVerbatim: Bool
    private var block = Place.line(1)
    var passage: Passage
    var places: Places
    var violations: [Violation] = []
    /// How many there are of each kind.
    private var counts: [Violation.Kind: Int] = [:]
    /// The text that has been read since the last thing that is not text.
    var run: [UInt8] = []
    var notes: NoteNumbers
    /// Levels of blocks and inlines around what is read.
    var depth = 0
    private var quotations = 0
    /// Where the value's own blocks begin.
    private var beginnings: [(line: Int, column: Int)] = []
    private var headingLevels = HeadingLevels()

    init(bytes: [UInt8], survey: Survey, isVerbatim: Bool) {
        self.survey = survey
        self.isVerbatim = isVerbatim
        places = Places(bytes: bytes)
        if survey.features.contains(.caret) {
            let footnotes = Footnotes(in: bytes)
            passage = footnotes.body
            notes = NoteNumbers(footnotes)
            for violation in footnotes.violations where tells(of: violation.kind) { violations.append(violation) }
        } else {
            passage = Passage(bytes)
            notes = NoteNumbers()
        }
    }

    /// All that the value says.
    mutating func prose() -> Prose {
        var blocks = blocks(of: passage)
        var footnotes: [Footnote] = []
        notes.areOpen = false
        for definition in notes.used() {
            footnotes.append(Footnote(self.blocks(of: definition.passage)))
        }
        for definition in notes.unused() { report(.unusedFootnote, at: definition.range) }
        if headingLevels.hasGaps {
            blocks = blocks.settingHeadings(headingLevels)
            footnotes = footnotes.map { Footnote($0.blocks.settingHeadings(headingLevels)) }
        }
        return Prose(blocks: blocks, footnotes: footnotes, violations: violations)
    }

    /// The first line of what is more than the one paragraph that a text is.
    mutating func surplus(in blocks: [Block]) -> Range<Int>? {
        guard let first = blocks.first else { return nil }
        var index = 0
        if case .paragraph = first {
            guard blocks.count > 1 else { return nil }
            index = min(1, beginnings.count - 1)
        }
        let start = passage.origin(line: beginnings[index].line, column: beginnings[index].column)
        return start..<endOfLine(from: start)
    }

    mutating func report(_ kind: Violation.Kind, at range: Range<Int>) {
        if tells(of: kind) { violations.append(Violation(kind, at: range)) }
    }

    /// Reports a violation that has to be looked for in the source of the block.
    mutating func report(_ kind: Violation.Kind, find: (inout Places, _ block: Range<Int>) -> Range<Int>) {
        guard tells(of: kind) else { return }
        let block = source
        violations.append(Violation(kind, at: find(&places, block)))
    }

    /// Counts one more of the kind: whether it is worth telling.
    private mutating func tells(of kind: Violation.Kind) -> Bool {
        counts[kind, default: 0] += 1
        return counts[kind, default: 0] <= Markdown.Limit.violations
    }

    private mutating func blocks(of passage: Passage) -> [Block] {
        self.passage = passage
        let tree = Tree(parsing: passage.text)
        defer { block = .line(1) }
        return tree.read { blocks(in: $0) }
    }

    private mutating func blocks(in parent: Node) -> [Block] {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Markdown.Limit.depth + 1 else {
            report(.tooDeep, at: source(of: parent))
            return []
        }
        var blocks: [Block] = []
        var child = parent.firstChild
        while let node = child {
            if depth == 1, notes.areOpen { beginnings.append((node.startLine, node.startColumn)) }
            read(node, into: &blocks)
            child = node.next
        }
        return blocks
    }

    private mutating func read(_ node: Node, into blocks: inout [Block]) {
        switch node.type {
        case CMARK_NODE_PARAGRAPH:
            paragraph(node, into: &blocks)
        case CMARK_NODE_HEADING:
            heading(node, into: &blocks)
        case CMARK_NODE_LIST:
            blocks.append(.list(list(node)))
        case CMARK_NODE_BLOCK_QUOTE:
            quotations += 1
            blocks.append(.quote(self.blocks(in: node)))
            quotations -= 1
        case CMARK_NODE_CODE_BLOCK:
            if !isFenced(node) { report(.indentedCode, at: source(of: node)) }
            blocks.append(.code(String(decoding: notes.restored(node.literal), as: UTF8.self)))
        case CMARK_NODE_THEMATIC_BREAK:
            blocks.append(.thematicBreak)
        default:
            html(node, into: &blocks)
        }
    }

    private mutating func html(_ node: Node, into blocks: inout [Block]) {
        let literal = notes.restored(node.literal)
        // What cmark's CommonMark writer puts between two lists that would be read as one.
        if literal.elementsEqual("<!-- end list -->\n".utf8) { return }
        report(.rawHTML, at: source(of: node))
        blocks.append(.paragraph([.text(String(decoding: literal.filter { $0 != 0x0A }, as: UTF8.self))]))
    }

    private mutating func heading(_ node: Node, into blocks: inout [Block]) {
        block = .node(node)
        let inlines = inlines(of: node)
        guard node.endLine == node.startLine else {
            report(.underlinedHeading, at: underline(of: node))
            blocks.append(.paragraph(inlines))
            return
        }
        headingLevels.insert(node.headingLevel)
        blocks.append(.heading(level: node.headingLevel, inlines))
    }

    private mutating func list(_ node: Node) -> List {
        var items: [List.Item] = []
        var child = node.firstChild
        while let item = child {
            items.append(List.Item(blocks(in: item)))
            child = item.next
        }
        return List(node.isOrdered ? .number(from: node.firstNumber) : .bullet, isTight: node.isTight, items)
    }

    private mutating func paragraph(_ node: Node, into blocks: inout [Block]) {
        block = .node(node)
        if survey.features.contains(.pipe), node.endLine > node.startLine {
            let lines = lines(of: node)
            if let table = PipeTable(in: lines) {
                read(table, lines: lines, firstLine: node.startLine, into: &blocks)
                return
            }
            if PipeTable.isMeant(by: lines) { report(.tableWithoutHeader, at: source(of: node)) }
        }
        let inlines = inlines(of: node)
        if !inlines.isEmpty { blocks.append(.paragraph(inlines)) }
    }
}

extension Reader {
    /// The source of a block: from its first character to the end of its last line.
    private mutating func source(of node: Node) -> Range<Int> {
        let start = passage.origin(line: node.startLine, column: node.startColumn)
        let last = lastLine(of: node)
        let content = passage.line(last)
        // References stand as marks in the line, so its length is that of the value's own line.
        let first = passage.origin(line: last)
        let end = survey.features.contains(.caret) ? endOfLine(from: first) : first + content.count
        return start..<max(start, end)
    }

    /// The source of what is being read.
    var source: Range<Int> {
        mutating get {
            switch block {
            case .node(let node):
                return source(of: node)
            case .line(let line):
                let start = passage.origin(line: line)
                return start..<endOfLine(from: start)
            }
        }
    }

    private func endOfLine(from start: Int) -> Int {
        places.bytes[start...].firstIndex(of: 0x0A) ?? places.bytes.count
    }

    /// cmark 0.30 lets some blocks end at column 0 of the next line, and code with the blank lines after it.
    private mutating func lastLine(of node: Node) -> Int {
        var line = max(node.startLine, node.endLine)
        while line > node.startLine, passage.line(line).allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { line -= 1 }
        return line
    }

    /// The lines of a paragraph, without the marks of lists and quotations before them.
    private mutating func lines(of node: Node) -> [ArraySlice<UInt8>] {
        (node.startLine...max(node.startLine, node.endLine)).map { number in
            var line = passage.line(number)
            if number == node.startLine { return line.dropFirst(node.startColumn - 1) }
            for _ in 0..<quotations {
                let content = line.drop { $0 == 0x20 || $0 == 0x09 }
                guard content.first == UInt8(ascii: ">") else { break }
                line = content.dropFirst()
            }
            return line
        }
    }

    /// Whether code stands between fences: what it begins with in the source is not part of it, unless it is repeated.
    private mutating func isFenced(_ node: Node) -> Bool {
        let line = passage.line(node.startLine).dropFirst(node.startColumn - 1)
        guard line.first == UInt8(ascii: "`") || line.first == UInt8(ascii: "~") else { return false }
        return node.hasFenceInfo || !node.literal.starts(with: line)
    }

    private mutating func underline(of node: Node) -> Range<Int> {
        var line = node.endLine
        while line > node.startLine {
            let content = passage.line(line)
            if let first = content.firstIndex(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "=") }) {
                let column = first - content.startIndex + 1
                let start = passage.origin(line: line, column: column)
                return start..<start + content[first...].prefix { $0 == content[first] }.count
            }
            line -= 1
        }
        return source(of: node)
    }

    /// Reads the cells of a table, which is a paragraph to cmark, and what stands before it.
    private mutating func read(
        _ table: PipeTable, lines: [ArraySlice<UInt8>], firstLine: Int, into blocks: inout [Block]
    ) {
        let before = lines.prefix(table.linesBefore).flatMap { $0 + [0x0A] }
        let leading = inlines(inPart: before)
        if !leading.isEmpty { blocks.append(.paragraph(leading)) }
        let caption = blocks.takeCaption()
        block = .line(firstLine + table.header.line)
        if table.header.cells.contains(where: \.isEmpty) { report(.emptyHeaderCell, at: source) }
        let header = table.header.cells.map { inlines(inPart: $0) }
        var rows: [[[Inline]]] = []
        for row in table.rows {
            block = .line(firstLine + row.line)
            if row.cells.count != header.count { report(.unevenRow, at: source) }
            rows.append(row.cells.prefix(header.count).map { inlines(inPart: $0) })
        }
        blocks.append(.table(Table(caption: caption, header: header, alignments: table.alignments, rows: rows)))
    }
}
