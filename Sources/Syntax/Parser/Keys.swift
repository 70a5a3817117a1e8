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
    let hash: Int
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
            if bytes[range].elementsEqual("<<".utf8) {
                report(SyntaxFault.mergeKey, range)
            } else if let (fault, place) = specialBeginning(at: start) {
                report(fault, place, fix: quoting(range))
            }
        }
        let node = nodes.count - 1
        keys.append(KeyMark(hash: foldedKey(node: node).hashValue, node: node))
    }

    /// Reports each key that stands in the mapping before, and forgets the keys of the mapping.
    mutating func reportDuplicates(from firstMark: Int) {
        let marks = keys[firstMark...].sorted { ($0.hash, $0.node) < ($1.hash, $1.node) }
        keys.removeLast(keys.count - firstMark)
        guard var first = marks.first else { return }
        for mark in marks.dropFirst() {
            if mark.hash == first.hash, foldedKey(node: mark.node) == foldedKey(node: first.node) {
                report(
                    Diagnostic(SyntaxFault.duplicateKey, at: nodes[mark.node].range, related: nodes[first.node].range))
            } else {
                first = mark
            }
        }
    }

    /// A key as it is compared: neither case nor the kind of space matters.
    private func foldedKey(node: Int) -> [UInt8] {
        let node = nodes[node]
        if node.shape == .oneRun { return foldedKey(bytes[Content.run(of: node) ?? 0..<0]) }
        return foldedKey(Content(of: node, in: bytes).bytes[...])
    }

    private func foldedKey(_ key: ArraySlice<UInt8>) -> [UInt8] {
        var folded: [UInt8] = []
        folded.reserveCapacity(key.count)
        for byte in key {
            switch (folded.last, byte) {
            case (_, UInt8(ascii: "A")...UInt8(ascii: "Z")): folded.append(byte | 0x20)
            case (0xC3, 0x80...0x9E) where byte != 0x97: folded.append(byte | 0x20)
            case (0xC2, 0xA0): folded[folded.count - 1] = .space
            case (_, .tab): folded.append(.space)
            default: folded.append(byte)
            }
        }
        return folded
    }
}
