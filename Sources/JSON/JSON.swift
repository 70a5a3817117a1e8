/// A JSON value whose members keep their order.
package enum JSON: Sendable {
    /// Names with values, in order; the names are taken as they are, equal ones too.
    case object([(name: String, value: JSON)])
    /// Values in order.
    case array([JSON])
    /// Any text.
    case string(String)
    /// A whole number; the project has no other.
    case number(Int)
    /// Yes or no.
    case bool(Bool)
    /// Nothing.
    case null
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral
{
    /// A text.
    package init(stringLiteral value: String) { self = .string(value) }
    /// A number.
    package init(integerLiteral value: Int) { self = .number(value) }
    /// Yes or no.
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    /// Values in order.
    package init(arrayLiteral values: JSON...) { self = .array(values) }
}
