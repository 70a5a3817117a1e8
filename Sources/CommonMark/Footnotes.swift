/// A value with its notes taken out, since cmark knows none: it would take `[^1]: https://…` for the address of a link.
///
/// A note begins with `[^name]:` in the first three columns, and goes on with lines indented four columns or more and
/// with those that follow without a blank line between. A reference becomes a mark that cmark leaves alone.
struct Footnotes {
    /// A note and where it is defined.
    struct Definition {
        let label: [UInt8]
        /// `[^name]`, in the value.
        let range: Range<Int>
        let passage: Passage
    }

    /// A reference to a note, or what looks like one.
    struct Reference {
        let label: [UInt8]
        /// `[^name]`, in the value.
        let range: Range<Int>
    }

    /// What is left of the value, with an empty line for each line of a note.
    let body: Passage
    /// The notes in the order of the value; of several with one name the first counts.
    private(set) var definitions: [Definition] = []
    /// Where the note of each name stands among them.
    private(set) var indices: [[UInt8]: Int] = [:]
    /// All references, in the order of the value, those in notes and in code too.
    private(set) var references: [Reference] = []
    /// Second notes of a name.
    private(set) var violations: [Violation] = []

    init(in bytes: [UInt8]) {
        var scanner = Scanner(bytes: bytes)
        scanner.scan()
        body = Passage(scanner.body.text, origins: scanner.body.origins)
        references = scanner.references
        for draft in scanner.drafts {
            if let first = indices[draft.label] {
                violations.append(Violation(.repeatedFootnote, at: draft.range, related: definitions[first].range))
            } else {
                indices[draft.label] = definitions.count
                definitions.append(
                    Definition(
                        label: draft.label, range: draft.range,
                        passage: Passage(draft.lines.text, origins: draft.lines.origins)))
            }
        }
    }
}

/// The mark that stands for a reference in what cmark is given: its index between two characters that are punctuation,
/// as brackets are, and code points that are no characters, which `Survey` lets no value hold.
enum ReferenceMark {
    private static let edge: [UInt8] = Array("\u{2E2E}".utf8)
    private static let inner: [UInt8] = [0xF4, 0x8F, 0xBF, 0xBF]

    /// The mark of the reference with the index.
    static func bytes(_ index: Int) -> [UInt8] { edge + inner + Array(String(index).utf8) + inner + edge }

    /// The first mark at or after the place: where it stands, and its index.
    static func first(in text: some RandomAccessCollection<UInt8>) -> (offset: Int, count: Int, index: Int)? {
        guard let lead = text.firstIndex(of: inner[0]) else { return nil }
        let digits = text[lead...].dropFirst(inner.count).prefix { (0x30...0x39).contains($0) }
        guard let index = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
        let offset = text.distance(from: text.startIndex, to: lead) - edge.count
        return (offset, 2 * (edge.count + inner.count) + digits.count, index)
    }
}

/// A text as it grows line by line.
private struct Lines {
    var text: [UInt8] = []
    var origins: [Int] = []

    /// Adds a line with marks instead of its references.
    mutating func append(_ range: Range<Int>, of bytes: [UInt8], references: inout [Footnotes.Reference]) {
        origins.append(range.lowerBound)
        var start = range.lowerBound
        while let bracket = bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "[")) {
            text += bytes[start..<bracket]
            start = bracket + 1
            guard let label = Footnotes.label(in: bytes, at: bracket, end: range.upperBound),
                !Self.isEscaped(bracket, from: range.lowerBound, in: bytes)
            else {
                text.append(UInt8(ascii: "["))
                continue
            }
            start = label.upperBound + 1
            text += ReferenceMark.bytes(references.count)
            references.append(Footnotes.Reference(label: Array(bytes[label]), range: bracket..<start))
        }
        text += bytes[start..<range.upperBound]
        text.append(0x0A)
    }

    /// Whether an odd number of backslashes stands before the place.
    private static func isEscaped(_ index: Int, from start: Int, in bytes: [UInt8]) -> Bool {
        bytes[start..<index].reversed().prefix { $0 == UInt8(ascii: "\\") }.count % 2 == 1
    }
}

extension Footnotes {
    /// The name of `[^name]` at the place.
    fileprivate static func label(in bytes: [UInt8], at start: Int, end: Int) -> Range<Int>? {
        guard start + 2 < end, bytes[start] == UInt8(ascii: "["), bytes[start + 1] == UInt8(ascii: "^") else {
            return nil
        }
        let rest = bytes[(start + 2)..<end]
        guard let close = rest.firstIndex(where: { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "[") || $0 <= 0x20 }),
            close > start + 2, bytes[close] == UInt8(ascii: "]")
        else { return nil }
        return start + 2..<close
    }
}

private struct Draft {
    let label: [UInt8]
    let range: Range<Int>
    var lines = Lines()
}

/// Goes through the lines of a value once.
private struct Scanner {
    let bytes: [UInt8]
    var body = Lines()
    var drafts: [Draft] = []
    var references: [Footnotes.Reference] = []
    private var isInNote = false
    private var followsBlankLine = false
    private var fence: ArraySlice<UInt8> = []

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func scan() {
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            read(start..<end)
            start = end + 1
        }
    }

    private mutating func read(_ line: Range<Int>) {
        let indentation = bytes[line].prefix { $0 == 0x20 }.count
        let isBlank = indentation == line.count
        if fence.isEmpty, indentation < 4,
            let definition = definition(at: line.lowerBound + indentation, end: line.upperBound)
        {
            isInNote = true
            drafts.append(Draft(label: definition.label, range: definition.range))
            appendToNote(definition.content)
        } else if isInNote, indentation >= 4 {
            appendToNote(line.lowerBound + 4..<line.upperBound)
        } else if isInNote, isBlank {
            appendToNote(line.upperBound..<line.upperBound)
        } else if isInNote, !followsBlankLine, !beginsBlock(bytes[line.dropFirst(indentation)]) {
            appendToNote(line)
        } else {
            isInNote = false
            followFence(bytes[line.dropFirst(indentation)], indentation: indentation)
            body.append(line, of: bytes, references: &references)
        }
        followsBlankLine = isBlank
    }

    /// `[^name]:` at the place, and what follows it on the line.
    private func definition(at start: Int, end: Int) -> (label: [UInt8], range: Range<Int>, content: Range<Int>)? {
        guard let label = Footnotes.label(in: bytes, at: start, end: end), label.upperBound + 1 < end,
            bytes[label.upperBound + 1] == UInt8(ascii: ":")
        else { return nil }
        let content = bytes[(label.upperBound + 2)..<end].firstIndex { $0 != 0x20 } ?? end
        return (Array(bytes[label]), start..<label.upperBound + 1, content..<end)
    }

    private mutating func appendToNote(_ range: Range<Int>) {
        drafts[drafts.count - 1].lines.append(range, of: bytes, references: &references)
        body.origins.append(range.lowerBound)
        body.text.append(0x0A)
    }

    /// Whether a line that follows a note's without a blank line ends it.
    private func beginsBlock(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first else { return true }
        let afterDigits = line.drop { (0x30...0x39).contains($0) }.first
        return "#>-+*`~|".utf8.contains(first)
            || (0x30...0x39).contains(first) && (afterDigits == UInt8(ascii: ".") || afterDigits == UInt8(ascii: ")"))
    }

    /// Keeps account of fenced code, in which nothing is a note.
    private mutating func followFence(_ line: ArraySlice<UInt8>, indentation: Int) {
        guard indentation < 4, let first = line.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else {
            return
        }
        let run = line.prefix { $0 == first }
        if fence.isEmpty {
            let isCodeSpan = first == UInt8(ascii: "`") && line.dropFirst(run.count).contains(first)
            if run.count >= 3, !isCodeSpan { fence = run }
        } else if first == fence.first, run.count >= fence.count, line.dropFirst(run.count).allSatisfy({ $0 == 0x20 }) {
            fence = []
        }
    }
}
