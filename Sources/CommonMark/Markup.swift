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

    let text: String

    /// What we wrote.
    package init(stringLiteral value: StaticString) { text = value.description }

    /// What we wrote, with escaped values in it.
    package init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

    /// What we wrote, where it is declared elsewhere.
    package init(_ literal: StaticString) { text = literal.description }

    /// What cmark itself has printed from a tree.
    init(printed bytes: [UInt8]) { text = String(decoding: bytes, as: UTF8.self) }

    /// Markup of parts that are markup.
    init(text: String) { self.text = text }

    private static let special: ByteSet = "&<>\"\0"

    private static func escaped(_ value: String) -> String {
        guard value.utf8.contains(where: special.contains) else { return value }
        var escaped = ""
        for character in value.unicodeScalars {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\0": escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(character)
            }
        }
        return escaped
    }
}
