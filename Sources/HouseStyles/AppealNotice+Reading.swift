package import Schema
import Diagnostics
import Syntax

extension Form where Content == Located<AppealNotice> {
    /// A text on how to appeal, with its holes.
    package static var appealNotice: Form {
        Form(.prose) { value, reader in
            guard let scalar = reader.scalar(value, wanted: .prose) else { return nil }
            let content = scalar.content
            do throws(AppealNotice.ReadingError) {
                return Located(try AppealNotice(reading: content.bytes), at: scalar.range)
            } catch {
                let place = content.range(of: error.range)
                switch error.kind {
                case .unbalanced: reader.report(StyleFault.unbalancedTemplate, at: place)
                case .bracketsWithoutHole: reader.report(StyleFault.bracketsWithoutHole, at: place)
                case .outsideBrackets: reader.report(StyleFault.holeOutsideBrackets, at: place)
                case .unknownHole(let nearest):
                    reader.report(
                        Diagnostic(StyleFault.unknownAppealHole, at: place, suggestion: nearest.map(Fact.word)))
                }
                return nil
            }
        }
    }
}
