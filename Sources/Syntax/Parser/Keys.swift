import Diagnostics

/// A key as it stands on its line.
struct Key {
    let kind: SyntaxTree.Kind
    var shape = SyntaxTree.Shape.oneRun
    /// Its end, before the blanks that the colon may follow.
    let end: Int
    let colon: Int
}

/// A key that has been read, to be compared with the others of its mapping.
struct KeyMark {
    let hash: UInt64
    let node: Int
}

extension Parser {
    /// YAML allows 1,024 characters; in bytes, and with the quotes, this is less.
    private static let longestKey = 1000

    /// The key at an offset, if its line goes on with a colon and then a blank or nothing.
    func key(at start: Int) -> Key? {
        switch byte(start) {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            guard let quoted = quoted(at: start, under: .max) else { return nil }
            let colon = afterBlanks(quoted.end)
            guard byte(colon) == UInt8(ascii: ":"), endsWord(colon + 1) else { return nil }
            return Key(kind: quoted.kind, shape: quoted.shape, end: quoted.end, colon: colon)
        case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: ">"): return nil
        case _ where isDash(start) || isQuestionKey(start): return nil
        default:
            guard let colon = plainLine(at: start, untilColon: true).colon else { return nil }
            return Key(kind: .plain, end: beforeBlanks(colon, from: start), colon: colon)
        }
    }

    /// The key at an offset, if only the space after its colon is missing.
    func tightKey(at start: Int) -> Key? {
        if let quoted = byte(start) == UInt8(ascii: "\"") ? quoted(at: start, under: .max) : nil {
            guard byte(quoted.end) == UInt8(ascii: ":") else { return nil }
            return Key(kind: quoted.kind, shape: quoted.shape, end: quoted.end, colon: quoted.end)
        }
        var end = start
        while byte(end).isASCIILetter || byte(end) >= 0x80 || byte(end) == .space { end += 1 }
        guard byte(start).beginsWord, byte(end) == UInt8(ascii: ":"), byte(end + 1) != UInt8(ascii: "/") else {
            return nil
        }
        return Key(kind: .plain, end: beforeBlanks(end, from: start), colon: end)
    }

    /// Whether a `?` stands at an offset that YAML takes for the sign of a key over several lines.
    func isQuestionKey(_ offset: Int) -> Bool {
        byte(offset) == UInt8(ascii: "?") && endsWord(offset + 1)
    }

    /// Reports what no key can be, and remembers the key.
    mutating func check(_ key: Key, from start: Int) {
        let range = start..<key.end
        if range.isEmpty {
            return report(SyntaxFault.missingKey, key.colon..<key.colon + 1)
        }
        if range.count > Self.longestKey {
            report(Diagnostic(SyntaxFault.keyTooLong, at: SourceRange(range), facts: [.number(Self.longestKey)]))
        }
        if key.kind == .doubleQuoted, key.shape != .oneRun { checkEscapes(in: range) }
        if key.kind == .plain {
            if range.count == 2, byte(start) == UInt8(ascii: "<"), byte(start + 1) == UInt8(ascii: "<") {
                report(SyntaxFault.mergeKey, range)
            } else if let special = specialBeginning(at: start) {
                report(special.fault, special.range, fix: quoting(range))
            }
        }
        keys.append(KeyMark(hash: foldedKey(nodes.count - 1).hash, node: nodes.count - 1))
    }

    /// Reports each key that stands in the mapping before, and forgets the keys of the mapping.
    mutating func reportDuplicates(from firstMark: Int) {
        let marks = keys[firstMark...].sorted { ($0.hash, $0.node) < ($1.hash, $1.node) }
        keys.removeLast(keys.count - firstMark)
        guard var first = marks.first else { return }
        for mark in marks.dropFirst() {
            if mark.hash == first.hash, foldedKey(mark.node).elementsEqual(foldedKey(first.node)) {
                report(SyntaxFault.duplicateKey, nodes[mark.node].bytes, related: nodes[first.node].bytes)
            } else {
                first = mark
            }
        }
    }

    private func foldedKey(_ node: Int) -> FoldedKey {
        if let run = Content.run(of: nodes[node]) { return FoldedKey(bytes, run) }
        let content = Content(of: nodes[node], in: bytes)
        return FoldedKey(content.bytes, content.bytes.indices)
    }
}

/// The bytes of a key as keys are compared: neither case nor the kind of space matters.
private struct FoldedKey: Sequence, IteratorProtocol {
    let bytes: [UInt8]
    var offset: Int
    let end: Int

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        offset = range.lowerBound
        end = range.upperBound
    }

    /// FNV-1a in 64 bits.
    var hash: UInt64 {
        reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }

    mutating func next() -> UInt8? {
        guard offset < end else { return nil }
        let byte = bytes[offset]
        offset += 1
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): return byte | 0x20
        case 0x80...0x9E where byte != 0x97 && offset > 1 && bytes[offset - 2] == 0xC3: return byte | 0x20
        case .tab: return .space
        case 0xC2 where offset < end && bytes[offset] == 0xA0:
            offset += 1
            return .space
        default: return byte
        }
    }
}
