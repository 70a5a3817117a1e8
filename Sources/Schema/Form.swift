package import Diagnostics
package import Syntax

/// How a value of the source is read as something typed. A value of another form is reported and left out.
package struct Form<Content: Sendable>: Sendable {
    /// What such a value looks like.
    package let shape: Shape
    /// Reads a value, or reports why it cannot be read and returns nil.
    package let read: @Sendable (Value, inout Reader) -> Content?

    /// A form with its own way of reading.
    package init(_ shape: Shape, read: @escaping @Sendable (Value, inout Reader) -> Content?) {
        self.shape = shape
        self.read = read
    }
}

/// What a value looks like, for messages, help and the JSON Schema.
package indirect enum Shape: Sendable {
    /// One paragraph.
    case text
    /// Any Markdown.
    case prose
    /// Digits.
    case number
    /// A day.
    case date
    /// One of the given words.
    case word([WordDeclaration])
    /// Several of the same, or a single one.
    case list(of: Shape)
    /// Keys with values: what such a mapping is called among us, and its keys, which may hold such mappings again.
    case mapping(String, keys: @Sendable () -> KeyTable)
    /// Keys of the author's own, each with a value of the same kind.
    case openMapping(of: Shape)
    /// One of several.
    case either([Shape])

    /// Whether the value has keys.
    var hasKeys: Bool {
        switch self {
        case .mapping, .openMapping: true
        case .text, .prose, .number, .date, .word, .list, .either: false
        }
    }
}

/// A key as people and editors meet it: everything about a field but how it is read.
package struct KeyDeclaration: Sendable {
    /// The canonical word.
    package let key: StaticString
    /// Other words for it.
    package let synonyms: [StaticString]
    /// What a value of it looks like.
    package let shape: Shape
    /// Whether a mapping without it is a fault.
    package let isRequired: Bool
    /// Whether what stands there is somebody else's to the letter, or withholds something: nothing in it is ever mended.
    package let isOfOthers: Bool
    /// One sentence of help.
    package let help: Wording
    /// A line or lines as somebody would write them.
    package let example: StaticString
}

/// A word that a key takes, as people and editors meet it.
package struct WordDeclaration: Sendable {
    /// The canonical word.
    package let word: StaticString
    /// Other words for it.
    package let synonyms: [StaticString]
    /// What it says.
    package let help: Wording

    /// A word with its help.
    package init(_ word: StaticString, _ synonyms: [StaticString] = [], help: Wording) {
        self.word = word
        self.synonyms = synonyms
        self.help = help
    }
}
