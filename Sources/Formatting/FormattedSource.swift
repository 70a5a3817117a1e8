package import Diagnostics
package import Syntax

/// A source and what came of its formatting.
package struct FormattedSource: Sendable {
    /// What came of it.
    package let result: Result
    /// What there is to say about it.
    package let diagnostics: [Diagnostic]
    /// The file that the diagnostics are about: the source with its characters composed, where it had to be.
    package let file: SourceFile

    /// What can come of the formatting of a source.
    package enum Result: Equatable, Sendable {
        /// It is canonical as it stands.
        case canonical
        /// This would be canonical, and says the same.
        case changed([UInt8])
        /// It cannot be read, so nobody knows what it says.
        case faulty
        /// What was made of it does not say the same, so it is left as it is.
        case unsure
    }

    /// Formats a source.
    ///
    /// - Parameters:
    ///   - grammar: which keys a file has, once it is known what it says.
    ///   - modeline: the line for editors, where there is a schema for it to name.
    package static func formatting(
        _ original: SourceFile, modeline: Modeline? = nil, as grammar: (SyntaxTree) -> Grammar
    ) -> FormattedSource {
        let parsed = SyntaxTree.parsing(original)
        guard !parsed.hasErrors else { return FormattedSource(.faulty, parsed.diagnostics, original) }
        var file = original
        var layout = Layout(parsed.value)
        var notes: [Diagnostic] = []
        if let prepared = Preparation.preparing(original.bytes) {
            file = SourceFile(name: original.name, bytes: prepared.bytes)
            let again = SyntaxTree.parsing(file)
            // Two keys can be the same only when their letters are written in the same way.
            guard !again.hasErrors else { return FormattedSource(.faulty, again.diagnostics, file) }
            layout = Layout(again.value)
            notes = prepared.decomposed.map { Diagnostic(SyntaxFault.decomposed, at: $0) }
        }
        // What is no mapping is no source of ours.
        guard let root = layout.root else { return FormattedSource(.canonical, notes, file) }
        let rules = grammar(layout.tree)
        let text = printed(layout, root, modeline, rules)
        if text.bytes == original.bytes { return FormattedSource(.canonical, notes, file) }
        let isSure = saysTheSame(text, layout, modeline, rules)
        return FormattedSource(isSure ? .changed(text.bytes) : .unsure, notes, file)
    }

    private init(_ result: Result, _ diagnostics: [Diagnostic], _ file: SourceFile) {
        self.result = result
        self.diagnostics = diagnostics
        self.file = file
    }

    private static func printed(
        _ layout: Layout, _ root: Int, _ modeline: Modeline?, _ grammar: Grammar
    ) -> (bytes: [UInt8], remarks: Remarks) {
        let remarks = Remarks(layout)
        var printer = Printer(layout, remarks, grammar)
        printer.printFile(root, modeline: modeline)
        return (printer.output, remarks)
    }

    /// Whether what was written says what the source says, and is what would be made of it again.
    private static func saysTheSame(
        _ text: (bytes: [UInt8], remarks: Remarks), _ source: Layout, _ modeline: Modeline?, _ grammar: Grammar
    ) -> Bool {
        let parsed = SyntaxTree.parsing(SourceFile(name: source.tree.file.name, bytes: text.bytes))
        let result = Layout(parsed.value)
        guard !parsed.hasErrors, let root = result.root else { return false }
        let again = printed(result, root, modeline, grammar)
        guard again.bytes == text.bytes else { return false }
        let comparison = Comparison(
            (source, Printer(source, text.remarks, grammar)), (result, Printer(result, again.remarks, grammar)))
        return comparison.isSame
    }
}
