package import Diagnostics

/// What was found in one file.
package struct FileFindings: Sendable {
    /// The file.
    package internal(set) var file: SourceFile
    /// What was found, in the order of discovery.
    package let diagnostics: [Diagnostic]

    init(_ diagnostics: [Diagnostic], in file: SourceFile) {
        self.diagnostics = diagnostics
        self.file = diagnostics.isEmpty ? file : file.discreetBesideSecrets()
    }

    /// What the file is called where others may read it.
    var nameToTell: String {
        switch Discretion.of(file, with: diagnostics) {
        case .open: file.name
        case .silent: file.discreetName
        }
    }

    /// The text about it; empty if nothing was found.
    func report(_ reporter: Reporter, _ manner: Manner) -> String { reporter.report(diagnostics, file, manner) }
}
