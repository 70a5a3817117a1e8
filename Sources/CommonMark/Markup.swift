package import Documents

/// HTML or Markdown that cmark prints as it is.
///
/// It is made only of literals of ours and of values that are escaped on their way in, so no text of an author can
/// become a tag: `"<time datetime=\"\(iso)\">"`.
package struct Markup: ExpressibleByStringInterpolation {
    /// Gathers the parts of a piece of markup.
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text: String

        package init(literalCapacity: Int, interpolationCount: Int) {
            text = ""
            text.reserveCapacity(literalCapacity + 16 * interpolationCount)
        }

        /// A part that we wrote.
        package mutating func appendLiteral(_ literal: StaticString) { text += literal.description }

        /// Text in content or in a quoted attribute, which is escaped for HTML.
        package mutating func appendInterpolation(_ value: String) { text += Markup.escaped(value) }

        /// A number.
        package mutating func appendInterpolation(_ value: Int) { text += String(value) }

        /// An address in the page, which holds nothing that could be escaped.
        package mutating func appendInterpolation(_ anchor: Anchor) { text += anchor.text }

        /// The name of a role.
        package mutating func appendInterpolation(_ role: Role) { text += Markup.escaped(role.name) }

        /// Markup in markup.
        package mutating func appendInterpolation(_ markup: Markup) { text += markup.text }
    }

    private enum Storage {
        case literal(StaticString)
        case made(String)
    }

    private let storage: Storage

    /// The markup as text, for cmark to print.
    var text: String {
        switch storage {
        case .literal(let literal): literal.description
        case .made(let text): text
        }
    }

    /// What we wrote.
    package init(stringLiteral value: StaticString) { storage = .literal(value) }

    /// What we wrote, with escaped values in it.
    package init(stringInterpolation: StringInterpolation) { storage = .made(stringInterpolation.text) }

    /// What we wrote, where it is declared elsewhere.
    package init(_ literal: StaticString) { storage = .literal(literal) }

    /// What cmark itself has printed from a tree.
    init(printed bytes: [UInt8]) { storage = .made(String(decoding: bytes, as: UTF8.self)) }

    /// Markup of parts that are markup.
    init(text: String) { storage = .made(text) }

    /// Puts the markup at the end of a page in the making.
    package func append(to bytes: inout [UInt8]) {
        switch storage {
        case .literal(let literal): literal.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
        case .made(let text): bytes.append(contentsOf: text.utf8)
        }
    }

    private static func escaped(_ value: String) -> String {
        guard value.utf8.contains(where: [UInt8].special.contains) else { return value }
        var bytes: [UInt8] = []
        bytes.appendEscaped(value)
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension [UInt8] {
    /// What means something in HTML, in content or in a quoted attribute; NUL has no place there at all.
    fileprivate static let special: ByteSet = "&<>\"\0"

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
