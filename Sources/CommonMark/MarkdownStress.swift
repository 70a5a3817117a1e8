import Documents

extension [Inline] {
    /// Whether the text is what most running text is: plain, with stress here and there that can be marked where it
    /// stands. Markdown says it as it is; that no longer way would change it shows when it is read again.
    var staysInMarkdown: Bool {
        guard let first, let last, !first.beginsWithSpace, !last.endsWithSpace else { return false }
        for (index, inline) in enumerated() {
            let before = index > 0 ? self[index - 1] : nil
            switch inline {
            case .text(let text):
                if case .text? = before { return false }
                guard Self.isPlain(text) else { return false }
            case .emphasis(let content), .strong(let content):
                let after = index + 1 < count ? self[index + 1] : nil
                guard content.count == 1, case .text(let text) = content[0], Self.isPlain(text),
                    isMarkable(content, after: before, before: after, isNested: false)
                else { return false }
            case .code, .link, .time, .lineBreak, .footnote:
                return false
            }
        }
        return true
    }

    /// Whether the text has words, and neither the end of a line nor an address.
    private static func isPlain(_ text: String) -> Bool {
        !text.isEmpty && !text.holds { $0.isControl | $0.is("/") }
    }
}

extension [Inline] {
    /// The same text without the stress that `*` could not mark between its neighbours (CommonMark 0.30, 6.2).
    func keepingMarkableStress(isNested: Bool = false) -> [Inline] {
        var result: [Inline] = []
        var rest = Array(reversed())
        while let inline = rest.popLast() {
            switch inline {
            case .emphasis(let content):
                let content = content.keepingMarkableStress(isNested: true)
                if isMarkable(content, after: result.last, before: rest.last, isNested: isNested) {
                    result.appendEmphasis(content)
                } else {
                    rest += content.reversed()
                }
            case .strong(let content):
                let content = content.keepingMarkableStress(isNested: true)
                if isMarkable(content, after: result.last, before: rest.last, isNested: isNested) {
                    result.appendStrong(content)
                } else {
                    rest += content.reversed()
                }
            case .link(let content, let address):
                result.append(.link(content.keepingMarkableStress(), to: address))
            case .text(let text):
                result.appendText(text)
            case .code(let text):
                result.appendCode(text)
            case .time, .lineBreak, .footnote:
                result.append(inline)
            }
        }
        return result
    }

    /// Adds code, to the code before it if there is some: two spans that touch cannot be told apart.
    mutating func appendCode(_ text: String) {
        guard case .code(var whole)? = last else { return append(.code(text)) }
        self[count - 1] = .lineBreak
        whole += text
        self[count - 1] = .code(whole)
    }

    private func isMarkable(_ content: [Inline], after before: Inline?, before after: Inline?, isNested: Bool) -> Bool {
        guard let first = content.first?.firstSign, let last = content.last?.lastSign, first != .space, last != .space
        else { return false }
        if before?.isStress == true || after?.isStress == true { return false }
        let (outerFirst, outerLast) = (before?.lastSign ?? .space, after?.firstSign ?? .space)
        // Inside other stress a mark that could both open and close might close that.
        if isNested {
            return outerFirst < first && outerLast < last
        }
        return (first == .letter || outerFirst != .letter) && (last == .letter || outerLast != .letter)
    }
}

/// What a character is to the rules of stress.
private enum Sign: Int, Comparable {
    case space, mark, letter

    static func < (left: Sign, right: Sign) -> Bool { left.rawValue < right.rawValue }

    init(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": self = .letter
        case "\u{21}"..."\u{7E}": self = .mark
        case "\u{0}"..."\u{20}": self = .space
        default:
            switch scalar.properties.generalCategory {
            case .spaceSeparator: self = .space
            case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
                .finalPunctuation, .otherPunctuation:
                self = .mark
            default: self = .letter
            }
        }
    }
}

extension Inline {
    fileprivate var isStress: Bool {
        switch self {
        case .emphasis, .strong: true
        case .text, .code, .link, .time, .lineBreak, .footnote: false
        }
    }

    fileprivate var beginsWithSpace: Bool {
        if case .text(let text) = self { text.utf8.first == 0x20 || text.utf8.first == 0x09 } else { false }
    }

    fileprivate var endsWithSpace: Bool {
        if case .text(let text) = self { text.utf8.last == 0x20 || text.utf8.last == 0x09 } else { false }
    }

    fileprivate var firstSign: Sign {
        switch self {
        case .text(let text), .time(let text, iso: _): text.unicodeScalars.first.map(Sign.init) ?? .space
        case .code, .link, .footnote, .emphasis, .strong: .mark
        case .lineBreak: .space
        }
    }

    fileprivate var lastSign: Sign {
        switch self {
        case .text(let text), .time(let text, iso: _): text.unicodeScalars.last.map(Sign.init) ?? .space
        case .code, .link, .footnote, .emphasis, .strong: .mark
        case .lineBreak: .space
        }
    }
}
