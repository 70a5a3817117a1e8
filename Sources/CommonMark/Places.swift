/// Finds in the source of a block what cmark reports without a place that can be relied on.
///
/// Code spans and escaped characters are passed over as cmark does. Only faults are looked for, so speed does not matter.
struct Places {
    let bytes: [UInt8]
    /// The source of the block in which something was looked for last.
    private var block = 0..<0
    /// Where the last one found ends.
    private var next = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// The next place where the text stands, else the block.
    mutating func find(_ text: [UInt8], in block: Range<Int>) -> Range<Int> {
        enter(block)
        let firstLine = text.prefix { $0 != 0x0A }
        return find { bytes, index in
            bytes[index...].starts(with: firstLine) ? index..<index + firstLine.count : nil
        }
    }

    /// The next address that cmark reads as the given one: of a link, an autolink, or the definition of a reference.
    mutating func find(address: [UInt8], in block: Range<Int>) -> Range<Int> {
        enter(block)
        let inLink = search(block) { bytes, index in
            Self.address(in: bytes, at: index).flatMap { Self.meaning(of: bytes[$0]) == address ? $0 : nil }
        }
        if let inLink {
            next = inLink.upperBound
            return inLink
        }
        return definition(of: address) ?? block
    }

    private mutating func enter(_ block: Range<Int>) {
        guard block != self.block else { return }
        self.block = block
        next = block.lowerBound
    }

    private mutating func find(_ match: ([UInt8], Int) -> Range<Int>?) -> Range<Int> {
        guard let range = search(block, for: match) else { return block }
        next = range.upperBound
        return range
    }

    /// The first match from `next` on that is neither in code nor escaped.
    private func search(_ range: Range<Int>, for match: ([UInt8], Int) -> Range<Int>?) -> Range<Int>? {
        var index = range.lowerBound
        while index < range.upperBound {
            if index >= next, let found = match(bytes, index), found.upperBound <= range.upperBound { return found }
            switch bytes[index] {
            case UInt8(ascii: "\\"): index += 2
            case UInt8(ascii: "`"): index = endOfCode(at: index, in: range)
            default: index += 1
            }
        }
        return nil
    }

    private func endOfCode(at start: Int, in range: Range<Int>) -> Int {
        let opening = bytes[start..<range.upperBound].prefix { $0 == UInt8(ascii: "`") }
        var index = opening.endIndex
        while let tick = bytes[index..<range.upperBound].firstIndex(of: UInt8(ascii: "`")) {
            let closing = bytes[tick..<range.upperBound].prefix { $0 == UInt8(ascii: "`") }
            if closing.count == opening.count { return closing.endIndex }
            index = closing.endIndex
        }
        return opening.endIndex
    }

    private func definition(of address: [UInt8]) -> Range<Int>? {
        var whole = self
        whole.next = 0
        return whole.search(0..<bytes.count) { bytes, index in
            guard bytes[index...].starts(with: "]:".utf8) else { return nil }
            return Self.destination(in: bytes, from: index + 2).flatMap {
                Self.meaning(of: bytes[$0]) == address ? $0 : nil
            }
        }
    }

    /// The address that a link has at `](`, or an autolink at `<`.
    private static func address(in bytes: [UInt8], at index: Int) -> Range<Int>? {
        if bytes[index...].starts(with: "](".utf8) { return destination(in: bytes, from: index + 2) }
        guard bytes[index] == UInt8(ascii: "<"), let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) else {
            return nil
        }
        return index + 1..<end
    }

    /// A link destination (CommonMark 0.30, 6.3), without its angle brackets.
    private static func destination(in bytes: [UInt8], from start: Int) -> Range<Int>? {
        guard let first = bytes[start...].firstIndex(where: { $0 > 0x20 }) else { return nil }
        if bytes[first] == UInt8(ascii: "<") {
            return bytes[first...].firstIndex(of: UInt8(ascii: ">")).map { first + 1..<$0 }
        }
        var depth = 0
        var index = first
        while index < bytes.count, bytes[index] > 0x20 {
            switch bytes[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                if depth == 0 { return first..<index }
                depth -= 1
            default: break
            }
            index += 1
        }
        return first..<min(index, bytes.count)
    }

    /// What cmark makes of an address.
    private static func meaning(of address: ArraySlice<UInt8>) -> [UInt8] {
        let text = Array("[a](<".utf8) + address + Array(">)".utf8)
        return Tree(parsing: text).read { $0.firstChild?.firstChild?.address ?? [] }
    }
}
