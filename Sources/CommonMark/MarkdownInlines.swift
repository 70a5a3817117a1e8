import Documents

extension [Inline] {
    /// Running text as far as Markdown can say it.
    func inMarkdown(breaksLines: Bool) -> [Inline] {
        MarkdownInlines(breaksLines: breaksLines, isCell: false).form(of: self)
    }

    /// The text of a cell likewise: it has one line.
    func inMarkdown(inCell: Bool) -> [Inline] { MarkdownInlines(breaksLines: false, isCell: inCell).form(of: self) }
}

/// What running text can say in one place of a Markdown document.
private struct MarkdownInlines {
    let breaksLines: Bool
    let isCell: Bool

    func form(of inlines: [Inline]) -> [Inline] {
        if inlines.staysInMarkdown { return inlines }
        var result: [Inline] = []
        append(inlines, to: &result, Reader.Surroundings())
        var form = result.keepingMarkableStress().trimmed
        // A link ends with a mark where an address may have ended with a letter; without the stress around it, text that
        // was two may be one, and an address.
        while form.holds(Self.slash) {
            let linked = form.linkingAddresses
            if linked == form { return form }
            form = linked.keepingMarkableStress()
        }
        return form
    }

    private static let lineEnd: ByteSet = "\n"
    private static let slash: ByteSet = "/"

    private func append(_ inlines: [Inline], to result: inout [Inline], _ surroundings: Reader.Surroundings) {
        for inline in inlines { append(inline, to: &result, surroundings) }
    }

    private func append(_ inline: Inline, to result: inout [Inline], _ surroundings: Reader.Surroundings) {
        var inner = surroundings
        switch inline {
        case .text(let text), .time(let text, iso: _):
            append(text, to: &result)
        case .code(let text):
            let text = String(text.map { $0 == "\n" ? " " : $0 })
            // A cell is divided before its code is read, so a backslash before `|` could not be told from an escape.
            // Likewise a bracket in the code of a link could end what looks like the name of a definition.
            if text.allSatisfy({ $0 == " " }) || surroundings.isLink && (text.contains("[") || text.contains("]"))
                || isCell && text.contains("\\|") || isCell && text.hasSuffix("\\")
            {
                append(text, to: &result)
            } else {
                result.appendCode(text)
            }
        case .emphasis(let content):
            guard !surroundings.isEmphasis else { return append(content, to: &result, surroundings) }
            inner.isEmphasis = true
            result.appendEmphasis(form(of: content, inner))
        case .strong(let content):
            guard !surroundings.isStrong else { return append(content, to: &result, surroundings) }
            inner.isStrong = true
            result.appendStrong(form(of: content, inner))
        case .link(let content, let address):
            guard !surroundings.isLink, LinkAddress.isAllowed(address.utf8) else {
                return append(content, to: &result, surroundings)
            }
            inner.isLink = true
            let content = form(of: content, inner)
            result.append(.link(content.isEmpty ? [.text(address)] : content, to: address))
        case .lineBreak:
            if breaksLines, !surroundings.isLink { result.append(.lineBreak) } else { result.appendText(" ") }
        case .footnote:
            if !surroundings.isLink { result.append(inline) }
        }
    }

    private func form(of content: [Inline], _ surroundings: Reader.Surroundings) -> [Inline] {
        var result: [Inline] = []
        append(content, to: &result, surroundings)
        return result
    }

    private func append(_ text: String, to result: inout [Inline]) {
        let text = text.holds(Self.lineEnd) ? String(text.map { $0.isNewline ? " " : $0 }) : text
        result.appendText(text)
    }
}

extension [Inline] {
    /// Whether one of the characters stands in the text outside code and links.
    fileprivate func holds(_ characters: ByteSet) -> Bool {
        contains { inline in
            switch inline {
            case .text(let text): text.holds(characters)
            case .emphasis(let content), .strong(let content): content.holds(characters)
            case .code, .link, .time, .lineBreak, .footnote: false
            }
        }
    }

    /// The same text with its bare addresses as links.
    fileprivate var linkingAddresses: [Inline] {
        flatMap { inline -> [Inline] in
            switch inline {
            case .text(let text): text.utf8.contains(UInt8(ascii: "/")) ? Self.linkingAddresses(in: text) : [inline]
            case .emphasis(let content): [.emphasis(content.linkingAddresses)]
            case .strong(let content): [.strong(content.linkingAddresses)]
            case .code, .link, .time, .lineBreak, .footnote: [inline]
            }
        }
    }

    private static func linkingAddresses(in text: String) -> [Inline] {
        var result: [Inline] = []
        let bytes = [UInt8](text.utf8)
        var start = 0
        for address: Range<Int> in BareAddress.ranges(in: bytes) {
            result.appendText(String(decoding: bytes[start..<address.lowerBound], as: UTF8.self))
            let target = String(decoding: bytes[address], as: UTF8.self)
            result.append(.link([.text(target)], to: target))
            start = address.upperBound
        }
        result.appendText(String(decoding: bytes[start...], as: UTF8.self))
        return result
    }
}

extension [Inline] {
    /// The same text without spaces at its ends and around the ends of lines, and without ends of lines at its own.
    fileprivate var trimmed: [Inline] {
        var result = trimmedAroundBreaks
        if case .text(let text)? = result.first {
            let rest = result.dropFirst()
            result = []
            result.appendText(String(text.drop { $0 == " " || $0 == "\t" }))
            result.join(Array(rest))
        }
        if result.first == .lineBreak { return Array(result.dropFirst()).trimmed }
        result.dropTrailingSpace()
        while result.last == .lineBreak {
            result.removeLast()
            result.dropTrailingSpace()
        }
        return result
    }

    private var trimmedAroundBreaks: [Inline] {
        var result: [Inline] = []
        for inline in self {
            switch inline {
            case .text(let text) where result.last == .lineBreak:
                result.appendText(String(text.drop { $0 == " " || $0 == "\t" }))
            case .lineBreak:
                result.dropTrailingSpace()
                if result.last != .lineBreak { result.append(.lineBreak) }
            case .emphasis(let content): result.append(.emphasis(content.trimmedAroundBreaks))
            case .strong(let content): result.append(.strong(content.trimmedAroundBreaks))
            case .text, .code, .link, .time, .footnote: result.append(inline)
            }
        }
        return result
    }

    private mutating func dropTrailingSpace() {
        guard case .text(let text)? = last, let byte = text.utf8.last, byte == 0x20 || byte == 0x09 else { return }
        removeLast()
        let end = text.lastIndex { $0 != " " && $0 != "\t" }
        appendText(end.map { String(text[...$0]) } ?? "")
    }
}
