/// The numbers of a value's notes, given in the order of the first reference to each.
struct NoteNumbers {
    /// What a mark in the text stands for.
    enum Meaning {
        case note(number: Int)
        case undefined
        /// A reference inside a note.
        case nested
    }

    private let definitions: [Footnotes.Definition]
    private let indices: [[UInt8]: Int]
    private let references: [Footnotes.Reference]
    /// Indices of the definitions in the order of their numbers.
    private var order: [Int] = []
    /// The number of each definition that has one.
    private var numbers: [Int: Int] = [:]
    /// Whether references get numbers: not in notes themselves.
    var areOpen = true

    init() {
        definitions = []
        indices = [:]
        references = []
    }

    init(_ footnotes: Footnotes) {
        definitions = footnotes.definitions
        indices = footnotes.indices
        references = footnotes.references
    }

    /// Whether there is nothing that could be a reference.
    var isEmpty: Bool { references.isEmpty }

    /// What the reference with the index stands for.
    mutating func meaning(of index: Int) -> Meaning {
        guard areOpen else { return .nested }
        guard let definition = indices[references[index].label] else { return .undefined }
        if let number = numbers[definition] { return .note(number: number) }
        order.append(definition)
        numbers[definition] = order.count
        return .note(number: order.count)
    }

    /// `[^name]` as it stands in the value.
    func source(of index: Int) -> Range<Int> { references[index].range }

    /// The notes that are referred to, in the order of their numbers.
    func used() -> [Footnotes.Definition] { order.map { definitions[$0] } }

    /// The notes that nothing refers to.
    func unused() -> [Footnotes.Definition] {
        definitions.indices.filter { numbers[$0] == nil }.map { definitions[$0] }
    }

    /// Text with its marks turned back into what the author wrote: in code, HTML and addresses they mean nothing.
    func restored(_ text: [UInt8]) -> [UInt8] {
        guard !isEmpty, var mark = ReferenceMark.first(in: text) else { return text }
        var restored: [UInt8] = []
        var rest = text[...]
        while true {
            restored += rest.prefix(mark.offset)
            restored += "[^".utf8
            restored += references[mark.index].label
            restored += "]".utf8
            rest = rest.dropFirst(mark.offset + mark.count)
            guard let next = ReferenceMark.first(in: rest) else { return restored + rest }
            mark = next
        }
    }
}
