package import Diagnostics
package import Schema
import Syntax

/// A name that the public reads another word for, wherever it stands in the source.
package struct Pseudonym: Sendable {
    /// The name: `Kim Ek`.
    package var name: Located<String>?
    /// What the public reads: `sökanden`.
    package var substitute: Located<String>?
    package var range: SourceRange
}

extension Pseudonym {
    static let fields = Fields<Pseudonym>([
        Field(
            "namn", at: \.name, as: .string, isRequired: true, isReadWhenEmpty: true,
            help: Wording(sv: "Namnet som inte är offentligt", en: "The name that is not public"),
            example: "namn: Kim Ek"),
        Field(
            "blir", at: \.substitute, as: .string, isRequired: true, isReadWhenEmpty: true,
            help: Wording(
                sv: "Vad som står i stället; genitiv görs av sig själv",
                en: "What stands in its place; the genitive is made"),
            example: "blir: sökanden"),
    ])
}

extension Form where Content == [Pseudonym] {
    /// Names with what they become.
    static var pseudonyms: Form {
        let list = Form.list(of: .mapping({ Pseudonym.fields }, empty: { Pseudonym(range: $0) }))
        return Form(list.shape) { value, reader in
            reader.withheldPlaces.append(value.range)
            if case .scalar(let scalar) = value, scalar.isMissing {
                reader.report(SecrecyFault.noName, at: scalar.range)
                return nil
            }
            guard let pseudonyms = list.read(value, &reader) else { return nil }
            if pseudonyms.isEmpty { reader.report(SecrecyFault.noName, at: value.range) }
            for pseudonym in pseudonyms {
                for text in [pseudonym.name, pseudonym.substitute].compactMap(\.self) where !text.value.isName {
                    reader.report(SecrecyFault.noName, at: text.range)
                }
            }
            return pseudonyms
        }
    }
}

extension String {
    /// Whether the text has a letter, so that it can be found again.
    fileprivate var isName: Bool { contains(where: \.isLetter) }
}
