package import Diagnostics

extension Mapping {
    /// The source that the mapping stands in.
    package var file: SourceFile { tree.file }

    /// The entry, when there is one alone.
    package var onlyEntry: Entry? {
        var entries = entries.makeIterator()
        guard let entry = entries.next(), entries.next() == nil else { return nil }
        return entry
    }
}

extension SyntaxFault {
    /// That a colon makes a key of the beginning of a sentence; the fix puts quotes round the text.
    package static func colon(at key: SourceRange, inTextAt text: SourceRange, of file: SourceFile) -> Diagnostic {
        let parser = Parser(file.bytes)
        let fix = text.end <= file.bytes.count ? parser.quoting(text.start..<text.end) : nil
        return Diagnostic(colonInText, at: SourceRange(key.start, min(key.end + 1, file.bytes.count)), fix: fix)
    }
}
