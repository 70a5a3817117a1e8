package import Syntax

/// How a value of the source is read as something typed. A value of another form is reported and left out.
package struct Form<Content: Sendable>: Sendable {
    /// What such a value looks like.
    package let shape: Shape
    /// Reads a value, or reports why it cannot be read and returns nil.
    package let read: @Sendable (Value, inout Reader) -> Content?

    /// A form with its own way of reading.
    @inlinable
    package init(_ shape: Shape, read: @escaping @Sendable (Value, inout Reader) -> Content?) {
        self.shape = shape
        self.read = read
    }

    /// The same values, turned into something else.
    package func map<Other: Sendable>(_ transform: @escaping @Sendable (Content) -> Other) -> Form<Other> {
        Form<Other>(shape) { [read] value, reader in read(value, &reader).map(transform) }
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
    case word([StaticString])
    /// Several of the same, or a single one.
    case list(of: Shape)
    /// Keys with values.
    case mapping
    /// One of several.
    case either([Shape])
}
