import CommonMark
import Diagnostics
import Documents
import Schema
import Syntax

extension Form where Content == Passage {
    /// Any Markdown.
    static var prose: Form { prose(isVerbatim: false) }

    /// Somebody else's words: read as Markdown, and no sign of it is changed.
    static var verbatim: Form { prose(isVerbatim: true) }

    private static func prose(isVerbatim: Bool) -> Form {
        Form(.prose) { value, reader in
            guard let scalar = reader.scalar(value, wanted: .prose) else { return nil }
            ParagraphFault.check(scalar, &reader)
            let prose = reader.markdown(scalar, as: .prose, isVerbatim: isVerbatim)
            return Passage(blocks: prose.blocks, footnotes: prose.footnotes, range: scalar.range)
        }
    }
}

extension Form where Content == Phrase {
    /// One paragraph with inline Markdown.
    static var text: Form {
        Form(.text) { value, reader in
            guard let scalar = reader.scalar(value, wanted: .text) else { return nil }
            return reader.phrase(scalar)
        }
    }
}

extension Reader {
    /// The scalar as one paragraph.
    mutating func phrase(_ scalar: Scalar) -> Phrase {
        let prose = markdown(scalar, as: .text, isVerbatim: false)
        return Phrase(inlines: prose.inlines, footnotes: prose.footnotes, range: scalar.range)
    }

    /// The scalar as Markdown. What a text must not hold, wherever it stands, is reported here.
    mutating func markdown(_ scalar: Scalar, as form: Markdown.Form, isVerbatim: Bool) -> Prose {
        let content = scalar.content
        Residue.check(content, &self)
        let prose = Markdown.read(content.bytes, as: form, isVerbatim: isVerbatim)
        for violation in prose.violations {
            report(ProseFault.diagnostic(violation, place: content.range))
        }
        return prose
    }
}
