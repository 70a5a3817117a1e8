import Diagnostics
import Schema
import Syntax

extension Form {
    /// A thing that has a place on the page, by its key.
    static func placed<Thing: Sendable>(
        _ all: [Thing], _ key: @escaping @Sendable (Thing) -> StaticString
    ) -> Form where Content == Located<Thing> {
        let help = Wording(sv: "Den delen av sidan", en: "That part of the page")
        let byKey = Dictionary(all.map { ("\(key($0))", $0) }) { first, _ in first }
        return Form(.word(all.map { WordDeclaration(key($0), help: help) })) { value, reader in
            guard let scalar = reader.scalar(value, wanted: .text) else { return nil }
            let text = canonicalKey(scalar.text)
            if let thing = byKey[text] { return Located(thing, at: scalar.range) }
            let nearest = nearestWord(to: text, among: all.map(key))
            reader.report(Diagnostic(StyleFault.unknownPart, at: scalar.range, suggestion: nearest.map(Fact.word)))
            return nil
        }
    }
}
