import Documents

/// Text without markup in the making.
///
/// What stands between two blocks is printed with the next of them, so that a block that says nothing leaves no trace.
struct TextPrinter {
    private(set) var bytes: [UInt8] = []
    /// What each line begins with: the marks of quotations and the space below the marks of items.
    private var prefix: [UInt8] = []
    private var due = Due.nothing
    /// How much of the prefix an empty line that is due has: that of what holds the blocks around it.
    private var dueWidth = 0
    private var isAtLineStart = true

    /// What stands before anything that is printed next.
    enum Due { case nothing, newLine, emptyLine }

    init() {
        bytes.reserveCapacity(4_096)
    }

    // MARK: - Lines

    /// Puts what comes next on a new line, or after an empty one.
    mutating func divide(_ due: Due) {
        self.due = due
        dueWidth = prefix.count
    }

    /// Ends the page.
    mutating func end() {
        if !bytes.isEmpty { endLine() }
    }

    private mutating func begin() {
        settle()
        if isAtLineStart { bytes += prefix }
        isAtLineStart = false
    }

    private mutating func settle() {
        guard due != .nothing else { return }
        endLine()
        if due == .emptyLine { endLine(dueWidth) }
        due = .nothing
    }

    private mutating func endLine() { endLine(prefix.count) }

    /// An empty line has the marks of what it stands in, but no space at its end.
    private mutating func endLine(_ width: Int) {
        if isAtLineStart { bytes += prefix[...(prefix[..<width].lastIndex { $0 != 0x20 } ?? -1)] }
        bytes.append(0x0A)
        isAtLineStart = true
    }

    // MARK: - What holds blocks

    /// Begins a quotation.
    mutating func openQuote() {
        // As the first thing after the mark of an item it stands on the same line.
        if due == .nothing, !isAtLineStart { bytes += "> ".utf8 }
        prefix += "> ".utf8
    }

    /// Ends the quotation.
    mutating func closeQuote() { prefix.removeLast(2) }

    /// Prints a mark and gives what follows it the same room on further lines. Tells how much, for its end.
    mutating func open(mark: String) -> Int {
        put(mark.utf8)
        let width = mark.unicodeScalars.count
        prefix += repeatElement(0x20, count: width)
        return width
    }

    /// Ends what stands after a mark.
    mutating func close(_ width: Int) {
        prefix.removeLast(width)
        // After a mark alone there is no space.
        while bytes.last == 0x20 { bytes.removeLast() }
    }

    // MARK: - On a line

    /// Adds what is of one line.
    mutating func put(_ line: some Sequence<UInt8>) {
        begin()
        bytes += line
    }

    /// Adds text; a line end in it is one on the page.
    mutating func text(_ text: String) {
        guard !text.isEmpty else { return }
        begin()
        let start = bytes.count
        bytes += text.utf8
        guard bytes[start...].holds({ $0.is("\n") }) else { return }
        let lines = bytes[start...].split(separator: 0x0A, omittingEmptySubsequences: false)
        bytes.removeLast(bytes.count - start)
        for (index, line) in lines.enumerated() {
            if index > 0 { lineBreak() }
            if !line.isEmpty { put(line) }
        }
    }

    /// Adds the end of a line.
    mutating func lineBreak() {
        settle()
        endLine()
    }

    /// How many bytes there are when all that is due is printed, for what is asked about what comes next.
    mutating func place() -> Int {
        begin()
        return bytes.count
    }
}
