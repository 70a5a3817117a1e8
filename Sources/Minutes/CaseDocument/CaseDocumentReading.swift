package import Diagnostics
package import HouseStyles
import Schema
package import Syntax

extension CaseDocument {
    /// Reads the file of a document in a matter. What could be read is in the value, however many faults there are.
    package static func reading(
        _ parsed: Diagnosed<SyntaxTree>, as kind: DocumentKind, in style: HouseStyle
    ) -> Diagnosed<CaseDocument?> {
        parsed.reading { mapping, isWhole in
            var reader = Reader(vocabulary: style.vocabulary, isWhole: isWhole)
            var document = CaseDocument(kind, range: mapping.range)
            fields.read(mapping, into: &document, &reader)
            document.item.checkDiaryNumbers(in: style, &reader)
            Residue.checkThatNothingIsWithheld(in: mapping, of: parsed.value.file, &reader)
            return Diagnosed(document, reader.diagnostics)
        }
    }
}
