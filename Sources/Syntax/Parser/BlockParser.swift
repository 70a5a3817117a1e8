import Diagnostics

/// Mappings and sequences over several lines.
///
/// Everywhere `parent` is the column of the key or the dash that something belongs to: what belongs to it is indented
/// more. A mistake in the indentation is reported once, and the lines are read as if they stood where they should.
extension Parser {
    /// The most mappings and sequences that may stand in one another.
    private static let mostLevels = 64

    /// Reads what begins at the upcoming line.
    mutating func parseBlock(under parent: Int) {
        addTrivia(to: upcoming.start)
        if isDash(position) {
            parseSequence(in: upcoming.column, under: parent)
        } else if let key = key(at: position) {
            parseMapping(in: upcoming.column, under: parent, first: key)
        } else if beginsFaultyMapping(under: parent) {
            parseMapping(in: upcoming.column, under: parent, first: nil)
        } else {
            parseScalar(under: parent)
        }
    }

    /// Whether keys follow the upcoming line in its column, so that it was meant as a key too.
    private func beginsFaultyMapping(under parent: Int) -> Bool {
        let isTight = tightKey(at: upcoming.start) != nil
        guard isTight || (parent < 0 && byte(upcoming.start) != UInt8(ascii: "|")) else { return false }
        if isTight, parent < 0 { return true }
        var line = afterBreak(lineEnd(from: upcoming.start))
        while line < bytes.count {
            let start = afterBlanks(line)
            if !endsLine(start) {
                if start - line < upcoming.column { return false }
                if start - line == upcoming.column, key(at: start) != nil { return true }
            }
            line = afterBreak(lineEnd(from: start))
        }
        return false
    }

    /// Reads something one level down, or only passes it if there are too many levels.
    private mutating func descend(under parent: Int, _ parse: (inout Parser) -> Void) {
        guard depth < Self.mostLevels else {
            report(
                Diagnostic(
                    SyntaxFault.tooDeep, at: SourceRange(word(from: position)), facts: [.number(Self.mostLevels)]))
            isQuiet = true
            parsePlain(under: parent)
            isQuiet = false
            return
        }
        depth += 1
        parse(&self)
        depth -= 1
    }
}

// MARK: Mappings

extension Parser {
    /// Reads a mapping at the end of the last leaf.
    ///
    /// - Parameter first: Its first key, or nil if the first line lacks one.
    mutating func parseMapping(in column: Int, under parent: Int, first: Key?) {
        descend(under: parent) { parser in
            let mapping = parser.open(.mapping)
            let firstMark = parser.keys.count
            var columns = Columns(of: column, at: parser.position)
            if let first { parser.parseEntry(first, in: column) }
            while let key = parser.nextKey(in: &columns, under: parent) {
                parser.parseEntry(key, in: parser.upcoming.column)
            }
            parser.reportDuplicates(from: firstMark)
            parser.close(mapping)
        }
    }

    /// The next key of a mapping, after the lines that should not be there.
    private mutating func nextKey(in columns: inout Columns, under parent: Int) -> Key? {
        while upcoming.column > parent {
            let start = upcoming.start
            let isAligned = isAligned(&columns)
            if let key = key(at: start) ?? tightKey(at: start) {
                addTrivia(to: start)
                return key
            }
            if isAligned {
                let fault =
                    isDash(start)
                    ? SyntaxFault.listAmongKeys
                    : isQuestionKey(start) ? SyntaxFault.questionKey : SyntaxFault.lineWithoutKey
                report(fault, firstLine(from: start))
            }
            let column = upcoming.column
            repeat { skipUpcoming() } while isDash(start) && upcoming.column == column && isDash(upcoming.start)
        }
        return nil
    }

    private mutating func parseEntry(_ key: Key, in column: Int) {
        let entry = open(.entry)
        let start = position
        leaf(key.kind, to: key.end)
        if key.end > start { nodes[nodes.count - 1].shape = key.shape }
        check(key, from: start)
        leaf(.whitespace, to: key.colon)
        leaf(.colon, to: key.colon + 1)
        parseValue(of: start, under: column)
        close(entry)
    }

    private mutating func parseValue(of key: Int, under column: Int) {
        if let start = passBlanks(after: key) {
            leaf(.whitespace, to: start)
            parseScalar(under: column)
        } else if upcoming.column > column {
            parseBlock(under: column)
        } else if upcoming.column == column, isDash(upcoming.start) {
            addTrivia(to: upcoming.start)
            parseSequence(in: column, under: column)
        }
    }

    /// The offset of what follows a colon or a dash on its line; nil if nothing does, and then the next line is upcoming.
    ///
    /// - Parameter sign: Where the key or the dash begins.
    private mutating func passBlanks(after sign: Int) -> Int? {
        var start = position
        while byte(start) == .space { start += 1 }
        if byte(start) == .tab || unicodeSpace(at: start) > 0 {
            start = afterAllSpaces(start)
            reportOddSpace(position..<start)
        }
        if endsLine(start) || (byte(start) == UInt8(ascii: "#") && start > position) {
            guard byte(start) == UInt8(ascii: "#"), byte(start + 1).beginsWord else {
                lookAhead(from: position)
                return nil
            }
        } else if start == position {
            let fix = Fix(Fix.insertingSpace, [Edit(start..<start, " ")])
            let isColon = byte(position - 1) == UInt8(ascii: ":")
            report(
                isColon ? SyntaxFault.missingSpaceAfterColon : SyntaxFault.missingSpaceAfterDash, sign..<position,
                fix: fix)
        }
        return start
    }

    /// Reports a tab or a no-break space where a space belongs.
    private mutating func reportOddSpace(_ blanks: Range<Int>) {
        let fault = bytes[blanks].contains(.tab) ? SyntaxFault.tabAsSpace : SyntaxFault.noBreakSpace
        report(fault, blanks, fix: Fix(Fix.usingSpaces, [Edit(blanks, " ")]))
    }
}

/// The columns in which the lines of a mapping or a sequence may begin.
struct Columns {
    /// The column of the first line.
    let proper: Int
    /// Where that line begins.
    let first: Int
    /// A column that has been reported.
    var tolerated: Int

    init(of column: Int, at first: Int) {
        proper = column
        self.first = first
        tolerated = column
    }
}

extension Parser {
    /// Whether the upcoming line stands in the right column; else that is reported, unless the line before it said so.
    private mutating func isAligned(_ columns: inout Columns) -> Bool {
        if upcoming.column == columns.proper { return true }
        if upcoming.column != columns.tolerated, !upcoming.isReported {
            report(
                SyntaxFault.wrongIndentation, word(from: upcoming.start), related: word(from: columns.first))
            columns.tolerated = upcoming.column
        }
        return false
    }
}

// MARK: Sequences

extension Parser {
    /// Whether a dash stands at an offset that begins an item, or would if a space followed it.
    func isDash(_ offset: Int) -> Bool {
        byte(offset) == UInt8(ascii: "-") && byte(offset + 1) != UInt8(ascii: "-")
    }

    /// Reads a sequence at the end of the last leaf. It may stand in the column of the key that it belongs to.
    mutating func parseSequence(in column: Int, under parent: Int) {
        descend(under: parent) { parser in
            let sequence = parser.open(.blockSequence)
            var columns = Columns(of: column, at: parser.position)
            parser.parseItem(in: column)
            while parser.findsItem(in: &columns, under: parent) {
                parser.addTrivia(to: parser.upcoming.start)
                parser.parseItem(in: parser.upcoming.column)
            }
            parser.close(sequence)
        }
    }

    /// Whether the upcoming line is an item of the sequence, after the lines that should not be there.
    private mutating func findsItem(in columns: inout Columns, under parent: Int) -> Bool {
        while upcoming.column > parent || upcoming.column == columns.proper {
            if isDash(upcoming.start) {
                _ = isAligned(&columns)
                return true
            }
            if upcoming.column < columns.proper || upcoming.column == parent { return false }
            if !upcoming.isReported { report(SyntaxFault.textAmongItems, firstLine(from: upcoming.start)) }
            let column = upcoming.column
            repeat { skipUpcoming() } while upcoming.column == column && !isDash(upcoming.start)
        }
        return false
    }

    private mutating func parseItem(in column: Int) {
        let item = open(.item)
        let dash = position
        leaf(.dash, to: dash + 1)
        if let start = passBlanks(after: dash) {
            leaf(.whitespace, to: start)
            parseItemText(in: column + start - dash, under: column)
        } else if upcoming.column > column {
            parseBlock(under: column)
        }
        close(item)
    }

    private mutating func parseItemText(in column: Int, under parent: Int) {
        let start = position
        let text = passDashes()
        guard !endsLine(text) else { return lookAhead(from: position) }
        let textColumn = column + text - start
        leaf(.whitespace, to: text)
        if let key = key(at: text) {
            parseMapping(in: textColumn, under: parent, first: key)
        } else {
            parseScalar(under: parent)
        }
    }

    /// Reports dashes that follow the dash of an item, and returns where its text begins.
    private mutating func passDashes() -> Int {
        let start = position
        var text = start
        while byte(text) == UInt8(ascii: "-"), endsWord(text + 1) { text = afterBlanks(text + 1) }
        guard text > start else { return text }
        let fix = Fix(Fix.removingDash, [Edit(start..<text, "")], isSafe: false)
        report(SyntaxFault.doubleDash, start..<beforeBlanks(text, from: start), fix: fix)
        leaf(.unreadable, to: beforeBlanks(text, from: start))
        return text
    }
}
