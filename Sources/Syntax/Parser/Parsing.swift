package import Diagnostics

extension SyntaxTree {
    /// The most bytes that a source may have: 16 MB, several hundred times the longest minutes.
    package static let largestFile = 16 << 20

    /// Reads a source. Whatever the bytes are, the tree holds them all.
    package static func parsing(_ file: SourceFile) -> Diagnosed<SyntaxTree> {
        var parser = Parser(file.bytes)
        if file.bytes.count > largestFile {
            parser.report(.init(SyntaxFault.fileTooLarge, at: SourceRange(0, 0), facts: [.number(largestFile >> 20)]))
            parser.parseNothing()
        } else if file.bytes.isUTF16 {
            parser.report(SyntaxFault.utf16, 0..<0)
            parser.parseNothing()
        } else {
            parser.checkCharacters()
            parser.parseFile()
        }
        let tree = SyntaxTree(file: file, nodes: parser.nodes)
        return Diagnosed(tree, parser.diagnostics.sorted { $0.range.start < $1.range.start })
    }
}

extension Parser {
    /// Reads the whole file.
    mutating func parseFile() {
        let file = open(.file)
        if bytes.starts(with: byteOrderMark) { leaf(.byteOrderMark, to: byteOrderMark.count) }
        lookAhead(from: position)
        parseDirectives()
        parseDocumentStart()
        if upcoming.column >= 0 { parseBlock(under: -1) }
        while upcoming.column >= 0 {
            report(SyntaxFault.lineWithoutKey, firstLine(from: upcoming.start))
            skipUpcoming()
        }
        if upcoming.marker != nil {
            report(SyntaxFault.secondDocument, upcoming.start..<upcoming.start + 3)
        }
        addTrivia(to: upcoming.start)
        leaf(.unreadable, to: bytes.count)
        close(file)
    }

    fileprivate mutating func parseNothing() {
        let file = open(.file)
        leaf(.unreadable, to: bytes.count)
        close(file)
    }

    private mutating func parseDirectives() {
        while upcoming.column == 0, byte(upcoming.start) == UInt8(ascii: "%") {
            report(SyntaxFault.directive, firstLine(from: upcoming.start))
            skipUpcoming()
        }
    }

    private mutating func parseDocumentStart() {
        guard upcoming.marker == UInt8(ascii: "-") else { return }
        addTrivia(to: upcoming.start)
        leaf(.documentStart, to: position + 3)
        let text = afterBlanks(position)
        if !endsLine(text), byte(text) != UInt8(ascii: "#") {
            report(SyntaxFault.textAfterDocumentStart, firstLine(from: text))
            addTrivia(to: text)
            leaf(.unreadable, to: lineEnd(from: position))
        }
        lookAhead(from: position)
    }
}

extension [UInt8] {
    /// Whether the bytes are UTF-16, or UTF-32: a byte order mark, or a NUL in the first character.
    fileprivate var isUTF16: Bool {
        guard count >= 2 else { return false }
        return switch (self[0], self[1]) {
        case (0xFF, 0xFE), (0xFE, 0xFF): true
        case (let first, let second): (first == 0) != (second == 0)
        }
    }
}
