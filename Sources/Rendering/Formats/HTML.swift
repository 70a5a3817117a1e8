import CommonMark
import Documents

extension OutputFormat {
    /// A page that can be opened, mailed and printed.
    static let html = OutputFormat("html", fileExtension: "html") { document, template in
        template.page(title: document.title, content: HTMLWriter.fragment(of: document))
    }

    /// What stands inside a page, to be put into another system's.
    static let htmlFragment = OutputFormat("html-fragment", fileExtension: "fragment.html") { document, _ in
        HTMLWriter.fragment(of: document)
    }
}

/// What each block and inline is in HTML.
struct HTMLWriter {
    var page = HTMLPrinter()
    /// How many references to each note were written.
    private var references: [Int: Int] = [:]
    var tables = 0
    private var sections = 0

    static func fragment(of document: Document) -> [UInt8] {
        var writer = HTMLWriter()
        writer.write(document.blocks)
        writer.write(document.footnotes)
        return writer.page.bytes
    }

    mutating func write(_ blocks: [Block]) {
        for block in blocks { write(block) }
    }

    mutating func write(_ block: Block) {
        switch block {
        case .heading(let level, let inlines, let anchor):
            heading(level, inlines, anchor: anchor)
        case .paragraph(let inlines, let role, let anchor):
            paragraph(inlines, role: role, anchor: anchor)
        case .list(let list):
            write(list)
        case .quote(let blocks):
            page.open(.quote)
            write(blocks)
            page.close()
        case .code(let text):
            page.codeBlock(text)
        case .thematicBreak:
            page.thematicBreak()
        case .table(let table):
            write(table)
        case .fields(let values):
            write(values)
        case .section(let section):
            write(section)
        }
    }

    private mutating func heading(_ level: Int, _ inlines: [Inline], anchor: Anchor?) {
        guard let anchor else {
            page.open(.heading(level: level))
            write(inlines)
            page.close()
            return
        }
        line("<h\(level) id=\"\(anchor)\">", inlines, "</h\(level)>")
    }

    private mutating func paragraph(_ inlines: [Inline], role: Role?, anchor: Anchor?) {
        guard role != nil || anchor != nil else {
            page.open(.paragraph)
            write(inlines)
            page.close()
            return
        }
        line("<p\(attributes(role: role, anchor: anchor))>", inlines, "</p>")
    }

    /// Running text between markup of ours, all on one line.
    mutating func line(_ before: Markup, _ inlines: [Inline], _ after: Markup) {
        page.open(.block("", ""))
        page.open(.inline(before, after))
        write(inlines)
        page.close()
        page.close()
    }

    func attributes(role: Role? = nil, anchor: Anchor? = nil) -> Markup {
        switch (role, anchor) {
        case (nil, nil): ""
        case (let role?, nil): " class=\"\(role)\""
        case (nil, let anchor?): " id=\"\(anchor)\""
        case (let role?, let anchor?): " class=\"\(role)\" id=\"\(anchor)\""
        }
    }

    private mutating func write(_ values: [NamedValue]) {
        page.open(.block("<dl>", "</dl>"))
        for value in values {
            line("<dt>\(value.name)", [], "</dt>")
            line("<dd>", value.value, "</dd>")
        }
        page.close()
    }

    private mutating func write(_ section: Section) {
        let attributes = attributes(role: section.role, anchor: section.anchor)
        switch section.landmark {
        case .header: page.open(.block("<header\(attributes)>", "</header>"))
        case .footer: page.open(.block("<footer\(attributes)>", "</footer>"))
        case .region: return region(section, attributes)
        }
        write(section.blocks)
        page.close()
    }

    /// A part is named by its heading; without one it is no landmark.
    private mutating func region(_ section: Section, _ attributes: Markup) {
        guard case .heading(let level, let inlines, let anchor)? = section.blocks.first else {
            page.open(.block("<div\(attributes)>", "</div>"))
            write(section.blocks)
            page.close()
            return
        }
        sections += 1
        let name = anchor ?? section.anchor.map { Anchor("\($0.text)-rubrik") } ?? Anchor("avsnitt-\(sections)")
        page.open(.block("<section\(attributes) aria-labelledby=\"\(name)\">", "</section>"))
        heading(level, inlines, anchor: name)
        for block in section.blocks.dropFirst() { write(block) }
        page.close()
    }
}

extension HTMLWriter {
    mutating func write(_ inlines: [Inline]) {
        for inline in inlines {
            switch inline {
            case .text(let text): page.text(text)
            case .code(let text): page.code(text)
            case .emphasis(let content): write(content, in: .emphasis)
            case .strong(let content): write(content, in: .strong)
            // Paper shows the address after a link, but not of one that is its own words.
            case .link(let content, let address) where content == [.text(address)]:
                write(content, in: .inline("<a class=\"adress\" href=\"\(Markup(address: address))\">", "</a>"))
            case .link(let content, let address): write(content, in: .link(to: address))
            case .time(let text, let iso): write([.text(text)], in: .inline("<time datetime=\"\(iso)\">", "</time>"))
            case .lineBreak: page.lineBreak()
            case .footnote(let number): reference(to: number)
            }
        }
    }

    private mutating func write(_ content: [Inline], in container: HTMLPrinter.Container) {
        page.open(container)
        write(content)
        page.close()
    }

    private mutating func reference(to number: Int) {
        let count = references[number, default: 0] + 1
        references[number] = count
        let suffix: Markup = count == 1 ? "" : "-\(count)"
        page.inline(
            """
            <sup><a id="fotnot-\(number)-plats\(suffix)" href="#fotnot-\(number)" role="doc-noteref" \
            aria-label="\(Markup(PageWords.footnote)) \(number)">\(number)</a></sup>
            """)
    }

    mutating func write(_ footnotes: [Footnote]) {
        guard !footnotes.isEmpty else { return }
        page.open(
            .block("<section class=\"fotnoter\" role=\"doc-endnotes\" aria-labelledby=\"fotnoter\">", "</section>"))
        page.block("<h2 id=\"fotnoter\">\(Markup(PageWords.footnotes))</h2>")
        page.open(.block("<ol>", "</ol>"))
        for (index, footnote) in footnotes.enumerated() {
            page.open(.block("<li id=\"fotnot-\(index + 1)\">", "</li>"))
            write(footnote.blocks, backFrom: index + 1)
            page.close()
        }
        page.close()
        page.close()
    }

    /// A note with the way back at the end of its last paragraph, or after it.
    private mutating func write(_ blocks: [Block], backFrom number: Int) {
        let back: Markup = """
             <a href="#fotnot-\(number)-plats" role="doc-backlink" aria-label="\(Markup(PageWords.back)), \
            \(Markup(PageWords.footnote)) \(number)">↩</a>
            """
        let link: Markup = references[number] == nil ? "" : back
        guard case .paragraph(let inlines, role: _, anchor: _)? = blocks.last else {
            write(blocks)
            if references[number] != nil { page.block("<p>\(link)</p>") }
            return
        }
        write(Array(blocks.dropLast()))
        line("<p>", inlines, "\(link)</p>")
    }
}
