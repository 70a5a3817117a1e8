import Diagnostics
import HouseStyles
package import Schema
import Syntax

/// What a source withholds: the sections, spans and names that are not public, and by which provision.
package struct Secrecy: Sendable {
    /// By which provision the whole § is withheld.
    package var ground: Located<LegalGround>?
}

extension Form where Content == Located<LegalGround> {
    /// A provision of offentlighets- och sekretesslagen.
    static var legalGround: Form {
        Form(.text) { value, reader in
            guard let scalar = reader.scalar(value, wanted: .text) else { return nil }
            guard !scalar.isMissing else {
                reader.report(SecrecyFault.missingGround, at: scalar.range)
                return nil
            }
            guard let ground = LegalGround(scalar.text) else {
                reader.report(SecrecyFault.notAGround, at: scalar.range)
                return nil
            }
            return Located(ground, at: scalar.range)
        }
    }
}

extension Form where Content == Secrecy {
    /// A ground alone, which withholds the whole §.
    static var secrecy: Form {
        Form(.text) { value, reader in
            guard case .scalar = value else {
                reader.report(ItemFault.secrecyUnsupported, at: SourceRange(at: value.range.start))
                return nil
            }
            return Form<Located<LegalGround>>.legalGround.read(value, &reader).map { Secrecy(ground: $0) }
        }
    }
}
