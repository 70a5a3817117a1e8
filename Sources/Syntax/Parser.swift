import Diagnostics

/// Reads a file from its first byte to its last and grows the tree behind it.
///
/// A leaf is added as soon as it is known where it belongs. What stands between two values is read twice: first to see
/// where the next content stands and so which branches end, then to add it to the branch that goes on.
struct Parser {
    let bytes: [UInt8]
    var nodes: [SyntaxTree.Node] = []
    var diagnostics: [Diagnostic] = []
    /// The end of the last leaf.
    var position = 0
    /// The next content after the value that was read last.
    var upcoming = Upcoming(start: 0, column: 0)
    /// How many branches are open, mappings and sequences alone.
    var depth = 0
    /// The keys of all open mappings.
    var keys: [KeyMark] = []
    /// Whether what is read now belongs to something that has been reported.
    var isQuiet = false

    /// The first content on a line.
    struct Upcoming {
        /// Its first byte; the end of the file if there is none.
        var start: Int
        /// How many characters stand before it, or less than any column at the end of the file.
        var column: Int
        /// Whether an empty line was passed on the way.
        var followsBlankLine = false
        /// Whether a comment was passed on the way.
        var followsComment = false
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        nodes.reserveCapacity(16 + bytes.count / 8)
    }
}

// MARK: Bytes

extension Parser {
    /// The byte at an offset; after the end of the file every byte is a line end.
    func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : .lineFeed }

    /// Whether a line ends before the byte at an offset.
    func endsLine(_ offset: Int) -> Bool { byte(offset).isBreak }

    /// Whether nothing more of a word or a number stands at an offset.
    func endsWord(_ offset: Int) -> Bool { byte(offset).isBlank || byte(offset).isBreak }

    /// The offset after the line end at an offset.
    func afterBreak(_ offset: Int) -> Int {
        let isPair = byte(offset) == .carriageReturn && offset + 1 < bytes.count && byte(offset + 1) == .lineFeed
        return min(bytes.count, offset + (isPair ? 2 : 1))
    }

    /// The end of the line that holds an offset, before its line end.
    func lineEnd(from offset: Int) -> Int {
        var end = offset
        while end < bytes.count, !bytes[end].isBreak { end += 1 }
        return end
    }

    /// The offset after the blanks that begin at an offset.
    func afterBlanks(_ offset: Int) -> Int {
        var end = offset
        while byte(end).isBlank { end += 1 }
        return end
    }

    /// Whether an offset is the first of a line.
    func beginsLine(_ offset: Int) -> Bool {
        offset == 0 || bytes[offset - 1].isBreak || (offset == byteOrderMark.count && bytes.starts(with: byteOrderMark))
    }
}

let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

extension UInt8 {
    static let tab = UInt8(ascii: "\t")
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let space = UInt8(ascii: " ")

    var isBreak: Bool { self == .lineFeed || self == .carriageReturn }
    var isBlank: Bool { self == .space || self == .tab }
    var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
    /// Whether a letter of the Latin or a neighbouring alphabet begins with it, or a digit is it.
    var beginsWord: Bool { isDigit || UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20 || 0xC3...0xDF ~= self }
}

// MARK: Nodes

extension Parser {
    /// Adds a leaf from the end of the last one; none if that is where it would end.
    mutating func leaf(_ kind: SyntaxTree.Kind, to end: Int) {
        guard end > position else { return }
        let next = UInt32(nodes.count + 1)
        nodes.append(SyntaxTree.Node(kind: kind, start: UInt32(position), end: UInt32(end), next: next))
        position = end
    }

    /// Begins a branch at the end of the last leaf.
    mutating func open(_ kind: SyntaxTree.Kind) -> Int {
        let start = UInt32(position)
        nodes.append(SyntaxTree.Node(kind: kind, start: start, end: start, next: 0))
        return nodes.count - 1
    }

    /// Ends a branch at the end of the last leaf.
    mutating func close(_ branch: Int) {
        nodes[branch].end = UInt32(position)
        nodes[branch].next = UInt32(nodes.count)
    }

    /// Adds the blanks, line ends and comments up to an offset.
    mutating func addTrivia(to end: Int) {
        while position < end {
            switch bytes[position] {
            case .lineFeed, .carriageReturn: leaf(.lineEnd, to: afterBreak(position))
            case UInt8(ascii: "#"): leaf(.comment, to: lineEnd(from: position))
            default:
                var blanks = position + 1
                while blanks < end, !bytes[blanks].isBreak, bytes[blanks] != UInt8(ascii: "#") { blanks += 1 }
                leaf(.whitespace, to: blanks)
            }
        }
    }
}

// MARK: Looking ahead

extension Parser {
    /// Finds the content that follows the value ending at an offset, with only blanks and a comment after it on its line.
    mutating func lookAhead(from end: Int) {
        upcoming = Upcoming(start: end, column: 0)
        var line = end
        if !beginsLine(end) {
            line = passRestOfLine(from: end)
        }
        while line < bytes.count {
            let (start, column) = indentation(ofLineAt: line)
            if endsLine(start) {
                upcoming.followsBlankLine = true
                line = afterBreak(start)
            } else if byte(start) == UInt8(ascii: "#") {
                upcoming.followsComment = true
                line = afterBreak(lineEnd(from: start))
            } else {
                upcoming.start = start
                upcoming.column = column
                return
            }
        }
        upcoming.start = bytes.count
        upcoming.column = -1
    }

    private mutating func passRestOfLine(from end: Int) -> Int {
        let start = afterBlanks(end)
        if byte(start) == UInt8(ascii: "#") { upcoming.followsComment = true }
        return afterBreak(lineEnd(from: start))
    }

    private func indentation(ofLineAt line: Int) -> (start: Int, column: Int) {
        var start = line
        while byte(start) == .space { start += 1 }
        return (start, start - line)
    }
}
