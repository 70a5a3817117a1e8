package import Diagnostics

extension Mapping {
    /// The entry, when there is one alone.
    package var onlyEntry: Entry? {
        var entries = entries.makeIterator()
        guard let entry = entries.next(), entries.next() == nil else { return nil }
        return entry
    }
}

extension SyntaxFault {
    /// That the colon after `key` makes a mapping of a sentence; the fix puts quotes round it.
    package static func colon(after key: Scalar, in sentence: Mapping) -> Diagnostic {
        let place = SourceRange(key.range.start, min(key.range.end + 1, sentence.range.end))
        return Diagnostic(colonInText, at: place, fix: sentence.tree.quoting(sentence.range))
    }
}
