import JSON

extension Reporter {
    /// An array of findings with all that is known of each. Lines and columns are counted from 1, columns in code points,
    /// offsets in bytes from 0; of a source that withholds something lines are told alone.
    package static let json = Reporter(
        name: "json", help: Wording(sv: "för program", en: "for programs"),
        opening: { _, _ in "[" },
        report: { diagnostics, file, manner in
            let telling = Telling(diagnostics, file, manner)
            return diagnostics.fingerprinted(telling.path).map { "\n" + finding($0, $1, telling).text }
                .joined(separator: ",")
        }, separator: ",", closing: "\n]\n")

    private static func finding(_ diagnostic: Diagnostic, _ fingerprint: String, _ telling: Telling) -> JSON {
        var members: [(name: String, value: JSON)] = [
            ("file", .string(telling.path)),
            ("id", .string("\(diagnostic.fault.id)")),
            ("severity", diagnostic.severity == .error ? "error" : "warning"),
            ("message", .string(telling.message(of: diagnostic))),
            ("start", place(telling.start(of: diagnostic.range), telling.offset(diagnostic.range.start))),
            ("end", place(telling.end(of: diagnostic.range), telling.offset(diagnostic.range.end))),
            ("fingerprint", .string(fingerprint)),
        ]
        if let remedy = telling.remedy(of: diagnostic) { members.append(("remedy", .string(remedy))) }
        if let related = diagnostic.related {
            members.append(("related", place(telling.start(of: related), telling.offset(related.start))))
        }
        if let fix = diagnostic.fix, telling.discretion == .open { members.append(("fix", json(fix, telling))) }
        return .object(members)
    }

    private static func place(_ position: Position, _ offset: Int?) -> JSON {
        .object(
            [("line", .number(position.line)), ("column", .number(position.column))]
                + (offset.map { [("offset", .number($0))] } ?? []))
    }

    private static func json(_ fix: Fix, _ telling: Telling) -> JSON {
        .object([
            ("title", .string(fix.title.text(in: telling.manner.language))),
            ("isSafe", .bool(fix.isSafe)),
            (
                "edits",
                .array(
                    fix.edits.map { edit in
                        .object([
                            ("start", .number(edit.range.start)), ("end", .number(edit.range.end)),
                            ("text", .string(edit.replacement)),
                        ])
                    })
            ),
        ])
    }
}
