extension Reporter {
    /// A line for each finding, as compilers write them and editors read them: `file:line:column: severity: message [id]`.
    package static let concise = Reporter(
        name: "concise", help: Wording(sv: "en rad för varje fynd", en: "a line for each finding"),
        report: { diagnostics, file, manner in
            let telling = Telling(diagnostics, file, manner)
            return diagnostics.inReadingOrder.map { diagnostic in
                let place = telling.start(of: diagnostic.range)
                let severity = diagnostic.severity.wording.text(in: manner.language)
                let message = telling.message(of: diagnostic)
                return
                    "\(telling.name.shownSafely):\(place.line):\(place.column): \(severity): \(message) [\(diagnostic.fault.id)]\n"
            }.joined()
        })
}
