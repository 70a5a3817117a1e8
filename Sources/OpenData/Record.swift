import Diagnostics
import JSON

/// A kind of thing in the data, declared once: both what is written of it and what the schema says of it come from its
/// properties, so that nothing can be written that is not declared.
struct Record<Value: Sendable>: Sendable {
    private let name: StaticString
    private let title: StaticString
    private let help: Wording
    private let properties: [Property<Value>]
    /// What they are called, in the same order.
    private let names: [String]

    init(_ name: StaticString, _ title: StaticString, help: Wording, _ properties: [Property<Value>]) {
        self.name = name
        self.title = title
        self.help = help
        self.properties = properties
        names = properties.map { "\($0.declaration.name)" }
    }

    /// The record as its readers meet it.
    var declaration: RecordDeclaration {
        RecordDeclaration(name: name, title: title, help: help, properties: properties.map(\.declaration))
    }

    /// The property of the given name.
    func property(_ name: StaticString) -> Property<Value> {
        guard let property = properties.first(where: { "\($0.declaration.name)" == "\(name)" }) else {
            preconditionFailure("a table has columns that its record declares")
        }
        return property
    }

    /// What is written of a value: the properties that it has, in order.
    func json(_ value: Value, _ context: Context) -> JSON { .object(members(value, context)) }

    /// The same, one by one.
    func members(_ value: Value, _ context: Context) -> [(name: String, value: JSON)] {
        var members: [(name: String, value: JSON)] = []
        for (name, property) in zip(names, properties) {
            if let content = property.write(value, context) { members.append((name, content)) }
        }
        return members
    }
}

/// One property of a record.
struct Property<Value: Sendable>: Sendable {
    let declaration: PropertyDeclaration
    /// What is written; nil when the value does not have the property.
    let write: @Sendable (Value, Context) -> JSON?

    /// A property that each value of a source without errors has.
    static func required<Content>(
        _ name: StaticString, _ title: StaticString, as notation: Notation<Content>, help: Wording,
        _ content: @escaping @Sendable (Value, Context) -> Content?
    ) -> Property {
        Property(
            declaration: PropertyDeclaration(
                name: name, title: title, help: help, shape: notation.shape, isRequired: true)
        ) { value, context in
            content(value, context).map { notation.write($0, context) }
        }
    }

    /// A property that is left out where there is nothing to say; an empty list says nothing.
    static func optional<Content>(
        _ name: StaticString, _ title: StaticString, as notation: Notation<Content>, help: Wording,
        _ content: @escaping @Sendable (Value, Context) -> Content?
    ) -> Property {
        Property(
            declaration: PropertyDeclaration(
                name: name, title: title, help: help, shape: notation.shape, isRequired: false)
        ) { value, context in
            guard let content = content(value, context) else { return nil }
            let json = notation.write(content, context)
            if case .array(let elements) = json, elements.isEmpty { return nil }
            return json
        }
    }

    /// The same property of something that holds such a value.
    func lifted<Outer: Sendable>(_ value: @escaping @Sendable (Outer) -> Value?) -> Property<Outer> {
        Property<Outer>(declaration: declaration) { [write] outer, context in
            value(outer).flatMap { write($0, context) }
        }
    }
}
