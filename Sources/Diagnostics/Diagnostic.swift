/// A fault at a place in a source. It holds ranges and facts, never text of the source.
package struct Diagnostic: Sendable {
    /// What is wrong.
    package let fault: Fault
    /// Where it is wrong.
    package let range: SourceRange
    /// What goes into the `{}` of the message, in order.
    package let facts: [Fact]
    /// The one word that was probably meant: "menade du …".
    package let suggestion: Fact?
    /// Another place that the message is about, named by `Fault.related`.
    package let related: SourceRange?
    /// How the source could be changed so that the fault is gone.
    package let fix: Fix?

    /// The given fault at the given place.
    package init(
        _ fault: Fault, at range: SourceRange, facts: [Fact] = [], suggestion: Fact? = nil,
        related: SourceRange? = nil, fix: Fix? = nil
    ) {
        self.fault = fault
        self.range = range
        self.facts = facts
        self.suggestion = suggestion
        self.related = related
        self.fix = fix
    }

    /// The severity of the fault.
    package var severity: Severity { fault.severity }
}

/// The replacement of one range of the source.
package struct Edit: Hashable, Sendable {
    /// The bytes that go away; empty for an insertion.
    package let range: SourceRange
    /// What stands there instead.
    package let replacement: String

    /// Puts `replacement` where `range` was.
    package init(_ range: SourceRange, _ replacement: String) {
        self.range = range
        self.replacement = replacement
    }
}

/// A change that mends a fault, offered as a verb phrase.
package struct Fix: Sendable {
    /// What the change does: "sätt citattecken om texten".
    package let title: Wording
    /// The edits, in order, none touching another.
    package let edits: [Edit]
    /// Whether what the source says stays the same, so that nobody needs to read it again.
    package let isSafe: Bool

    /// A change made of the given edits.
    package init(_ title: Wording, _ edits: [Edit], isSafe: Bool = true) {
        self.title = title
        self.edits = edits
        self.isSafe = isSafe
    }

    /// The bytes with the edits made. A slice keeps the offsets of its file.
    package func applied(to bytes: ArraySlice<UInt8>) -> [UInt8] {
        var mended: [UInt8] = []
        var position = bytes.startIndex
        for edit in edits {
            precondition(position <= edit.range.start, "the edits of a fix are in order and do not touch")
            mended += bytes[position..<edit.range.start]
            mended += edit.replacement.utf8
            position = edit.range.end
        }
        return mended + bytes[position...]
    }
}

/// A value and what was found on the way to it.
package struct Diagnosed<Value: Sendable>: Sendable {
    /// What could be read, however many faults there are.
    package var value: Value
    /// What was found, in the order of discovery.
    package var diagnostics: [Diagnostic]

    /// A value with what was found.
    package init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
        self.value = value
        self.diagnostics = diagnostics
    }

    /// Whether anything found forbids that the value is published.
    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
