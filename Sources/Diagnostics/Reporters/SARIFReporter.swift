import JSON

extension Reporter {
    /// The log of static analysis that many servers read (OASIS SARIF 2.1.0). Columns are counted in code points.
    package static let sarif = Reporter(
        name: "sarif", help: Wording(sv: "SARIF 2.1.0, för kodgranskning", en: "SARIF 2.1.0, for code scanning"),
        opening: { rules, manner in
            let driver: JSON = .object([
                ("name", "protokoll"), ("language", .string(manner.language.rawValue)),
                ("rules", .array(rules.map { rule($0, in: manner.language) })),
            ])
            // The results are told one after the other, so the log is opened here and closed at the end.
            return """
                {
                "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
                "version": "2.1.0",
                "runs": [{
                "tool": {"driver": \(driver.text)},
                "language": "\(manner.language.rawValue)",
                "columnKind": "unicodeCodePoints",
                "originalUriBaseIds": {"SRCROOT": {"description": {"text": "protokoll"}}},
                "results": [
                """
        },
        report: { diagnostics, file, manner in
            let telling = Telling(diagnostics, file, manner)
            return diagnostics.fingerprinted(telling.path).map { "\n" + result($0, $1, telling).text }
                .joined(separator: ",")
        }, separator: ",", closing: "\n]\n}]\n}\n")

    private static func rule(_ note: RuleNote, in language: Language) -> JSON {
        var members: [(name: String, value: JSON)] = [
            ("id", .string("\(note.fault.id)")),
            ("shortDescription", text(note.fault.message.pattern(in: language))),
            ("defaultConfiguration", .object([("level", level(note.fault.severity))])),
        ]
        if let reason = note.reason { members.append(("help", text(reason.text(in: language)))) }
        return .object(members)
    }

    private static func result(_ diagnostic: Diagnostic, _ fingerprint: String, _ telling: Telling) -> JSON {
        var members: [(name: String, value: JSON)] = [
            ("ruleId", .string("\(diagnostic.fault.id)")),
            ("level", level(diagnostic.severity)),
            ("message", text(telling.advice(of: diagnostic))),
            ("locations", .array([.object([("physicalLocation", location(diagnostic.range, telling))])])),
            ("partialFingerprints", .object([("protokoll/v1", .string(fingerprint))])),
        ]
        if let related = diagnostic.related {
            members.append(
                ("relatedLocations", .array([.object([("physicalLocation", location(related, telling))])])))
        }
        if let fix = diagnostic.fix, telling.discretion == .open {
            members.append(("fixes", .array([sarif(fix, telling)])))
        }
        return .object(members)
    }

    private static func location(_ range: SourceRange, _ telling: Telling) -> JSON {
        .object([("artifactLocation", artifact(telling)), ("region", region(range, telling))])
    }

    private static func region(_ range: SourceRange, _ telling: Telling) -> JSON {
        let (start, end) = (telling.start(of: range), telling.end(of: range))
        return .object([
            ("startLine", .number(start.line)), ("startColumn", .number(start.column)),
            ("endLine", .number(end.line)), ("endColumn", .number(end.column)),
        ])
    }

    private static func sarif(_ fix: Fix, _ telling: Telling) -> JSON {
        let replacements = fix.edits.map { edit in
            JSON.object([
                ("deletedRegion", region(edit.range, telling)),
                ("insertedContent", text(edit.replacement)),
            ])
        }
        let change = JSON.object([("artifactLocation", artifact(telling)), ("replacements", .array(replacements))])
        return .object([
            ("description", text(fix.title.text(in: telling.manner.language))), ("artifactChanges", .array([change])),
        ])
    }

    /// A relative path is from the root of the sources; an absolute one is told as it is.
    private static func artifact(_ telling: Telling) -> JSON {
        let path = encoded(telling.path)
        return path.hasPrefix("/")
            ? .object([("uri", .string("file://" + path))])
            : .object([("uri", .string(path)), ("uriBaseId", "SRCROOT")])
    }

    private static func text(_ text: String) -> JSON { .object([("text", .string(text))]) }

    private static func level(_ severity: Severity) -> JSON { severity == .error ? "error" : "warning" }

    /// As a path stands in a URI (RFC 3986, sections 2.3 and 3.3).
    private static func encoded(_ path: String) -> String {
        var encoded = ""
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                encoded += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
        return encoded
    }
}
