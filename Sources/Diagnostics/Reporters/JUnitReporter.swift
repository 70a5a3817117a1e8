extension Reporter {
    /// The XML of JUnit as servers of all kinds read it: a test suite for each source, and in it a failed test for each
    /// finding; a source without any is a test that passes.
    package static let junit = Reporter(
        name: "junit", help: Wording(sv: "XML för byggservrar", en: "XML for build servers"),
        opening: { _, _ in "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"protokoll\">\n" },
        report: { diagnostics, file, manner in
            let telling = Telling(diagnostics, file, manner)
            let name = escaped(telling.path)
            let failures = diagnostics.count
            let cases = diagnostics.fingerprinted(name).map { testCase($0, $1, name, telling) }.joined()
            return """
                  <testsuite name="\(name)" tests="\(max(1, failures))" failures="\(failures)" errors="0" skipped="0" time="0">
                \(failures == 0 ? "    <testcase name=\"protokoll\" classname=\"\(name)\" time=\"0\"/>\n" : cases)\
                  </testsuite>

                """
        }, closing: "</testsuites>\n")

    /// Servers know a test by its class and its name: of two that are the same they keep one, and one whose name has a line
    /// in it is new when the line has moved.
    private static func testCase(
        _ diagnostic: Diagnostic, _ fingerprint: String, _ name: String, _ telling: Telling
    ) -> String {
        let place = telling.start(of: diagnostic.range)
        let message = escaped(telling.advice(of: diagnostic))
        let severity = diagnostic.severity == .error ? "error" : "warning"
        let test = fingerprint.prefix { $0 != "@" }
        return """
                <testcase name="\(test)" classname="\(name)" time="0">
                  <failure message="\(message)" type="\(severity)">\(name):\(place.line):\(place.column): \(message)</failure>
                </testcase>

            """
    }

    /// As text and in attributes; what XML 1.0 cannot hold at all is U+FFFD.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\t", "\n", "\r": escaped += " "
            case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
