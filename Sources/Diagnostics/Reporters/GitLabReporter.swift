import JSON

extension Reporter {
    /// The report on code quality of GitLab: an array of findings (docs.gitlab.com/ci/testing/code_quality).
    package static let gitlab = Reporter(
        name: "gitlab", help: Wording(sv: "kodkvalitet i GitLab", en: "code quality in GitLab"),
        opening: { _, _ in "[" },
        report: { diagnostics, file, manner in
            let telling = Telling(diagnostics, file, manner)
            return diagnostics.fingerprinted(telling.path).map { "\n" + issue($0, $1, telling).text }
                .joined(separator: ",")
        }, separator: ",", closing: "\n]\n")

    private static func issue(_ diagnostic: Diagnostic, _ fingerprint: String, _ telling: Telling) -> JSON {
        let (start, end) = (telling.start(of: diagnostic.range), telling.end(of: diagnostic.range))
        return .object([
            ("description", .string(telling.advice(of: diagnostic))),
            ("check_name", .string("\(diagnostic.fault.id)")),
            ("fingerprint", .string(fingerprint)),
            ("severity", diagnostic.severity == .error ? "major" : "minor"),
            (
                "location",
                .object([
                    ("path", .string(telling.path)),
                    ("lines", .object([("begin", .number(start.line)), ("end", .number(end.line))])),
                ])
            ),
        ])
    }
}
