import Documents

extension [UInt8] {
    /// Whether a byte means something in HTML, in content or in a quoted attribute; NUL has no place there at all.
    @inline(__always)
    private static func isSpecial(_ byte: UInt8) -> UInt8 {
        byte.is("&") | byte.is("<") | byte.is(">") | byte.is("\"") | byte.is("\0")
    }

    /// Puts what we wrote at the end of a page in the making.
    package mutating func append(_ literal: StaticString) {
        literal.withUTF8Buffer { unsafe append(contentsOf: $0) }
    }

    /// Puts text at the end of a page in the making, escaped for HTML as cmark escapes it.
    package mutating func appendEscaped(_ text: String) {
        var text = text
        text.withUTF8 { unsafe appendEscaped($0) }
    }

    /// Puts running text at the end of a page in the making. A day in figures becomes a `<time>`, so that a machine can
    /// read it and no line ends at its hyphens.
    package mutating func appendRunning(_ text: String) {
        var text = text
        text.withUTF8 { text in
            var start = 0
            if unsafe text.holds({ $0.is("-") }) {
                for index in text.indices where unsafe text[index] == UInt8(ascii: "-") {
                    guard let range = unsafe DayInText.range(in: text, hyphen: index), range.lowerBound >= start else {
                        continue
                    }
                    unsafe appendEscaped(UnsafeBufferPointer(rebasing: text[start..<range.lowerBound]))
                    let day = unsafe UnsafeBufferPointer(rebasing: text[range])
                    append("<time datetime=\"")
                    unsafe append(contentsOf: day)
                    append("\">")
                    unsafe append(contentsOf: day)
                    append("</time>")
                    start = range.upperBound
                }
            }
            unsafe appendEscaped(UnsafeBufferPointer(rebasing: text[start...]))
        }
    }

    private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        guard unsafe text.holds(Self.isSpecial) else { return unsafe append(contentsOf: text) }
        var start = 0
        for index in text.indices {
            let byte = unsafe text[index]
            guard Self.isSpecial(byte) == 1 else { continue }
            unsafe append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            start = index + 1
            switch byte {
            case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "\""): append(contentsOf: "&quot;".utf8)
            default: append(contentsOf: "\u{FFFD}".utf8)
            }
        }
        unsafe append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    /// Puts an address for an `href` at the end of a page in the making, escaped as cmark escapes it; one that no page may
    /// lead to is left out.
    package mutating func appendAddress(_ address: String) {
        guard LinkAddress.isAllowed(address.utf8) else { return }
        for byte in address.utf8 {
            switch byte {
            case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "'"): append(contentsOf: "&#x27;".utf8)
            case _ where LinkAddress.plain.contains(byte): append(byte)
            default: append(contentsOf: "%\(byte < 16 ? "0" : "")\(String(byte, radix: 16, uppercase: true))".utf8)
            }
        }
    }
}
