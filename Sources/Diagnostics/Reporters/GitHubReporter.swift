extension Reporter {
    /// Commands that a job of GitHub Actions reads from what is printed, and shows beside the lines of a change.
    package static let github = Reporter(
        name: "github", help: Wording(sv: "anmärkningar i GitHub Actions", en: "annotations in GitHub Actions"),
        report: { diagnostics, file, manner in
            let telling = Telling(diagnostics, file, manner)
            return diagnostics.inReadingOrder.map { command(for: $0, telling) }.joined()
        })

    private static func command(for diagnostic: Diagnostic, _ telling: Telling) -> String {
        let (start, end) = (telling.start(of: diagnostic.range), telling.end(of: diagnostic.range))
        var properties = [("file", telling.path), ("line", String(start.line))]
        // Columns are read only when the place is within one line.
        if end.line == start.line {
            properties += [("col", String(start.column)), ("endColumn", String(max(start.column, end.column - 1)))]
        } else {
            properties.append(("endLine", String(end.line)))
        }
        properties.append(("title", "\(diagnostic.fault.id)"))
        let command = diagnostic.severity == .error ? "error" : "warning"
        let list = properties.map { "\($0.0)=\(escaped($0.1, isProperty: true))" }.joined(separator: ",")
        return "::\(command) \(list)::\(escaped(telling.advice(of: diagnostic), isProperty: false))\n"
    }

    /// As the runner reads it back: `%`, CR and LF everywhere, `:` and `,` in properties.
    private static func escaped(_ text: String, isProperty: Bool) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": escaped += "%25"
            case "\r": escaped += "%0D"
            case "\n": escaped += "%0A"
            case ":" where isProperty: escaped += "%3A"
            case "," where isProperty: escaped += "%2C"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
