package import Diagnostics
package import HouseStyles
import Schema
package import Syntax

extension CaseDocument {
    /// Reads the file of a document in a matter. What could be read is in the value, however many faults there are.
    package static func reading(
        _ parsed: Diagnosed<SyntaxTree>, as kind: DocumentKind, in context: MeetingContext
    ) -> Diagnosed<CaseDocument?> {
        parsed.reading { mapping, isWhole in
            let vocabulary = context.vocabulary(for: mapping, "sammanträde", in: fields)
            var reader = Reader(vocabulary: vocabulary, isWhole: isWhole)
            var document = CaseDocument(kind, range: mapping.range)
            fields.read(mapping, into: &document, &reader)
            document.item.checkDiaryNumbers(in: context.style, &reader)
            Residue.checkThatNothingIsWithheld(in: mapping, of: parsed.value.file, &reader)
            return Diagnosed(document, reader.diagnostics)
        }
    }
}
