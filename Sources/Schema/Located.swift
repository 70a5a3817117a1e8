package import Diagnostics

/// A value and where it stands in the source.
package struct Located<Value: Sendable>: Sendable {
    /// What was read.
    package var value: Value
    /// Where it stands.
    package var range: SourceRange

    /// A value at a place.
    package init(_ value: Value, at range: SourceRange) {
        self.value = value
        self.range = range
    }
}
