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
    var references: [Int: Int] = [:]
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
            heading(level, inlines, name: anchor.map(HeadingName.own))
        case .paragraph(let inlines, let role, let anchor):
            paragraph(inlines, role: role, anchor: anchor)
        case .list(let list):
            write(list)
        case .quote(let blocks):
            page.line("<blockquote>")
            write(blocks)
            page.line("</blockquote>")
        case .code(let text):
            page.beginLine()
            page.put("<pre><code>")
            page.text(text)
            page.put("</code></pre>\n")
        case .thematicBreak:
            page.line("<hr />")
        case .table(let table):
            write(table)
        case .fields(let values):
            write(values)
        case .section(let section):
            write(section)
        }
    }

    /// Running text between markup of ours, all on one line.
    mutating func line(_ before: StaticString, _ inlines: [Inline], _ after: StaticString) {
        page.beginLine()
        page.put(before)
        write(inlines)
        page.put(after)
        page.beginLine()
    }

    private mutating func heading(_ level: Int, _ inlines: [Inline], name: HeadingName?) {
        page.beginLine()
        page.put("<h")
        page.put(level)
        if let name { attribute("id", name) }
        page.put(">")
        write(inlines)
        page.put("</h")
        page.put(level)
        page.put(">\n")
    }

    private mutating func paragraph(_ inlines: [Inline], role: Role?, anchor: Anchor?) {
        page.beginLine()
        page.put("<p")
        attributes(role: role, anchor: anchor)
        page.put(">")
        write(inlines)
        page.put("</p>\n")
    }

    mutating func attributes(role: Role? = nil, anchor: Anchor? = nil) {
        if let role { page.attribute("class", role.name) }
        if let anchor { page.attribute("id", anchor.text) }
    }

    private mutating func write(_ values: [NamedValue]) {
        page.line("<dl>")
        for value in values {
            page.put("<dt>")
            page.text(value.name)
            page.put("</dt>\n")
            line("<dd>", value.value, "</dd>")
        }
        page.line("</dl>")
    }
}

/// What a heading is called by the section that it names.
private enum HeadingName {
    case own(Anchor)
    case of(section: Anchor)
    case counted(Int)
}

extension HTMLWriter {
    private mutating func attribute(_ name: StaticString, _ heading: HeadingName) {
        page.openAttribute(name)
        switch heading {
        case .own(let anchor): page.text(anchor.text)
        case .of(let section):
            page.text(section.text)
            page.put("-rubrik")
        case .counted(let number):
            page.put("avsnitt-")
            page.put(number)
        }
        page.closeAttribute()
    }

    private mutating func write(_ section: Section) {
        switch section.landmark {
        case .header: write(section, "<header", "</header>")
        case .footer: write(section, "<footer", "</footer>")
        case .region: region(section)
        }
    }

    private mutating func write(_ section: Section, _ before: StaticString, _ after: StaticString) {
        page.beginLine()
        page.put(before)
        attributes(role: section.role, anchor: section.anchor)
        page.put(">\n")
        write(section.blocks)
        page.line(after)
    }

    /// A part is named by its heading; without one it is no landmark. Nor is a part of a part: on a page with many §§ each
    /// has its "Beslut", and landmarks with one name cannot be told apart.
    private mutating func region(_ section: Section) {
        guard case .heading(let level, let inlines, let anchor)? = section.blocks.first else {
            return write(section, "<div", "</div>")
        }
        guard level <= 2 else { return write(section, "<section", "</section>") }
        sections += 1
        let name = anchor.map(HeadingName.own) ?? section.anchor.map(HeadingName.of) ?? .counted(sections)
        page.beginLine()
        page.put("<section")
        attributes(role: section.role, anchor: section.anchor)
        attribute("aria-labelledby", name)
        page.put(">\n")
        heading(level, inlines, name: name)
        for block in section.blocks.dropFirst() { write(block) }
        page.line("</section>")
    }
}
