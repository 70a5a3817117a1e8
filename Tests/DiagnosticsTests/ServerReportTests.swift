import Diagnostics
import Foundation
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// What servers read, held against what they have published of their formats. The names and the texts are as bad as can be.
struct ServerReportTests {
    private static let doubled = Fault(
        "doubled-word", .warning, Wording(sv: "«» står två gånger", en: "«» stands twice"),
        remedy: Wording(sv: "ta bort det ena", en: "remove one"))
    private static let unknown = Fault("unknown-key", .error, Wording(sv: "«» är ingen nyckel", en: "«» is no key"))
    private static let names = [
        "hamn å, 50%: \"x\" <&>]]> 🛥/1.yaml", "rad\r\nbrytning.yaml", "\u{1B}[31m.yaml", "./m/./2.yaml", "m/'3'.yaml",
        "a::error::b.yaml", "….yaml",
    ]
    private static let text = "skäl: ]]> <b> \"å\" & 100%, 🛥: \u{7}\r\nslut: ::error::\n"

    /// A report on all the files: the whole text of each, its end, and the same once more are found wrong.
    private static func report(_ reporter: Reporter) -> String {
        let reports = names.map { name in
            let file = SourceFile(name: name, text: text)
            let end = SourceRange(at: file.bytes.count)
            let found = [
                Diagnostic(doubled, at: file.range), Diagnostic(unknown, at: end), Diagnostic(unknown, at: end),
                Diagnostic(doubled, at: SourceRange(6, 9), related: SourceRange(10, 13)),
            ]
            return reporter.report(found, file, Manner(.swedish))
        }
        return reporter.opening([RuleNote(doubled), RuleNote(unknown)], Manner(.swedish))
            + reports.joined(separator: reporter.separator) + reporter.closing
    }

    /// docs.gitlab.com/ci/testing/code_quality: an array of objects with these members; the path is relative to the root of
    /// the repository and has no `./` before it, no two issues have the same fingerprint.
    @Test func givesGitLabAllThatItNeedsAndNothingElse() throws {
        let text = Self.report(.gitlab)
        #expect(!text.utf8.starts(with: [0xEF, 0xBB, 0xBF]))
        let issues = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
        #expect(issues.count == 4 * Self.names.count)
        #expect(Set(issues.compactMap { $0["fingerprint"] as? String }).count == issues.count)
        for issue in issues {
            #expect(Set(issue.keys) == ["description", "check_name", "fingerprint", "severity", "location"])
            #expect(["info", "minor", "major", "critical", "blocker"].contains(issue["severity"] as? String))
            #expect(["doubled-word", "unknown-key"].contains(issue["check_name"] as? String))
            #expect((issue["description"] as? String)?.isEmpty == false)
            let location = try #require(issue["location"] as? [String: Any])
            #expect(Set(location.keys) == ["path", "lines"])
            let path = try #require(location["path"] as? String)
            #expect(!path.isEmpty && !path.hasPrefix("./") && !path.hasPrefix("/"))
            let lines = try #require(location["lines"] as? [String: Int])
            let (begin, end) = (try #require(lines["begin"]), try #require(lines["end"]))
            #expect(1 <= begin && begin <= end && end <= 3)
        }
        let paths = Set(issues.compactMap { ($0["location"] as? [String: Any])?["path"] as? String })
        #expect(paths == Set(Self.names).subtracting(["./m/./2.yaml"]).union(["m/./2.yaml"]))
    }

    /// The elements and attributes that Jenkins' schema (junit-10.xsd) knows.
    @Test func writesTheXMLThatServersKnow() throws {
        let text = Self.report(.junit)
        let reader = JUnitReader()
        let parser = XMLParser(data: Data(text.utf8))
        parser.delegate = reader
        #expect(parser.parse(), "\(String(describing: parser.parserError))")
        let files = Self.names.count
        #expect(reader.strangers == [])
        #expect(
            reader.counts == ["testsuites": 1, "testsuite": files, "testcase": 4 * files, "failure": 4 * files])
        #expect(reader.sums == ["tests": 4 * files, "failures": 4 * files, "errors": 0, "skipped": 0])
        // Of two tests with the same class and name a server keeps one.
        #expect(Set(reader.tests).count == 4 * files)
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }

    @Test func makesATestThatPassesOfASourceThatIsRight() {
        let text = Reporter.junit.report([], SourceFile(name: "<b>&\".yaml", text: ""), Manner(.swedish))
        #expect(
            text == """
                  <testsuite name="&lt;b&gt;&amp;&quot;.yaml" tests="1" failures="0" errors="0" skipped="0" time="0">
                    <testcase name="protokoll" classname="&lt;b&gt;&amp;&quot;.yaml" time="0"/>
                  </testsuite>

                """)
    }

    /// What the runner of GitHub makes of a line: a command, its properties and its message, each unescaped.
    @Test func saysToGitHubWhatItMeans() throws {
        let lines = Self.report(.github).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        #expect(lines.count == 4 * Self.names.count)
        for (place, line) in lines.enumerated() {
            let parts = try #require(line.wholeMatch(of: /::(error|warning) ([^:]*)::(.*)/))
            var properties: [String: String] = [:]
            for property in parts.2.split(separator: ",") {
                let sign = try #require(property.firstIndex(of: "="))
                properties[String(property[..<sign])] = unescaped(property[property.index(after: sign)...])
            }
            let name = Self.names[place / 4]
            #expect(properties["file"] == (name.hasPrefix("./") ? String(name.dropFirst(2)) : name))
            #expect(["doubled-word", "unknown-key"].contains(properties["title"]))
            #expect(Set(properties.keys).isSubset(of: ["file", "line", "endLine", "col", "endColumn", "title"]))
            #expect(properties["endLine"] == nil || properties["col"] == nil)
            #expect(!unescaped(parts.3).isEmpty && !parts.3.contains("\r"))
        }
    }

    private func unescaped(_ text: Substring) -> String {
        String(text).replacing("%0D", with: "\r").replacing("%0A", with: "\n").replacing("%3A", with: ":")
            .replacing("%2C", with: ",").replacing("%25", with: "%")
    }

    /// Of a program's findings one is known again by its fingerprint, so no two have the same.
    @Test(arguments: [Reporter.json, .sarif]) func givesEachFindingAFingerprintOfItsOwn(_ reporter: Reporter) throws {
        let value = try JSONSerialization.jsonObject(with: Data(Self.report(reporter).utf8))
        let runs = (value as? [String: Any])?["runs"] as? [[String: Any]]
        let found = try #require(runs?[0]["results"] as? [[String: Any]] ?? value as? [[String: Any]])
        let prints = found.compactMap { finding in
            (finding["partialFingerprints"] as? [String: String])?.values.first ?? finding["fingerprint"] as? String
        }
        #expect(prints.count == 4 * Self.names.count && Set(prints).count == prints.count)
    }
}

/// Reads the XML of JUnit and tells what is not in it as servers know it.
private final class JUnitReader: NSObject, XMLParserDelegate {
    private(set) var counts: [String: Int] = [:]
    private(set) var sums: [String: Int] = [:]
    private(set) var tests: [String] = []
    private(set) var strangers: [String] = []
    private var open: [String] = []

    private static let attributes: [String: Set<String>] = [
        "testsuites": ["name"], "testsuite": ["name", "tests", "failures", "errors", "skipped", "time"],
        "testcase": ["name", "classname", "time"], "failure": ["message", "type"],
    ]
    private static let parents = [
        "testsuites": "", "testsuite": "testsuites", "testcase": "testsuite", "failure": "testcase",
    ]

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String] = [:]
    ) {
        counts[name, default: 0] += 1
        if Self.attributes[name] != Set(attributes.keys) || Self.parents[name] != open.last ?? "" {
            strangers.append(name)
        }
        if name == "testsuite" {
            for (key, value) in attributes where key != "name" && key != "time" {
                sums[key, default: 0] += Int(value) ?? .min / 2
            }
        }
        if name == "testcase" { tests.append("\(attributes["classname"] ?? "") \(attributes["name"] ?? "")") }
        open.append(name)
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        open.removeLast()
    }
}
