import Diagnostics
import Schema

/// A span of a text that not everybody may read: `((hemligt / offentligt))`, or `((hemligt))` for a mask.
struct Span: Sendable {
    /// The span with its marks.
    let range: Range<Int>
    /// What is secret, without the spaces around it.
    let secret: Range<Int>
    /// What the public reads instead, if the author says so.
    let substitute: Range<Int>?
}

/// The spans of a text, and what looks like one and is none.
struct Spans: Sendable {
    private(set) var all: [Span] = []
    private(set) var faults: [(fault: Fault, range: Range<Int>)] = []

    /// Finds the spans in a text. A mark that cannot be understood is a fault: its author meant that something is secret.
    ///
    /// - Parameter isMarked: whether the file has a mark at all, so that a `))` without one is not just a bracket too many.
    init(in text: [UInt8], isMarked: Bool) {
        var reader = SpanReader(text: text)
        while reader.index < text.count { readNext(&reader) }
        if isMarked, faults.isEmpty, let stray = reader.strayEnd { faults.append((SecrecyFault.unclearMark, stray)) }
    }

    private mutating func readNext(_ reader: inout SpanReader) {
        let start = reader.index
        guard let mark = reader.mark(at: start) else { return reader.pass() }
        reader.index = mark.upperBound
        guard mark.count == 2, !reader.isEscaped(start) else {
            faults.append((SecrecyFault.unclearMark, mark))
            return
        }
        switch reader.span(from: start) {
        case .success(let span):
            all.append(span)
            reader.index = span.range.upperBound
        case .failure(let failure):
            faults.append((failure.fault, mark))
        }
    }
}

/// Why a mark begins no span.
private struct SpanFailure: Error {
    let fault: Fault
}

/// Goes through a text from mark to mark.
private struct SpanReader {
    let text: [UInt8]
    var index = 0
    /// Brackets that are open outside spans.
    private var depth = 0
    /// The first `))` of which no two brackets before it are the other halves.
    private(set) var strayEnd: Range<Int>?

    init(text: [UInt8]) { self.text = text }

    private static let open = UInt8(ascii: "(")
    private static let close = UInt8(ascii: ")")
    private static let backslash = UInt8(ascii: "\\")

    private func byte(_ place: Int) -> UInt8 { place >= 0 && place < text.count ? text[place] : 0 }

    /// `((` at the place; also `(\(`, which would be printed as that.
    func mark(at place: Int) -> Range<Int>? {
        guard text[place] == SpanReader.open else { return nil }
        if byte(place + 1) == SpanReader.open { return place..<place + 2 }
        let between = byte(place + 1)
        return between == SpanReader.backslash && byte(place + 2) == SpanReader.open ? place..<place + 3 : nil
    }

    func isEscaped(_ place: Int) -> Bool {
        var backslashes = 0
        while byte(place - 1 - backslashes) == SpanReader.backslash { backslashes += 1 }
        return backslashes % 2 == 1
    }

    /// Goes on by one byte outside spans.
    mutating func pass() {
        switch text[index] {
        case SpanReader.open: depth += 1
        case SpanReader.close:
            if depth == 0, byte(index - 1) == SpanReader.close, strayEnd == nil { strayEnd = index - 1..<index + 1 }
            depth = max(0, depth - 1)
        default: break
        }
        index += 1
    }

    /// The span whose mark is at the place, up to its `))`; brackets inside it stand in pairs.
    func span(from start: Int) -> Result<Span, SpanFailure> {
        var depth = 0
        var slashes: [Int] = []
        var place = start + 2
        while place < text.count {
            switch text[place] {
            case SpanReader.open:
                if byte(place + 1) == SpanReader.open { return .failure(SpanFailure(fault: SecrecyFault.unclearMark)) }
                depth += 1
            case SpanReader.close where depth > 0: depth -= 1
            case SpanReader.close where byte(place + 1) == SpanReader.close:
                return span(start..<place + 2, slashes)
            case UInt8(ascii: "/") where depth == 0 && isDivision(place): slashes.append(place)
            case UInt8(ascii: "|"):
                return .failure(SpanFailure(fault: SecrecyFault.spanAcrossParagraphs))
            case UInt8(ascii: "\n") where endsParagraph(place):
                return .failure(SpanFailure(fault: SecrecyFault.spanAcrossParagraphs))
            default: break
            }
            place += 1
        }
        return .failure(SpanFailure(fault: SecrecyFault.unclosedSpan))
    }

    private func span(_ range: Range<Int>, _ slashes: [Int]) -> Result<Span, SpanFailure> {
        let inner = range.lowerBound + 2..<range.upperBound - 2
        guard slashes.count <= 1 else { return .failure(SpanFailure(fault: SecrecyFault.ambiguousSpan)) }
        let secret = trimmed(inner.lowerBound..<(slashes.first ?? inner.upperBound))
        let substitute = slashes.first.map { trimmed($0 + 1..<inner.upperBound) }
        guard !secret.isEmpty, substitute?.isEmpty != true else {
            return .failure(SpanFailure(fault: SecrecyFault.emptySpan))
        }
        return .success(Span(range: range, secret: secret, substitute: substitute))
    }

    /// Whether a slash stands between spaces; `km/h` has none. At the end of a span nothing need follow it.
    private func isDivision(_ place: Int) -> Bool {
        guard isSpace(place - 1) else { return false }
        return isSpace(place + 1) || byte(place + 1) == SpanReader.close
            || byte(place + 1) == 0xC2 && isSpace(place + 2)
    }

    /// A space, a line end, or the last byte of a no-break space.
    private func isSpace(_ place: Int) -> Bool {
        switch byte(place) {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"): true
        case 0xA0: byte(place - 1) == 0xC2
        default: false
        }
    }

    /// Whether the line after a line end is blank.
    private func endsParagraph(_ place: Int) -> Bool {
        var next = place + 1
        while byte(next) == UInt8(ascii: " ") || byte(next) == UInt8(ascii: "\t") { next += 1 }
        return next >= text.count || text[next] == UInt8(ascii: "\n")
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, isSpace(start) || text[start] == 0xC2 && isSpace(start + 1) { start += 1 }
        while end > start, isSpace(end - 1) { end -= byte(end - 1) == 0xA0 ? 2 : 1 }
        return start..<max(start, end)
    }
}
