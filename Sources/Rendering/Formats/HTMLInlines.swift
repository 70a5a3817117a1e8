import Documents

extension HTMLWriter {
    mutating func write(_ inlines: [Inline]) {
        for inline in inlines {
            switch inline {
            case .text(let text): page.runningText(text)
            case .code(let text):
                page.put("<code>")
                page.text(text)
                page.put("</code>")
            case .emphasis(let content): write("<em>", content, "</em>")
            case .strong(let content): write("<strong>", content, "</strong>")
            case .link(let content, let address): link(content, to: address)
            case .time(let text, let iso):
                page.put("<time")
                page.attribute("datetime", iso)
                page.put(">")
                page.text(text)
                page.put("</time>")
            case .lineBreak: page.put("<br />\n")
            case .footnote(let number): reference(to: number)
            }
        }
    }

    private mutating func write(_ before: StaticString, _ content: [Inline], _ after: StaticString) {
        page.put(before)
        write(content)
        page.put(after)
    }

    private mutating func link(_ content: [Inline], to address: String) {
        page.put("<a")
        // Paper shows the address after a link, but not of one that is its own words.
        if content == [.text(address)] { page.put(" class=\"adress\"") }
        page.attribute("href", address: address)
        page.put(">")
        write(content)
        page.put("</a>")
    }

    private mutating func reference(to number: Int) {
        let count = references[number, default: 0] + 1
        references[number] = count
        page.put("<sup><a id=\"fotnot-")
        page.put(number)
        page.put("-plats")
        if count > 1 {
            page.put("-")
            page.put(count)
        }
        page.put("\" href=\"#fotnot-")
        page.put(number)
        page.put("\" role=\"doc-noteref\" aria-label=\"")
        page.put(PageWords.footnote)
        page.put(" ")
        page.put(number)
        page.put("\">")
        page.put(number)
        page.put("</a></sup>")
    }
}

extension HTMLWriter {
    mutating func write(_ footnotes: [Footnote]) {
        guard !footnotes.isEmpty else { return }
        page.line("<section class=\"fotnoter\" role=\"doc-endnotes\" aria-labelledby=\"fotnoter\">")
        page.put("<h2 id=\"fotnoter\">")
        page.put(PageWords.footnotes)
        page.put("</h2>\n<ol>\n")
        for (index, footnote) in footnotes.enumerated() {
            page.put("<li id=\"fotnot-")
            page.put(index + 1)
            page.put("\">\n")
            write(footnote.blocks, backFrom: index + 1)
            page.line("</li>")
        }
        page.line("</ol>")
        page.line("</section>")
    }

    /// A note with the way back at the end of its last paragraph, or after it.
    private mutating func write(_ blocks: [Block], backFrom number: Int) {
        guard case .paragraph(let inlines, role: _, anchor: _)? = blocks.last else {
            write(blocks)
            if references[number] != nil {
                page.beginLine()
                page.put("<p>")
                linkBack(from: number)
                page.put("</p>\n")
            }
            return
        }
        write(Array(blocks.dropLast()))
        page.beginLine()
        page.put("<p>")
        write(inlines)
        linkBack(from: number)
        page.put("</p>\n")
    }

    private mutating func linkBack(from number: Int) {
        guard references[number] != nil else { return }
        page.put(" <a href=\"#fotnot-")
        page.put(number)
        page.put("-plats\" role=\"doc-backlink\" aria-label=\"")
        page.put(PageWords.back)
        page.put(", ")
        page.put(PageWords.footnote)
        page.put(" ")
        page.put(number)
        page.put("\">↩</a>")
    }
}
