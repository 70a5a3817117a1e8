import CommonMark
import Documents

/// HTML in the making, line for line as cmark prints it.
///
/// What reaches it is a literal of ours, or text that is escaped here: there is no way in for a tag of an author's.
struct HTMLPrinter {
    private(set) var bytes: [UInt8] = []

    init() {
        bytes.reserveCapacity(8_192)
    }

    /// Adds markup of ours.
    mutating func put(_ markup: StaticString) { bytes.append(markup) }

    /// Adds a number.
    mutating func put(_ number: Int) { bytes += String(number).utf8 }

    /// Adds text.
    mutating func text(_ text: String) { bytes.appendEscaped(text) }

    /// Adds running text, in which days are marked.
    mutating func runningText(_ text: String) { bytes.appendRunning(text) }

    /// Adds markup of ours on a line of its own.
    mutating func line(_ markup: StaticString) {
        beginLine()
        put(markup)
        beginLine()
    }

    /// Begins a line, if nothing but its end stands before it.
    mutating func beginLine() {
        if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
    }

    /// Adds an attribute to the tag that was begun.
    mutating func attribute(_ name: StaticString, _ value: String) {
        openAttribute(name)
        text(value)
        closeAttribute()
    }

    /// Adds the address of a link to the tag that was begun; one that no page may lead to is left out.
    mutating func attribute(_ name: StaticString, address: String) {
        openAttribute(name)
        bytes.appendAddress(address)
        closeAttribute()
    }

    /// Begins an attribute of several parts.
    mutating func openAttribute(_ name: StaticString) {
        bytes.append(0x20)
        put(name)
        put("=\"")
    }

    /// Ends the attribute that was begun.
    mutating func closeAttribute() { bytes.append(UInt8(ascii: "\"")) }
}
