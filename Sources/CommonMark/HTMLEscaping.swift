import Documents

extension [UInt8] {
    /// What means something in HTML, in content or in a quoted attribute; NUL has no place there at all.
    fileprivate static let special: ByteSet = "&<>\"\0"

    /// Puts what we wrote at the end of a page in the making.
    package mutating func append(_ literal: StaticString) {
        literal.withUTF8Buffer { unsafe append(contentsOf: $0) }
    }

    /// Puts text at the end of a page in the making, escaped for HTML as cmark escapes it.
    package mutating func appendEscaped(_ text: String) {
        var text = text
        text.withUTF8 { unsafe appendEscaped($0) }
    }

    private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in text.indices {
            let byte = unsafe text[index]
            guard Self.special.contains(byte) else { continue }
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
