import CommonMark
import Documents

/// CommonMark in the making, line for line as cmark prints it.
///
/// Text is escaped on its way in, so that it is read again as it stands; all other marks are literals of ours.
struct MarkdownPrinter {
    private(set) var bytes: [UInt8] = []
    /// Whether blocks follow each other without an empty line, as in a tight list.
    var isTight = false
    /// What each line begins with: the marks of quotations and the indentation of items.
    private var prefix: [UInt8] = []
    /// How much of it each open item added.
    private var widths: [Int] = []
    private var due = Due.prefix
    /// Whether what comes next on the line could begin a list or underline a heading.
    private var isBeginning = true
    /// Whether `|` would end what is printed.
    private var isInCell = false

    /// What stands before anything that is printed next.
    private enum Due { case nothing, prefix, newLine, emptyLine }

    init() {
        bytes.reserveCapacity(4_096)
    }

    // MARK: - Lines

    /// Ends the line, if anything comes after it.
    mutating func endLine() {
        if due != .emptyLine { due = .newLine }
    }

    /// Ends the block, with an empty line if anything comes after it.
    mutating func endBlock() { due = .emptyLine }

    /// Ends the page.
    mutating func end() { bytes.append(0x0A) }

    /// Begins a quotation.
    mutating func openQuote() {
        literal("> ")
        isBeginning = true
        prefix += "> ".utf8
    }

    /// Ends the quotation that is open.
    mutating func closeQuote() {
        prefix.removeLast(2)
        endBlock()
    }

    /// Begins an item with a bullet; what follows its first line is indented as far.
    mutating func openItem() {
        literal("  - ")
        beginItem(width: 4)
    }

    /// Begins an item with a number, in four columns at least.
    mutating func openItem(_ number: Int) {
        begin()
        let start = bytes.count
        bytes += String(number).utf8
        bytes.append(contentsOf: (number < 10 ? ".  " : ". ").utf8)
        beginItem(width: bytes.count - start)
    }

    private mutating func beginItem(width: Int) {
        isBeginning = true
        prefix += repeatElement(0x20, count: width)
        widths.append(width)
    }

    /// Ends the item that is open.
    mutating func closeItem() {
        if let width = widths.popLast() { prefix.removeLast(width) }
        endLine()
    }

    /// Begins a cell of a table.
    mutating func openCell() {
        literal(" ")
        isInCell = true
    }

    /// Ends the cell.
    mutating func closeCell() {
        isInCell = false
        literal(" |")
    }

    private mutating func begin() {
        guard due != .nothing else { return }
        if due != .prefix {
            isBeginning = true
            bytes.append(0x0A)
            if due == .emptyLine, !isTight {
                bytes += prefix
                bytes.append(0x0A)
            }
        }
        due = .nothing
        bytes += prefix
    }

    // MARK: - On a line

    /// Adds marks of ours.
    mutating func literal(_ mark: StaticString) {
        begin()
        bytes.append(mark)
        isBeginning = false
    }

    /// Adds a reference to a note, or the beginning of a note.
    mutating func note(_ number: Int) {
        literal("[^")
        bytes += String(number).utf8
        literal("]")
    }

    /// Adds what another printer has printed.
    mutating func printed(_ line: ArraySlice<UInt8>) {
        begin()
        bytes += line
        isBeginning = false
    }

    /// Begins a heading.
    mutating func openHeading(level: Int) {
        begin()
        bytes += repeatElement(UInt8(ascii: "#"), count: level)
        bytes.append(0x20)
    }

    /// Adds text, which is escaped.
    mutating func text(_ text: String) {
        begin()
        bytes.appendMarkdown(text, isBeginning: &isBeginning)
    }

    /// Adds code in running text.
    mutating func code(_ text: String) {
        begin()
        isBeginning = false
        let start = bytes.count
        let ticks = repeatElement(UInt8(ascii: "`"), count: text.utf8.shortestUnusedRun(of: UInt8(ascii: "`")))
        bytes += ticks
        if text.needsSpaceInCode {
            bytes.append(0x20)
            bytes += text.utf8
            bytes.append(0x20)
        } else {
            bytes += text.utf8
        }
        bytes += ticks
        escapePipes(from: start)
    }

    /// Adds a block of code.
    mutating func codeBlock(_ text: String) {
        let ticks = repeatElement(UInt8(ascii: "`"), count: max(3, text.utf8.longestRun(of: UInt8(ascii: "`")) + 1))
        begin()
        bytes += ticks
        literal(" text")
        var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        for line in lines {
            endLine()
            begin()
            bytes += line
        }
        endLine()
        begin()
        bytes += ticks
        endBlock()
    }

    /// Adds the end of a line that shows on the page.
    mutating func lineBreak() {
        literal("  ")
        endLine()
    }

    /// Adds a link whose text is its address in short form, if it can stand so.
    mutating func autolink(_ text: String, to address: String) -> Bool {
        begin()
        guard bytes.appendAutolink(text, to: address) else { return false }
        isBeginning = false
        return true
    }

    /// Ends a link that `[` began.
    mutating func closeLink(to address: String) {
        let start = bytes.count
        bytes.appendLinkEnd(address)
        escapePipes(from: start)
    }

    /// In a cell `|` is escaped everywhere, for a table is divided before its code and links are read.
    private mutating func escapePipes(from start: Int) {
        guard isInCell else { return }
        for index in bytes.indices[start...].reversed() where bytes[index] == UInt8(ascii: "|") {
            bytes.insert(UInt8(ascii: "\\"), at: index)
        }
    }
}

extension String {
    /// Whether a space stands at both ends of the text as code: the reader takes one away.
    fileprivate var needsSpaceInCode: Bool {
        guard let first = utf8.first, let last = utf8.last else { return true }
        if first == UInt8(ascii: "`") || last == UInt8(ascii: "`") { return true }
        return first == 0x20 && last == 0x20 && utf8.contains { $0 != 0x20 }
    }
}

extension String.UTF8View {
    /// The lengths of the runs of the byte.
    private func runs(of byte: UInt8) -> [Int] {
        split { $0 != byte }.map(\.count)
    }

    fileprivate func longestRun(of byte: UInt8) -> Int { runs(of: byte).max() ?? 0 }

    fileprivate func shortestUnusedRun(of byte: UInt8) -> Int {
        let used = Set(runs(of: byte))
        return (1...used.count + 1).first { !used.contains($0) } ?? 1
    }
}
