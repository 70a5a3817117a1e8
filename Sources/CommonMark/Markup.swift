package import Documents

/// HTML that is printed as it is.
///
/// It is made only of literals of ours and of values that are escaped on their way in, so no text of an author can
/// become a tag: `"<time datetime=\"\(iso)\">"`.
package struct Markup: ExpressibleByStringInterpolation {
    /// Gathers the parts of a piece of markup.
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var bytes: [UInt8] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + 32 * interpolationCount)
        }

        /// A part that we wrote.
        package mutating func appendLiteral(_ literal: StaticString) { bytes.append(literal) }

        /// Text in content or in a quoted attribute, which is escaped for HTML.
        package mutating func appendInterpolation(_ value: String) { bytes.appendEscaped(value) }

        /// A number.
        package mutating func appendInterpolation(_ value: Int) { bytes += String(value).utf8 }

        /// An address in the page, which holds nothing that could be escaped.
        package mutating func appendInterpolation(_ anchor: Anchor) { bytes += anchor.text.utf8 }

        /// The name of a role.
        package mutating func appendInterpolation(_ role: Role) { bytes.appendEscaped(role.name) }

        /// Markup in markup.
        package mutating func appendInterpolation(_ markup: Markup) { markup.append(to: &bytes) }
    }

    private enum Storage {
        case literal(StaticString)
        case made([UInt8])
    }

    private let storage: Storage

    /// What we wrote.
    package init(stringLiteral value: StaticString) { storage = .literal(value) }

    /// What we wrote, with escaped values in it.
    package init(stringInterpolation: StringInterpolation) { storage = .made(stringInterpolation.bytes) }

    /// What we wrote, where it is declared elsewhere.
    package init(_ literal: StaticString) { storage = .literal(literal) }

    /// Markup of parts that are markup.
    init(text: String) { storage = .made(Array(text.utf8)) }

    /// Puts the markup at the end of a page in the making.
    package func append(to bytes: inout [UInt8]) {
        switch storage {
        case .literal(let literal): bytes.append(literal)
        case .made(let made): bytes += made
        }
    }
}

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
}
