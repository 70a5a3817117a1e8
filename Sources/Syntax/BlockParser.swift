import Diagnostics

extension Parser {
    /// Reads the whole file.
    mutating func parseFile() {
        let file = open(.file)
        if bytes.starts(with: byteOrderMark) { leaf(.byteOrderMark, to: byteOrderMark.count) }
        lookAhead(from: position)
        if upcoming.column == 0, isMarker(upcoming.start, UInt8(ascii: "-")) {
            addTrivia(to: upcoming.start)
            leaf(.documentStart, to: position + 3)
            lookAhead(from: position)
        }
        if upcoming.column >= 0 { parseBlock(under: -1) }
        addTrivia(to: upcoming.start)
        leaf(.unreadable, to: bytes.count)
        close(file)
    }

    func isMarker(_ offset: Int, _ sign: UInt8) -> Bool {
        byte(offset) == sign && byte(offset + 1) == sign && byte(offset + 2) == sign && endsWord(offset + 3)
    }

    func isDash(_ offset: Int) -> Bool { byte(offset) == UInt8(ascii: "-") && endsWord(offset + 1) }

    /// Reads what begins at the upcoming line, deeper than the column of what it belongs to.
    mutating func parseBlock(under parent: Int) {
        addTrivia(to: upcoming.start)
        if isDash(position) {
            parseSequence(in: upcoming.column, under: parent)
        } else if let key = key(at: position) {
            parseMapping(in: upcoming.column, under: parent, first: key)
        } else {
            parseScalar(under: parent)
        }
    }

    mutating func parseMapping(in column: Int, under parent: Int, first: Key) {
        let mapping = open(.mapping)
        var next: Key? = first
        while let key = next {
            parseEntry(key, in: column)
            next = nil
            if upcoming.column == column, let following = self.key(at: upcoming.start) {
                addTrivia(to: upcoming.start)
                next = following
            }
        }
        close(mapping)
    }

    private mutating func parseEntry(_ key: Key, in column: Int) {
        let entry = open(.entry)
        leaf(key.kind, to: key.end)
        leaf(.whitespace, to: key.colon)
        leaf(.colon, to: key.colon + 1)
        parseValue(in: column)
        close(entry)
    }

    private mutating func parseValue(in column: Int) {
        let start = afterBlanks(position)
        if endsLine(start) || byte(start) == UInt8(ascii: "#") {
            lookAhead(from: position)
            if upcoming.column > column {
                parseBlock(under: column)
            } else if upcoming.column == column, isDash(upcoming.start) {
                addTrivia(to: upcoming.start)
                parseSequence(in: column, under: column)
            }
        } else {
            leaf(.whitespace, to: start)
            parseScalar(under: column)
        }
    }

    mutating func parseSequence(in column: Int, under parent: Int) {
        let sequence = open(.blockSequence)
        repeat {
            addTrivia(to: upcoming.start)
            parseItem(in: column)
        } while upcoming.column == column && isDash(upcoming.start)
        close(sequence)
    }

    private mutating func parseItem(in column: Int) {
        let item = open(.item)
        let dash = position
        leaf(.dash, to: dash + 1)
        let start = afterBlanks(position)
        if endsLine(start) || byte(start) == UInt8(ascii: "#") {
            lookAhead(from: position)
            if upcoming.column > column { parseBlock(under: column) }
        } else {
            leaf(.whitespace, to: start)
            if let key = key(at: start) {
                parseMapping(in: column + start - dash, under: column, first: key)
            } else {
                parseScalar(under: column)
            }
        }
        close(item)
    }
}

/// A key as it stands on its line.
struct Key {
    let kind: SyntaxTree.Kind
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
    /// The key at an offset, if its line goes on with a colon and then a blank or nothing.
    func key(at start: Int) -> Key? {
        switch byte(start) {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            guard let quoted = quoted(at: start, under: .max) else { return nil }
            let colon = afterBlanks(quoted.end)
            guard byte(colon) == UInt8(ascii: ":"), endsWord(colon + 1) else { return nil }
            return Key(kind: quoted.kind, end: quoted.end, colon: colon)
        case UInt8(ascii: "["), UInt8(ascii: "|"), UInt8(ascii: ">"): return nil
        default:
            let line = plainLine(at: start)
            guard let colon = line.colon else { return nil }
            var end = colon
            while end > start, bytes[end - 1].isBlank { end -= 1 }
            return Key(kind: .plain, end: end, colon: colon)
        }
    }
}
