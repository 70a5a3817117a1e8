import Syntax

/// An entry of a mapping whose keys are the author's own.
package struct OpenEntry<Content: Sendable>: Sendable {
    /// The author's own word.
    package let key: Located<String>
    /// What stands under it.
    package let content: Content
}

extension Form {
    /// A mapping whose keys are not declared: codes of parties, names of labels.
    package static func openMapping<Element>(of form: Form<Element>) -> Form where Content == [OpenEntry<Element>] {
        let shape = Shape.openMapping(of: form.shape)
        return Form(shape) { value, reader in
            guard case .mapping(let mapping) = value else {
                reader.reportWrongShape(of: value, wanted: shape)
                return nil
            }
            return mapping.entries.compactMap { entry in
                form.read(entry.value, &reader).map {
                    OpenEntry(key: Located(entry.key.text, at: entry.key.range), content: $0)
                }
            }
        }
    }
}
