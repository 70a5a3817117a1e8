import Diagnostics

/// Reads a file from its first byte to its last and grows the tree behind it.
///
/// A leaf is added as soon as it is known where it belongs. What stands between two values is read twice: first to see
/// where the next content stands and so which branches end, then to add it to the branch that goes on.
struct Parser {
    let bytes: [UInt8]
    private(set) var diagnostics: [Diagnostic] = []
    /// The end of the last leaf.
    private(set) var position = 0
    var nodes: [SyntaxTree.Node] = []
    /// The next content after the value that was read last.
    var upcoming = Upcoming(start: 0, column: 0)
    /// The keys of all open mappings.
    var keys: [KeyMark] = []
    /// How many mappings and sequences are open.
    var depth = 0
    /// Whether what is read now belongs to something that has been reported.
    var isQuiet = false
    private var hasErrors = false

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        nodes.reserveCapacity(16 + bytes.count / 8)
    }
}

// MARK: Nodes

extension Parser {
    /// Adds a leaf from the end of the last one; none if that is where it would end.
    mutating func leaf(_ kind: SyntaxTree.Kind, to end: Int) {
        guard end > position else { return }
        let next = UInt32(nodes.count + 1)
        nodes.append(
            SyntaxTree.Node(kind: kind, start: UInt32(clamping: position), end: UInt32(clamping: end), next: next))
        position = end
    }

    /// Begins a branch at the end of the last leaf.
    mutating func open(_ kind: SyntaxTree.Kind) -> Int {
        let start = UInt32(clamping: position)
        nodes.append(SyntaxTree.Node(kind: kind, start: start, end: start, next: 0))
        return nodes.count - 1
    }

    /// Ends a branch at the end of the last leaf.
    mutating func close(_ branch: Int) {
        nodes[branch].end = UInt32(clamping: position)
        nodes[branch].next = UInt32(nodes.count)
    }

    /// Takes a branch and all in it back, so that its bytes can be read as something else.
    mutating func withdraw(_ branch: Int) {
        position = Int(nodes[branch].start)
        nodes.removeLast(nodes.count - branch)
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

    /// Adds the upcoming line and those indented more than it as lines without use.
    mutating func skipUpcoming() {
        let column = upcoming.column
        let wasQuiet = isQuiet
        isQuiet = true
        repeat {
            addTrivia(to: upcoming.start)
            leaf(.unreadable, to: lineEnd(from: position))
            lookAhead(from: position)
        } while upcoming.column > column
        isQuiet = wasQuiet
    }
}

// MARK: Diagnostics

extension Parser {
    /// How many diagnostics a file can have; beyond that only a first error is added.
    private static let mostDiagnostics = 1000

    mutating func report(_ fault: Fault, _ range: Range<Int>, related: Range<Int>? = nil, fix: Fix? = nil) {
        report(Diagnostic(fault, at: SourceRange(range), related: related.map { SourceRange($0) }, fix: fix))
    }

    mutating func report(_ diagnostic: Diagnostic) {
        guard !isQuiet else { return }
        let isError = diagnostic.severity == .error
        guard diagnostics.count < Self.mostDiagnostics || (isError && !hasErrors) else { return }
        diagnostics.append(diagnostic)
        hasErrors = hasErrors || isError
    }

    /// Takes reports back, about something that is now read as something else, which has a fault of its own.
    mutating func forgetDiagnostics(from count: Int) {
        diagnostics.removeLast(diagnostics.count - count)
    }
}

extension SourceRange {
    init(_ range: Range<Int>) { self.init(range.lowerBound, range.upperBound) }
}

extension Edit {
    init(_ range: Range<Int>, _ replacement: String) { self.init(SourceRange(range), replacement) }
}
