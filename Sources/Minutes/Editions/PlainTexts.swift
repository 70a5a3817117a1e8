import CommonMark
import Documents

/// What a text says to whoever reads it, without its markup: the words of each block, and the addresses that it links to.
struct PlainTexts: Sendable {
    private(set) var words: [String] = []
    private(set) var addresses: [String] = []

    /// What Markdown says.
    init(ofMarkdown text: [UInt8]) {
        let prose = Markdown.read(text, as: .prose)
        add(prose.blocks)
        for note in prose.footnotes { add(note.blocks) }
    }

    /// What a page says.
    init(of document: Document) {
        words.append(document.title)
        add(document.blocks)
        for note in document.footnotes { add(note.blocks) }
    }

    private mutating func add(_ blocks: [Block]) {
        for block in blocks {
            switch block {
            case .heading(_, let inlines, _), .paragraph(let inlines, _, _): add(inlines)
            case .list(let list):
                for item in list.items {
                    if let label = item.label { words.append(label) }
                    add(item.blocks)
                }
            case .quote(let blocks): add(blocks)
            case .code(let text): words.append(text)
            case .thematicBreak: break
            case .table(let table):
                add(table.caption)
                for cell in table.header { add(cell) }
                for row in table.rows { for cell in row { add(cell) } }
            case .fields(let values):
                for value in values {
                    words.append(value.name)
                    add(value.value)
                }
            case .section(let section): add(section.blocks)
            }
        }
    }

    private mutating func add(_ inlines: [Inline]) {
        words.append(inlines.plainText)
        addAddresses(of: inlines)
    }

    private mutating func addAddresses(of inlines: [Inline]) {
        for inline in inlines {
            switch inline {
            case .link(let content, let address):
                addresses.append(address.withoutPercentSigns)
                addAddresses(of: content)
            case .emphasis(let content), .strong(let content): addAddresses(of: content)
            case .text, .code, .time, .lineBreak, .footnote: break
            }
        }
    }
}

extension PlainTexts {
    /// The sentences, each without the mark at its end.
    var sentences: [String] {
        words.flatMap { text in
            var sentences = [""]
            for word in text.split(whereSeparator: \.isWhitespace) {
                let last = sentences[sentences.count - 1]
                if word.first?.isUppercase == true, let mark = last.last, ".!?".contains(mark) {
                    sentences.append(String(word))
                } else {
                    sentences[sentences.count - 1] = last.isEmpty ? String(word) : last + " " + word
                }
            }
            return sentences.map { String($0.reversed().drop { ".!?:,;".contains($0) }.reversed()) }
        }
    }
}

extension String {
    /// An address with each `%C3%B6` as the letter that it stands for.
    var withoutPercentSigns: String {
        guard utf8.contains(UInt8(ascii: "%")) else { return self }
        var bytes: [UInt8] = []
        var rest = Substring(self).utf8
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
