import Diagnostics

extension Scalar {
    /// The text as it is meant: folded, escapes replaced, without the indentation of a block.
    package var text: String {
        let bytes = tree.file.bytes
        guard let node else { return "" }
        if let replacement { return String(decoding: replacement.bytes, as: UTF8.self) }
        if let run = Content.run(of: tree.nodes[node]) { return String(decoding: bytes[run], as: UTF8.self) }
        return String(decoding: content.bytes, as: UTF8.self)
    }

    /// The bytes of the file that are the text, if they are one run, and the place of the first of them.
    package var run: ArraySlice<UInt8>? {
        guard let node, replacement == nil, let run = Content.run(of: tree.nodes[node]) else { return nil }
        return tree.file.bytes[run]
    }

    /// The text as bytes, with the way back to the file.
    package var content: Content {
        guard let node else { return Content(at: range.start) }
        if let replacement { return replacement }
        return Content(of: tree.nodes[node], in: tree.file.bytes)
    }
}

extension Content {
    /// The text of the leaf of a scalar.
    init(of node: SyntaxTree.Node, in bytes: [UInt8]) {
        let start = Int(node.start)
        if let run = Content.run(of: node) {
            self.init(at: run.lowerBound)
            append(run, of: bytes)
            return
        }
        var decoder = Decoder(bytes, at: start)
        decoder.content.reserve(Int(node.end) - start)
        switch node.kind {
        case .singleQuoted: decoder.decodeLines(start + 1..<Int(node.end) - 1, escape: UInt8(ascii: "'"))
        case .doubleQuoted: decoder.decodeLines(start + 1..<Int(node.end) - 1, escape: UInt8(ascii: "\\"))
        case .literal, .folded:
            decoder.decodeBlock(
                start..<Int(node.end), indentation: Int(node.indentation), isFolded: node.kind == .folded)
        default: decoder.decodeLines(start..<Int(node.end), escape: nil)
        }
        self = decoder.content
    }

    /// The bytes of the file that are the text of a leaf, if they are one run.
    static func run(of node: SyntaxTree.Node) -> Range<Int>? {
        guard node.shape == .oneRun else { return nil }
        return switch node.kind {
        case .singleQuoted, .doubleQuoted: Int(node.start) + 1..<Int(node.end) - 1
        case .literal, .folded: Int(node.start)..<Int(node.start)
        default: Int(node.start)..<Int(node.end)
        }
    }
}

extension SyntaxTree {
    /// The text of a leaf that is a scalar, as it is meant, whatever the file is read through.
    package func content(ofLeaf leaf: Int) -> Content { Content(of: nodes[leaf], in: file.bytes) }
}

/// Turns the bytes of one scalar into its text.
private struct Decoder {
    let bytes: [UInt8]
    var content: Content

    init(_ bytes: [UInt8], at place: Int) {
        self.bytes = bytes
        content = Content(at: place)
    }
}

// MARK: Plain and quoted

extension Decoder {
    /// Joins lines as YAML 1.2 does (section 6.5): one line end is a space, each further one a line end.
    ///
    /// - Parameter escape: What begins an escape in this style.
    mutating func decodeLines(_ range: Range<Int>, escape: UInt8?) {
        var offset = range.lowerBound
        var run = offset
        while offset < range.upperBound {
            let byte = bytes[offset]
            if byte == escape {
                content.append(run..<offset, of: bytes)
                offset = decodeEscape(at: offset, before: range.upperBound)
                run = offset
            } else if byte.isBreak {
                var end = offset
                while end > run, bytes[end - 1].isBlank { end -= 1 }
                content.append(run..<end, of: bytes)
                let (next, breaks) = passBreaks(from: offset, before: range.upperBound)
                content.append(
                    breaks == 1 ? [.space] : Array(repeating: .lineFeed, count: breaks - 1), for: end..<next)
                offset = next
                run = next
            } else {
                offset += 1
            }
        }
        content.append(run..<range.upperBound, of: bytes)
    }

    /// The first byte of text after the line ends at an offset, and how many those were.
    private func passBreaks(from offset: Int, before end: Int) -> (next: Int, breaks: Int) {
        var next = offset
        var breaks = 0
        while next < end, bytes[next].isBreak || bytes[next].isBlank {
            if bytes[next].isBreak { breaks += 1 }
            next = afterBreak(next, before: end)
        }
        return (next, breaks)
    }

    /// Decodes one escape (YAML 1.2, section 5.7) and returns the offset after it.
    private mutating func decodeEscape(at offset: Int, before end: Int) -> Int {
        guard offset + 1 < end else { return end }
        let sign = bytes[offset + 1]
        if sign.isBreak {
            let (next, breaks) = passBreaks(from: offset + 1, before: end)
            content.append(repeatElement(.lineFeed, count: breaks - 1), for: offset..<next)
            return next
        }
        if let digits = Escape.digits(after: sign) {
            let next = min(end, offset + 2 + digits)
            let scalar = Escape.scalar(bytes[min(offset + 2, next)..<next]) ?? "\u{FFFD}"
            content.append(String(Character(scalar)).utf8, for: offset..<next)
            return next
        }
        guard let meaning = Escape.meaning(of: sign) else {
            content.append(offset..<offset + 2, of: bytes)
            return offset + 2
        }
        content.append(meaning, for: offset..<offset + 2)
        return offset + 2
    }
}

/// The escapes of YAML 1.2 that stand for something a page can hold.
enum Escape {
    /// What a backslash and a byte stand for; `''` in single quotes too.
    static func meaning(of sign: UInt8) -> [UInt8]? {
        switch sign {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "'"), .space, .tab: [sign]
        case UInt8(ascii: "n"): [.lineFeed]
        case UInt8(ascii: "t"): [.tab]
        case UInt8(ascii: "_"): [0xC2, 0xA0]
        default: nil
        }
    }

    /// How many hexadecimal digits follow a backslash and a byte.
    static func digits(after sign: UInt8) -> Int? {
        switch sign {
        case UInt8(ascii: "x"): 2
        case UInt8(ascii: "u"): 4
        case UInt8(ascii: "U"): 8
        default: nil
        }
    }

    /// The character with a number, unless it is a control character or none at all.
    static func scalar(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
        guard digits.allSatisfy({ $0.isDigit || 0x61...0x66 ~= $0 | 0x20 }),
            let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else { return nil }
        return switch number {
        case 0x09, 0x0A, 0x20...0x7E, 0xA0...0x2027, 0x202F...0x2065, 0x206A...0xFEFE, 0xFF00...0xFFFD, 0x10000...:
            Unicode.Scalar(number)
        default: nil
        }
    }
}

// MARK: Block scalars

extension Decoder {
    /// Takes the indentation away and ends the text as its header says (YAML 1.2, section 8.1).
    mutating func decodeBlock(_ range: Range<Int>, indentation: Int, isFolded: Bool) {
        var offset = bytes.lineEnd(from: range.lowerBound, before: range.upperBound)
        let signs = bytes[range.lowerBound..<offset].prefix { !$0.isBlank }
        offset = afterBreak(offset, before: range.upperBound)
        var breaks = offset
        var wasSpaced = true
        while offset < range.upperBound {
            let line = offset
            while offset < range.upperBound, bytes[offset] == .space, indentation == 0 || offset - line < indentation {
                offset += 1
            }
            let text = offset
            offset = bytes.lineEnd(from: text, before: range.upperBound)
            if offset > text {
                let isSpaced = bytes[text].isBlank
                appendBreaks(in: breaks..<line, isJoined: isFolded && !wasSpaced && !isSpaced)
                content.append(text..<offset, of: bytes)
                breaks = offset
                wasSpaced = isSpaced
            }
            offset = afterBreak(offset, before: range.upperBound)
        }
        if signs.contains(UInt8(ascii: "+")) {
            appendBreaks(in: breaks..<range.upperBound, isJoined: false)
        } else if !signs.contains(UInt8(ascii: "-")), !content.bytes.isEmpty {
            appendBreaks(in: breaks..<afterBreak(breaks, before: range.upperBound), isJoined: false)
        }
    }

    /// Adds the line ends between two lines of text.
    ///
    /// - Parameter isJoined: Whether the first of them is a space, or nothing if there are more.
    private mutating func appendBreaks(in range: Range<Int>, isJoined: Bool) {
        var offset = range.lowerBound
        if isJoined {
            offset = afterBreak(offset, before: range.upperBound)
            if !bytes[offset..<range.upperBound].contains(where: \.isBreak) { content.append([.space], for: range) }
        }
        while offset < range.upperBound {
            let next = afterBreak(offset, before: range.upperBound)
            if bytes[offset] == .lineFeed {
                content.append(offset..<next, of: bytes)
            } else if bytes[offset] == .carriageReturn {
                content.append([.lineFeed], for: offset..<next)
            }
            offset = next
        }
    }

    /// The offset after one byte, or after the two of a CRLF.
    private func afterBreak(_ offset: Int, before end: Int) -> Int {
        let isPair =
            offset + 1 < end && bytes[offset] == .carriageReturn && bytes[offset + 1] == .lineFeed
        return min(end, offset + (isPair ? 2 : 1))
    }
}
