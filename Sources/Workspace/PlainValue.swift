package import JSON
package import Syntax

extension JSON {
    /// What a source says, without what the schema makes of it: mappings are objects in the order of the source, every
    /// scalar is its text, and where nothing was written the text is empty.
    package init(plain value: Value?) {
        switch value {
        case .scalar(let scalar): self = .string(scalar.text)
        case .mapping(let mapping):
            self = .object(mapping.entries.map { ($0.key.text, JSON(plain: $0.value)) })
        case .sequence(let items): self = .array(items.values.map { JSON(plain: $0) })
        case nil: self = ""
        }
    }
}
