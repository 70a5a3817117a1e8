import CCMark
import Documents

extension Reader {
    /// The running text of a paragraph or a heading.
    mutating func inlines(of block: Node) -> [Inline] {
        var inlines: [Inline] = []
        read(block, into: &inlines, Surroundings())
        flush(into: &inlines, Surroundings())
        return inlines
    }

    /// The running text of a part of a block: a cell, or the lines before a table.
    mutating func inlines(inPart text: [UInt8]) -> [Inline] {
        guard let first = text.first else { return [] }
        if !text.contains(where: { Self.marks[Int($0)] }) { return [.text(set(text))] }
        // A backslash keeps what would begin a list, a heading or a definition from doing so. A tag must stay one, so that
        // it is refused; after a letter it begins no block.
        let digits = text.prefix { (0x30...0x39).contains($0) }.count
        var source = text
        var isAfterLetter = false
        if digits > 0, digits < text.count, ".)".utf8.contains(text[digits]) {
            source.insert(UInt8(ascii: "\\"), at: digits)
        } else if "#>-+*=~`_[<".utf8.contains(first), opensBlock(text) {
            isAfterLetter = first == UInt8(ascii: "<")
            source.insert(UInt8(ascii: isAfterLetter ? "x" : "\\"), at: 0)
        }
        let tree = Tree(parsing: source)
        let content = tree.read { root in root.firstChild.map { inlines(of: $0) } ?? [] }
        return isAfterLetter ? content.droppingFirstLetter : content
    }

    /// The bytes without which a cell is what it says: nothing at the beginning of one means anything.
    private static let marks: [Bool] = (0..<256).map { "\\`&*_[]</\n".utf8.contains(UInt8($0)) || $0 == 0xE2 }

    /// Whether cmark reads something else than one paragraph.
    private func opensBlock(_ text: [UInt8]) -> Bool {
        Tree(parsing: text).read { $0.firstChild.map { $0.type != CMARK_NODE_PARAGRAPH } ?? true }
    }

    private mutating func read(_ parent: Node, into inlines: inout [Inline], _ surroundings: Surroundings) {
        depth += 1
        defer { depth -= 1 }
        guard depth <= 2 * Markdown.Limit.depth else {
            report(.tooDeep, at: source)
            return
        }
        var child = parent.firstChild
        while let node = child {
            readInline(node, into: &inlines, surroundings)
            child = node.next
        }
    }

    private mutating func readInline(_ node: Node, into inlines: inout [Inline], _ surroundings: Surroundings) {
        switch node.type {
        case CMARK_NODE_TEXT:
            node.appendLiteral(to: &run)
        case CMARK_NODE_SOFTBREAK:
            run.append(0x20)
        case CMARK_NODE_LINEBREAK:
            flush(into: &inlines, surroundings)
            inlines.append(.lineBreak)
        case CMARK_NODE_CODE:
            flush(into: &inlines, surroundings)
            inlines.append(.code(String(decoding: notes.restored(node.literal), as: UTF8.self)))
        case CMARK_NODE_EMPH:
            emphasis(node, into: &inlines, surroundings)
        case CMARK_NODE_STRONG:
            strong(node, into: &inlines, surroundings)
        case CMARK_NODE_LINK:
            link(node, into: &inlines, surroundings)
        case CMARK_NODE_IMAGE:
            report(.image) { $0.find(Array("![".utf8), in: $1) }
            read(node, into: &inlines, surroundings)
        default:
            let literal = notes.restored(node.literal)
            report(.rawHTML) { $0.find(literal, in: $1) }
            run += literal
        }
    }

    private mutating func emphasis(_ node: Node, into inlines: inout [Inline], _ surroundings: Surroundings) {
        guard !surroundings.isEmphasis else { return read(node, into: &inlines, surroundings) }
        flush(into: &inlines, surroundings)
        var inner = surroundings
        inner.isEmphasis = true
        var content: [Inline] = []
        read(node, into: &content, inner)
        flush(into: &content, inner)
        inlines.appendEmphasis(content)
    }

    private mutating func strong(_ node: Node, into inlines: inout [Inline], _ surroundings: Surroundings) {
        guard !surroundings.isStrong else { return read(node, into: &inlines, surroundings) }
        flush(into: &inlines, surroundings)
        var inner = surroundings
        inner.isStrong = true
        var content: [Inline] = []
        read(node, into: &content, inner)
        flush(into: &content, inner)
        inlines.appendStrong(content)
    }

    private mutating func link(_ node: Node, into inlines: inout [Inline], _ surroundings: Surroundings) {
        let address = notes.restored(node.address)
        if node.hasTitle { report(.linkTitle, at: source) }
        guard LinkAddress.isAllowed(address) else {
            report(.linkAddress) { $0.find(address: address, in: $1) }
            return read(node, into: &inlines, surroundings)
        }
        flush(into: &inlines, surroundings)
        let target = String(decoding: address, as: UTF8.self)
        if let text = node.firstChild, text.next == nil, text.type == CMARK_NODE_TEXT {
            let words = String(decoding: notes.restored(text.literal), as: UTF8.self)
            if words == target || "mailto:" + words == target {
                inlines.append(.link([.text(words)], to: target))
                return
            }
        }
        var inner = surroundings
        inner.isLink = true
        var content: [Inline] = []
        read(node, into: &content, inner)
        flush(into: &content, inner)
        inlines.append(.link(content.isEmpty ? [.text(target)] : content, to: target))
    }

    /// Turns the text that was read into inlines: its references, its bare addresses, and the text between.
    private mutating func flush(into inlines: inout [Inline], _ surroundings: Surroundings) {
        guard !run.isEmpty else { return }
        defer { run.removeAll(keepingCapacity: true) }
        var addresses =
            surroundings.isLink || !survey.features.contains(.slash) ? [] : BareAddress.ranges(in: run)[...]
        guard !notes.isEmpty || !addresses.isEmpty else { return inlines.appendText(set(run)) }
        var start = 0
        var position = 0
        while position < run.count {
            if let range = addresses.first, range.lowerBound == position {
                addresses.removeFirst()
                inlines.appendText(set(Array(run[start..<position])))
                let address = String(decoding: run[range], as: UTF8.self)
                inlines.append(.link([.text(address)], to: address))
                position = range.upperBound
                start = position
            } else if run[position] == 0xE2, let mark = ReferenceMark.first(in: run[position...].prefix(40)),
                mark.offset == 0
            {
                inlines.appendText(set(Array(run[start..<position])))
                reference(mark.index, into: &inlines, surroundings)
                position += mark.count
                start = position
            } else {
                position += 1
            }
        }
        inlines.appendText(set(Array(run[start...])))
    }

    private mutating func reference(_ index: Int, into inlines: inout [Inline], _ surroundings: Surroundings) {
        let reference = notes.source(of: index)
        func keepText() { inlines.appendText(String(decoding: places.bytes[reference], as: UTF8.self)) }
        switch notes.meaning(of: index) {
        case .note where surroundings.isLink:
            report(.footnoteInLink, at: reference)
            keepText()
        case .note(let number):
            inlines.append(.footnote(number))
        case .undefined:
            report(.undefinedFootnote, at: reference)
            keepText()
        case .nested:
            report(.nestedFootnote, at: reference)
            keepText()
        }
    }

    private func set(_ text: [UInt8]) -> String {
        isVerbatim || !survey.features.contains(.typography)
            ? String(decoding: text, as: UTF8.self) : Typography.set(text)
    }
}

extension [Inline] {
    /// The same without the first letter, which is text.
    fileprivate var droppingFirstLetter: [Inline] {
        guard case .text(let text)? = first else { return self }
        return (text.count > 1 ? [.text(String(text.dropFirst()))] : []) + dropFirst()
    }

    /// Adds running text, as one with what stands before it where they meet.
    mutating func join(_ other: [Inline]) {
        for inline in other {
            switch inline {
            case .text(let text): appendText(text)
            case .emphasis(let content): appendEmphasis(content)
            case .strong(let content): appendStrong(content)
            case .code, .link, .time, .lineBreak, .footnote: append(inline)
            }
        }
    }

    /// Adds stressed text, as one with stressed text just before it: nobody sees where one ends.
    mutating func appendEmphasis(_ content: [Inline]) {
        guard !content.isEmpty else { return }
        guard case .emphasis(var whole)? = last else { return append(.emphasis(content)) }
        self[count - 1] = .lineBreak
        whole.join(content)
        self[count - 1] = .emphasis(whole)
    }

    /// Adds strongly stressed text likewise; around nothing but stressed text it goes inside.
    mutating func appendStrong(_ content: [Inline]) {
        guard !content.isEmpty else { return }
        if content.count == 1, case .emphasis(let inner) = content[0] {
            appendEmphasis([.strong(inner)])
        } else if case .strong(var whole)? = last {
            self[count - 1] = .lineBreak
            whole.join(content)
            self[count - 1] = .strong(whole)
        } else {
            append(.strong(content))
        }
    }
}
