/// Finds in the source of a block what cmark reports without a place that can be relied on.
///
/// Code spans and escaped characters are passed over as cmark does. Only faults are looked for, so speed does not matter,
/// as long as hostile text cannot make it hang: each search begins where the last one ended.
struct Places {
    let bytes: [UInt8]
    /// The source of the block in which something was looked for last.
    private var block = 0..<0
    /// Where the last one found ends.
    private var next = 0
    /// How many addresses may still be compared; after them the block itself is the place.
    private var tries = 10_000
    /// The part of the bytes in which runs of backticks were looked for, and where the last run of each length begins.
    private var ticked: Range<Int>?
    private var lastRuns: [Int: Int] = [:]

    /// The longest address that is looked for.
    private static let longestAddress = 4096

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// The next place where the text stands, else the block.
    mutating func find(_ text: [UInt8], in block: Range<Int>) -> Range<Int> {
        enter(block)
        let firstLine = text.prefix { $0 != 0x0A }
        let found = search(next..<block.upperBound) { bytes, index in
            bytes[index...].starts(with: firstLine) ? index..<index + firstLine.count : nil
        }
        guard let found else { return block }
        next = found.upperBound
        return found
    }

    /// The next address that cmark reads as the given one: of a link, an autolink, or the definition of a reference.
    mutating func find(address: [UInt8], in block: Range<Int>) -> Range<Int> {
        enter(block)
        var tries = tries
        defer { self.tries = tries }
        func isMeant(_ source: ArraySlice<UInt8>) -> Bool {
            tries -= 1
            return Self.meaning(of: source) == address
        }
        let inLink = search(next..<block.upperBound) { bytes, index in
            guard tries > 0, let range = Self.address(in: bytes, at: index) else { return nil }
            return isMeant(bytes[range]) ? range : nil
        }
        if let inLink {
            next = inLink.upperBound
            return inLink
        }
        let inDefinition = search(0..<bytes.count) { bytes, index in
            guard tries > 0, bytes[index...].starts(with: "]:".utf8),
                let range = Self.destination(in: bytes, from: index + 2)
            else { return nil }
            return isMeant(bytes[range]) ? range : nil
        }
        return inDefinition ?? block
    }

    private mutating func enter(_ block: Range<Int>) {
        guard block != self.block else { return }
        self.block = block
        next = block.lowerBound
    }

    /// The first match that is neither in code nor escaped.
    private mutating func search(_ range: Range<Int>, for match: ([UInt8], Int) -> Range<Int>?) -> Range<Int>? {
        var index = range.lowerBound
        while index < range.upperBound {
            if let found = match(bytes, index), found.upperBound <= range.upperBound { return found }
            switch bytes[index] {
            case UInt8(ascii: "\\"): index += 2
            case UInt8(ascii: "`"): index = endOfCode(at: index, in: range)
            default: index += 1
            }
        }
        return nil
    }

    private mutating func endOfCode(at start: Int, in range: Range<Int>) -> Int {
        let opening = bytes[start..<range.upperBound].prefix { $0 == UInt8(ascii: "`") }
        if ticked?.upperBound != range.upperBound || ticked.map({ $0.lowerBound > start }) == true {
            ticked = start..<range.upperBound
            lastRuns = runs(in: start..<range.upperBound)
        }
        var index = opening.endIndex
        guard let last = lastRuns[opening.count], last >= index else { return index }
        while let tick = bytes[index..<range.upperBound].firstIndex(of: UInt8(ascii: "`")) {
            let closing = bytes[tick..<range.upperBound].prefix { $0 == UInt8(ascii: "`") }
            if closing.count == opening.count { return closing.endIndex }
            index = closing.endIndex
        }
        return opening.endIndex
    }

    /// Where the last run of so many backticks begins.
    private func runs(in range: Range<Int>) -> [Int: Int] {
        var runs: [Int: Int] = [:]
        var index = range.lowerBound
        while let tick = bytes[index..<range.upperBound].firstIndex(of: UInt8(ascii: "`")) {
            let run = bytes[tick..<range.upperBound].prefix { $0 == UInt8(ascii: "`") }
            runs[run.count] = tick
            index = run.endIndex
        }
        return runs
    }

    /// The address that a link has at `](`, or an autolink at `<`.
    private static func address(in bytes: [UInt8], at index: Int) -> Range<Int>? {
        if bytes[index...].starts(with: "](".utf8) { return destination(in: bytes, from: index + 2) }
        guard bytes[index] == UInt8(ascii: "<"),
            let end = bytes[index...].prefix(longestAddress).firstIndex(of: UInt8(ascii: ">"))
        else { return nil }
        return index + 1..<end
    }

    /// A link destination (CommonMark 0.30, 6.3), without its angle brackets.
    private static func destination(in bytes: [UInt8], from start: Int) -> Range<Int>? {
        guard let first = bytes[start...].prefix(longestAddress).firstIndex(where: { $0 > 0x20 }) else { return nil }
        if bytes[first] == UInt8(ascii: "<") {
            return bytes[first...].prefix(longestAddress).firstIndex(of: UInt8(ascii: ">")).map { first + 1..<$0 }
        }
        var depth = 0
        var index = first
        while index < bytes.count, bytes[index] > 0x20, index - first < longestAddress {
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
