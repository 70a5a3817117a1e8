extension [Block] {
    /// The numbers of the notes that are referred to, in the order of the references.
    package var footnoteReferences: [Int] {
        var numbers: [Int] = []
        _ = mappingFootnotes {
            numbers.append($0)
            return $0
        }
        return numbers
    }

    /// The same blocks with other numbers of notes, and without the references that have none.
    package func mappingFootnotes(_ number: (Int) -> Int?) -> [Block] {
        mappingText { $0.mappingFootnotes(number) }
    }
}

extension [Inline] {
    func mappingFootnotes(_ number: (Int) -> Int?) -> [Inline] {
        compactMap { inline in
            switch inline {
            case .text, .code, .time, .lineBreak: inline
            case .emphasis(let content): .emphasis(content.mappingFootnotes(number))
            case .strong(let content): .strong(content.mappingFootnotes(number))
            case .link(let content, let address): .link(content.mappingFootnotes(number), to: address)
            case .footnote(let old): number(old).map { .footnote($0) }
            }
        }
    }
}
