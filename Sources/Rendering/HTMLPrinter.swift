import CommonMark
import Documents

/// HTML in the making, line for line as cmark prints it.
///
/// All that reaches it is `Markup`, which only literals of ours and escaped values make, or text, which is escaped here:
/// there is no way in for a tag of an author's.
struct HTMLPrinter {
    /// What holds other things.
    enum Container {
        case paragraph
        case heading(level: Int)
        case quote
        /// Numbers run from the given one; nil means bullets.
        case list(from: Int?, isTight: Bool)
        case item
        case emphasis
        case strong
        /// An address that no page may lead to is left out.
        case link(to: String)
        /// Blocks or running text between markup of ours, each on lines of its own.
        case block(Markup, Markup)
        /// Running text between markup of ours.
        case inline(Markup, Markup)
    }

    private(set) var bytes: [UInt8] = []
    private var open: [OpenContainer] = []

    /// What stands at the end of a container, and whether paragraphs right inside it stand without tags.
    private struct OpenContainer {
        let end: Markup
        let ending: Ending
        let isTight: Bool
    }

    /// Where the end of a container stands: in running text, at the end of a line, on a line of its own.
    private enum Ending { case inLine, atLineEnd, onOwnLine }

    init() {
        bytes.reserveCapacity(8_192)
    }

    /// Begins a container in the one that is open.
    mutating func open(_ container: Container) {
        let isInTightItem = open.last?.isTight ?? false
        switch container {
        case .paragraph where isInTightItem: push("", "")
        case .paragraph: block("<p>", "</p>")
        case .heading(let level): block("<h\(level)>", "</h\(level)>")
        case .quote: lines("<blockquote>", "</blockquote>")
        case .list(nil, let isTight): lines("<ul>", "</ul>", isTight: isTight)
        case .list(1?, let isTight): lines("<ol>", "</ol>", isTight: isTight)
        case .list(let start?, let isTight): lines("<ol start=\"\(start)\">", "</ol>", isTight: isTight)
        case .item: block("<li>", "</li>", isTight: isInTightItem)
        case .emphasis: push("<em>", "</em>")
        case .strong: push("<strong>", "</strong>")
        case .link(let address): push("<a href=\"\(Markup(address: address))\">", "</a>")
        case .block(let before, let after): lines(before, after)
        case .inline(let before, let after): push(before, after)
        }
    }

    /// Ends the container that is open.
    mutating func close() {
        guard let container = open.popLast() else { preconditionFailure("more is closed than was opened") }
        if container.ending == .onOwnLine { beginLine() }
        put(container.end)
        switch container.ending {
        case .inLine: break
        case .atLineEnd: bytes.append(UInt8(ascii: "\n"))
        case .onOwnLine: beginLine()
        }
    }

    /// Adds text.
    mutating func text(_ text: String) { bytes.appendEscaped(text) }

    /// Adds code in running text.
    mutating func code(_ text: String) {
        put("<code>")
        bytes.appendEscaped(text)
        put("</code>")
    }

    /// Adds a block of code.
    mutating func codeBlock(_ text: String) {
        beginLine()
        put("<pre><code>")
        bytes.appendEscaped(text)
        put("</code></pre>\n")
    }

    /// Adds the end of a line.
    mutating func lineBreak() { put("<br />\n") }

    /// Adds a line across the page.
    mutating func thematicBreak() { block("<hr />") }

    /// Adds markup of ours in running text.
    mutating func inline(_ markup: Markup) { put(markup) }

    /// Adds markup of ours on lines of its own.
    mutating func block(_ markup: Markup) {
        beginLine()
        put(markup)
        beginLine()
    }

    /// A container whose tags stand on the line of its content.
    private mutating func block(_ before: Markup, _ after: Markup, isTight: Bool = false) {
        beginLine()
        push(before, after, .atLineEnd, isTight: isTight)
    }

    /// A container whose tags stand on lines of their own.
    private mutating func lines(_ before: Markup, _ after: Markup, isTight: Bool = false) {
        beginLine()
        push(before, after, .onOwnLine, isTight: isTight)
        beginLine()
    }

    private mutating func push(_ before: Markup, _ after: Markup, _ ending: Ending = .inLine, isTight: Bool = false) {
        put(before)
        open.append(OpenContainer(end: after, ending: ending, isTight: isTight))
    }

    private mutating func put(_ markup: Markup) { markup.append(to: &bytes) }

    private mutating func beginLine() {
        if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    }
}
