import CCMark
import Documents

/// Builds the tree of a document that cmark then prints as CommonMark.
///
/// What cmark lacks stands in custom nodes, always in a paragraph, since cmark leaves out the marks of a quotation around a
/// custom block. `|` in text is another character until all is printed, so that cmark sees one text.
@safe struct CmarkWriter: ~Copyable {
    private let root: OpaquePointer
    private var current: OpaquePointer
    private static let pipe = "\u{E07C}"

    init() {
        let root = unsafe Self.node(CMARK_NODE_DOCUMENT)
        unsafe self.root = unsafe root
        unsafe current = unsafe root
    }

    deinit { unsafe cmark_node_free(root) }

    func finished() -> String {
        guard let text = unsafe cmark_render_commonmark(root, CMARK_OPT_DEFAULT, 0) else { return "" }
        defer { unsafe cmark_get_default_mem_allocator().pointee.free(text) }
        return unsafe String(cString: text).replacing(Self.pipe, with: "\\|")
    }

    mutating func write(_ blocks: [Block]) {
        for block in blocks { write(block) }
    }

    mutating func write(_ footnotes: [Footnote]) {
        for (index, footnote) in footnotes.enumerated() {
            var writer = CmarkWriter()
            writer.write(footnote.blocks)
            var lines = writer.finished().split(separator: "\n", omittingEmptySubsequences: false)
            while lines.last == "" { lines.removeLast() }
            var text = "[^\(index + 1)]:"
            if case .paragraph? = footnote.blocks.first, !lines.isEmpty { text += " \(lines.removeFirst())" }
            for line in lines { text += line.isEmpty ? "\n" : "\n    \(line)" }
            paragraph(text)
        }
    }

    private mutating func write(_ block: Block) {
        switch block {
        case .heading(let level, let inlines, anchor: _):
            open(CMARK_NODE_HEADING)
            unsafe cmark_node_set_heading_level(current, Int32(level))
            write(inlines)
            close()
        case .paragraph(let inlines, role: _, anchor: _):
            write(inlines, in: CMARK_NODE_PARAGRAPH)
        case .list(let list):
            write(list)
        case .quote(let blocks):
            open(CMARK_NODE_BLOCK_QUOTE)
            write(blocks)
            close()
        case .code(let text):
            open(CMARK_NODE_CODE_BLOCK)
            unsafe cmark_node_set_literal(current, text)
            unsafe cmark_node_set_fence_info(current, "text")
            close()
        case .thematicBreak:
            paragraph("***")
        case .table(let table):
            write(table)
        case .fields, .section:
            preconditionFailure("Markdown has none")
        }
    }

    private mutating func write(_ list: List) {
        open(CMARK_NODE_LIST)
        unsafe cmark_node_set_list_tight(current, list.standsTight ? 1 : 0)
        if case .number(let start) = list.marker {
            unsafe cmark_node_set_list_type(current, CMARK_ORDERED_LIST)
            unsafe cmark_node_set_list_start(current, Int32(start))
            unsafe cmark_node_set_list_delim(current, CMARK_PERIOD_DELIM)
        }
        for item in list.items {
            open(CMARK_NODE_ITEM)
            if item.blocks.count > 1, case .list? = item.blocks.first { paragraph("<!-- end list -->") }
            write(item.blocks)
            close()
        }
        close()
    }

    private mutating func write(_ table: Table) {
        if !table.caption.isEmpty { write([.text("Tabell: ")] + table.caption, in: CMARK_NODE_PARAGRAPH) }
        let rules = table.alignments.map { alignment in
            switch alignment {
            case .start: "---"
            case .center: ":-:"
            case .end: "--:"
            }
        }
        var rows = ([table.header] + table.rows).map { $0.map(Self.cell) }
        rows.insert(rules, at: 1)
        paragraph(rows.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n"))
    }

    /// A cell after a character that is taken away again, since nothing at its beginning makes a list there.
    private static func cell(_ inlines: [Inline]) -> String {
        var writer = CmarkWriter()
        writer.open(CMARK_NODE_PARAGRAPH)
        writer.custom("\u{E07B}")
        writer.write(inlines)
        writer.close()
        let text = unsafe String(cString: cmark_render_commonmark(writer.root, CMARK_OPT_DEFAULT, 0))
        return text.replacing("|", with: "\\|").replacing("\u{E07B}", with: "").replacing("\n", with: "")
    }

    private mutating func write(_ inlines: [Inline], in type: cmark_node_type) {
        open(type)
        write(inlines)
        close()
    }

    private mutating func write(_ inlines: [Inline]) {
        var before = Inline.lineBreak
        for inline in inlines {
            if case .text(let text) = inline {
                if before == .lineBreak, text.hasPrefix("~~~") { custom("\\") }
                if case .footnote = before, text.hasPrefix(":") { custom("\\") }
            }
            before = inline
            switch inline {
            case .text(let text), .time(let text, iso: _):
                leaf(CMARK_NODE_TEXT, text.replacing("|", with: Self.pipe))
            case .code(let text): leaf(CMARK_NODE_CODE, text)
            case .emphasis(let content): write(content, in: CMARK_NODE_EMPH)
            case .strong(let content): write(content, in: CMARK_NODE_STRONG)
            case .link(let content, let address): write(content, linkingTo: address)
            case .lineBreak: leaf(CMARK_NODE_LINEBREAK, "")
            case .footnote(let number): custom("[^\(number)]")
            }
        }
    }

    /// cmark prints some addresses as they are, although they would be read as another or as a shorter one.
    private mutating func write(_ content: [Inline], linkingTo address: String) {
        let isHard = address.contains { "<>\\;".contains($0) }
        open(isHard ? CMARK_NODE_CUSTOM_INLINE : CMARK_NODE_LINK)
        if isHard {
            let escaped = address.map { "<>\\".contains($0) ? "\\\($0)" : $0 == "&" ? "&amp;" : "\($0)" }.joined()
            unsafe cmark_node_set_on_enter(current, "[")
            unsafe cmark_node_set_on_exit(current, "](<\(escaped)>)")
        } else {
            unsafe cmark_node_set_url(current, address)
        }
        if case .text(let text)? = content.first, text.hasPrefix("^") { custom("\\") }
        write(content)
        close()
    }

    // MARK: - The tree

    private mutating func open(_ type: cmark_node_type) {
        let node = unsafe Self.node(type)
        let isAppended = unsafe cmark_node_append_child(current, node)
        precondition(isAppended == 1, "this cannot stand here")
        unsafe current = unsafe node
    }

    private mutating func close() {
        guard let parent = unsafe cmark_node_parent(current) else { preconditionFailure("nothing is open") }
        unsafe current = unsafe parent
    }

    private static func node(_ type: cmark_node_type) -> OpaquePointer {
        guard let node = unsafe cmark_node_new(type) else { preconditionFailure("cmark ends at the end of memory") }
        return unsafe node
    }

    private mutating func leaf(_ type: cmark_node_type, _ text: String) {
        open(type)
        unsafe cmark_node_set_literal(current, text)
        close()
    }

    private mutating func custom(_ text: String) {
        open(CMARK_NODE_CUSTOM_INLINE)
        unsafe cmark_node_set_on_enter(current, text)
        close()
    }

    private mutating func paragraph(_ text: String) {
        open(CMARK_NODE_PARAGRAPH)
        custom(text)
        close()
    }
}
