import Diagnostics
import Schema
import Syntax

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
