import Diagnostics
import Schema
import Syntax

/// An entry of a mapping whose keys are the author's own.
struct OpenEntry<Content: Sendable>: Sendable {
    let key: Located<String>
    let content: Content
}

extension Form {
    /// A mapping whose keys are not declared: codes of parties, names of labels.
    static func openMapping<Element>(of form: Form<Element>) -> Form where Content == [OpenEntry<Element>] {
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

extension Form where Content == Located<Part> {
    /// A part of the page, by its key.
    static var part: Form {
        Form(
            .word(
                Part.allCases.map {
                    WordDeclaration($0.key, help: Wording(sv: "Den delen av sidan", en: "That part of the page"))
                })
        ) { value, reader in
            guard let scalar = reader.scalar(value, wanted: .text) else { return nil }
            let text = canonicalKey(scalar.text)
            if let part = Part.allCases.first(where: { "\($0.key)" == text }) { return Located(part, at: scalar.range) }
            let nearest = nearestWord(to: text, among: Part.allCases.map(\.key))
            reader.report(Diagnostic(StyleFault.unknownPart, at: scalar.range, suggestion: nearest.map(Fact.word)))
            return nil
        }
    }
}
