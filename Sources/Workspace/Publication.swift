import Checks
import Diagnostics
import Documents
import HouseStyles
import Minutes
import Syntax

/// A source that can be published: it was read without errors, and no rule finds an error in it.
struct Publication: Sendable {
    let source: Source
    let edition: Edition<Source>
    /// Whether rules find errors in it and it is made all the same, marked as a draft.
    let isDraft: Bool

    /// Reads a source; nil when there are errors.
    ///
    /// A draft can have errors that rules found in what could be read, but none of reading: of such a source nobody knows
    /// what it says.
    static func reading(
        _ parsed: Diagnosed<SyntaxTree>, in setting: Setting, numbered number: ParagraphNumber?, _ build: Build
    ) -> Diagnosed<Publication?> {
        let read = Extract.reading(parsed, in: setting, numbered: number, as: build.edition)
        guard let (source, edition) = read.value else { return Diagnosed(nil, read.diagnostics) }
        let found = Publication.errors(in: source, of: parsed.value, setting)
        let isPublished = found.isEmpty || build.makesDrafts
        return Diagnosed(
            isPublished ? Publication(source: source, edition: edition, isDraft: !found.isEmpty) : nil,
            read.diagnostics + found)
    }

    /// The errors that rules find in a source; what they only warn of is told by `check`.
    private static func errors(in source: Source, of tree: SyntaxTree, _ setting: Setting) -> [Diagnostic] {
        let found = inspection.findings(in: source, of: tree, setting.context, isWhole: true)
        guard !found.isEmpty else { return [] }
        return Suppressions(in: tree).applied(to: found, isAsked: { _ in false }).filter { $0.severity == .error }
    }

    /// The errors that rules find in a meeting, in its own file.
    static func errors(in proceedings: Proceedings, of tree: SyntaxTree) -> [Diagnostic] {
        let found = inspection.findings(in: proceedings, of: tree)
        guard !found.isEmpty else { return [] }
        return Suppressions(in: tree).applied(to: found, isAsked: { _ in false }).filter { $0.severity == .error }
    }

    private static let inspection = Inspection(Rule.all.filter { $0.fault.severity == .error })
}

extension Document {
    /// The page of a source with errors: it says first of all that it must not be taken for the minutes.
    func markedAsDraft(_ style: HouseStyle) -> Document {
        Document(
            title: title, blocks: [.paragraph(style.sentence(.faultyDraft), role: "status")] + blocks,
            footnotes: footnotes)
    }
}
