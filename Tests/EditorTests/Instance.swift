import Syntax

/// A source as a reader of YAML 1.2 (core schema) hands it to a validator.
indirect enum Instance {
    case null
    case bool(Bool)
    case number(Double)
    case text(String)
    case list([Instance])
    case object([(key: String, value: Instance)])

    init(_ value: Value?) {
        switch value {
        case nil: self = .null
        case .scalar(let scalar):
            if scalar.isMissing {
                self = .null
            } else {
                self = scalar.style == .plain ? Instance(plain: scalar.text) : .text(scalar.text)
            }
        case .sequence(let items): self = .list(items.values.map(Instance.init))
        case .mapping(let mapping): self = .object(mapping.entries.map { ($0.key.text, Instance($0.value)) })
        }
    }

    /// A plain scalar by the core schema (YAML 1.2.2, 10.3.2).
    private init(plain text: String) {
        switch text {
        case "", "~", "null", "Null", "NULL": self = .null
        case "true", "True", "TRUE": self = .bool(true)
        case "false", "False", "FALSE": self = .bool(false)
        default:
            let isNumber = text.wholeMatch(of: /[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?/) != nil
            self = isNumber ? Double(text).map(Instance.number) ?? .text(text) : .text(text)
        }
    }

    /// The word of JSON Schema for what it is.
    func isOf(_ type: String) -> Bool {
        switch (self, type) {
        case (.null, "null"), (.bool, "boolean"), (.number, "number"), (.text, "string"), (.list, "array"),
            (.object, "object"):
            true
        case (.number(let number), "integer"): number == number.rounded()
        default: false
        }
    }
}
