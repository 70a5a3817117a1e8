package import Diagnostics
package import Syntax

/// One key of a mapping in the source language, declared once: reading, the nearest known key for a misspelt one, the
/// JSON Schema, the handbook and the formatter's order all come from this.
package struct Field<Root: Sendable>: Sendable {
    /// The canonical word, which the formatter writes.
    package let key: StaticString
    /// Other words for it, singular and plural among them, accepted for ever.
    package let synonyms: [StaticString]
    /// What a value of it looks like.
    package let shape: Shape
    /// Whether a mapping without it is a fault.
    package let isRequired: Bool
    /// Whether the key cannot be used yet, whatever its value.
    package let isRefused: Bool
    /// Whether the key is read even when nothing stands after it; else it is as if it were not there.
    package let isReadWhenEmpty: Bool
    /// Whether what stands there is somebody else's to the letter, or withholds something: nothing in it is ever mended.
    package let isOfOthers: Bool
    /// One sentence for an editor, a handbook and `explain`.
    package let help: Wording
    /// A value as somebody would write it.
    package let example: StaticString
    /// Reads a value into what the key belongs to.
    package let read: @Sendable (inout Root, Value, inout Reader) -> Void

    /// A key that is stored at `path` when its value has the given form.
    package init<Content>(
        _ key: StaticString, _ synonyms: StaticString..., at path: any WritableKeyPath<Root, Content?> & Sendable,
        as form: Form<Content>, isRequired: Bool = false, isReadWhenEmpty: Bool = false, isOfOthers: Bool = false,
        help: Wording,
        example: StaticString
    ) {
        self.init(
            key, synonyms, at: path, as: form, isRequired: isRequired, isReadWhenEmpty: isReadWhenEmpty,
            isOfOthers: isOfOthers, help: help,
            example: example)
    }

    /// The same, with its synonyms as an array.
    package init<Content>(
        _ key: StaticString, _ synonyms: [StaticString], at path: any WritableKeyPath<Root, Content?> & Sendable,
        as form: Form<Content>, isRequired: Bool = false, isReadWhenEmpty: Bool = false, isOfOthers: Bool = false,
        help: Wording,
        example: StaticString
    ) {
        self.key = key
        self.synonyms = synonyms
        self.shape = form.shape
        self.isRequired = isRequired
        self.isRefused = false
        self.isReadWhenEmpty = isReadWhenEmpty
        self.isOfOthers = isOfOthers
        self.help = help
        self.example = example
        self.read = { root, value, reader in
            if let content = form.read(value, &reader) { root[keyPath: path] = content }
        }
    }

    /// A key of the language that cannot be used: its value is refused with the given fault.
    package init(
        _ key: StaticString, _ synonyms: StaticString..., refusedAs fault: Fault, help: Wording, example: StaticString
    ) {
        self.key = key
        self.synonyms = synonyms
        self.shape = .prose
        self.isRequired = false
        self.isRefused = true
        self.isReadWhenEmpty = true
        self.isOfOthers = false
        self.help = help
        self.example = example
        self.read = { _, value, reader in reader.report(fault, at: SourceRange(at: value.range.start)) }
    }

    private init(_ inner: Field<some Sendable>, read: @escaping @Sendable (inout Root, Value, inout Reader) -> Void) {
        key = inner.key
        synonyms = inner.synonyms
        shape = inner.shape
        isRequired = inner.isRequired
        isRefused = inner.isRefused
        isReadWhenEmpty = inner.isReadWhenEmpty
        isOfOthers = inner.isOfOthers
        help = inner.help
        example = inner.example
        self.read = read
    }

    /// The key as people and editors meet it.
    package var declaration: KeyDeclaration {
        KeyDeclaration(
            key: key, synonyms: synonyms, shape: shape, isRequired: isRequired, isOfOthers: isOfOthers, help: help,
            example: example)
    }

    /// The same key in a mapping that holds what the key belongs to at `path`.
    package func lifted<Outer: Sendable>(to path: any WritableKeyPath<Outer, Root> & Sendable) -> Field<Outer> {
        Field<Outer>(self) { [read] outer, value, reader in read(&outer[keyPath: path], value, &reader) }
    }
}
