package import Diagnostics

/// What was found in one file.
package struct FileFindings: Sendable {
    /// The file.
    package let file: SourceFile
    /// What was found, in the order of discovery.
    package let diagnostics: [Diagnostic]

    init(_ diagnostics: [Diagnostic], in file: SourceFile) {
        self.diagnostics = diagnostics
        self.file = file
    }

    /// The text about it; empty if nothing was found.
    func report(_ reporter: Reporter, _ manner: Manner) -> String { reporter.report(diagnostics, file, manner) }
}
