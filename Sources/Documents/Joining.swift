extension [Inline] {
    /// Appends so that two neighbouring texts become one: documents that read the same are then equal.
    package mutating func appendJoining(_ other: [Inline]) {
        for inline in other {
            if case .text(let text) = inline { appendText(text) } else { append(inline) }
        }
    }

    /// Adds text, to the text before it if there is some.
    package mutating func appendText(_ text: String) {
        guard !text.isEmpty else { return }
        guard case .text(var whole)? = last else { return append(.text(text)) }
        // What has one holder grows where it lies; a copy for each piece would take quadratic time.
        self[count - 1] = .lineBreak
        whole += text
        self[count - 1] = .text(whole)
    }

    /// The text alone, without markup and notes.
    package var plainText: String {
        if count == 1, case .text(let text) = self[0] { return text }
        var text = ""
        for inline in self {
            switch inline {
            case .text(let part), .code(let part), .time(let part, _): text += part
            case .emphasis(let parts), .strong(let parts), .link(let parts, _): text += parts.plainText
            case .lineBreak: text += " "
            case .footnote: break
            }
        }
        return text
    }

    /// The inlines with the first letter of the text as a capital, as at the start of a sentence.
    package var capitalized: [Inline] {
        guard case .text(let text)? = first, let byte = text.utf8.first else { return self }
        // ASCII needs no table of letters, and most words begin with one.
        let isCapital = byte < 0x80 && !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        guard !isCapital, let letter = text.first, letter.isLowercase else { return self }
        var result = self
        result[0] = .text(letter.uppercased() + text.dropFirst())
        return result
    }
}
